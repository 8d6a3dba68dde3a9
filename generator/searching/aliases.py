"""What the field calls things: long forms, short forms, and older names of the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.searching.words import words_of

SAME: tuple[tuple[str, ...], ...] = (
    # Posts, as they are called in every office.
    ("kepala dinas", "kadis"),
    ("kepala dinas kesehatan", "kadinkes"),
    ("kepala dinas pendidikan", "kadisdik"),
    ("kepala dinas perhubungan", "kadishub"),
    ("kepala dinas sosial", "kadinsos"),
    ("kepala badan", "kaban"),
    ("kepala bagian", "kabag"),
    ("kepala bidang", "kabid"),
    ("kepala biro", "karo"),
    ("kepala seksi", "kasi"),
    ("kepala subbagian", "kepala sub bagian", "kasubag", "kasubbag"),
    ("kepala subbidang", "kepala sub bidang", "kasubid", "kasubbid"),
    ("kepala puskesmas", "kapus"),
    ("kepala sekolah", "kepsek"),
    ("sekretaris daerah", "sekda"),
    ("sekretariat daerah", "setda"),
    ("sekretaris dinas", "sekdis"),
    ("sekretaris kecamatan", "sekcam"),
    ("sekretaris camat", "sekcam"),
    ("asisten sekretaris daerah", "asda"),
    ("pelaksana tugas", "plt"),
    ("pelaksana harian", "plh"),
    ("pejabat pembina kepegawaian", "ppk"),
    # Classes and kinds of posts and of people.
    ("jabatan pimpinan tinggi", "jpt"),
    ("jabatan fungsional", "jf", "jafung", "jabfung"),
    ("aparatur sipil negara", "asn"),
    ("pegawai negeri sipil", "pns"),
    ("pegawai pemerintah dengan perjanjian kerja", "pppk", "p3k"),
    ("calon pegawai negeri sipil", "cpns"),
    ("analis sdm aparatur", "analis sumber daya manusia aparatur", "analis kepegawaian"),
    ("pranata komputer", "prakom", "ti"),
    # Offices.
    ("badan kepegawaian dan pengembangan sumber daya manusia", "bkpsdm", "bkd", "bkpp", "bkpsdmd"),
    ("badan kepegawaian daerah", "bkd"),
    ("badan perencanaan pembangunan daerah", "bappeda", "bapperida"),
    ("badan pengelolaan keuangan dan aset daerah", "bpkad"),
    ("dinas kesehatan", "dinkes"),
    ("dinas pendidikan", "disdik", "dindik"),
    ("dinas sosial", "dinsos"),
    ("dinas perhubungan", "dishub"),
    ("dinas komunikasi dan informatika", "diskominfo"),
    ("komunikasi dan informatika", "kominfo"),
    ("dinas kebudayaan dan pariwisata", "disbudpar"),
    ("kebudayaan dan pariwisata", "budpar"),
    ("dinas kependudukan dan pencatatan sipil", "disdukcapil"),
    ("kependudukan dan pencatatan sipil", "dukcapil"),
    (
        "dinas penanaman modal dan pelayanan terpadu satu pintu",
        "dinas penanaman modal dan ptsp",
        "dpmptsp",
    ),
    ("pelayanan terpadu satu pintu", "ptsp"),
    ("dinas pekerjaan umum dan penataan ruang", "dinas pupr"),
    ("satuan polisi pamong praja", "satpol pp"),
    ("unit pelaksana teknis", "upt", "uptd"),
    ("rumah sakit umum daerah", "rsud"),
    ("pusat kesehatan masyarakat", "puskesmas"),
    ("sekolah dasar", "sd"),
    ("sekolah menengah pertama", "smp"),
    ("sd negeri", "sdn"),
    # Training.
    ("pelatihan kepemimpinan administrator", "pka", "diklatpim iii", "diklatpim 3"),
    ("pelatihan kepemimpinan pengawas", "pkp", "diklatpim iv", "diklatpim 4"),
    ("pelatihan kepemimpinan nasional", "pkn", "diklatpim"),
    ("kepemimpinan nasional tingkat ii", "pim ii", "diklatpim ii", "diklatpim 2"),
    ("pelatihan dasar", "latsar", "prajabatan"),
    ("bimbingan teknis", "bimtek"),
    ("analisis beban kerja", "beban kerja", "abk"),
    ("pelatihan", "diklat"),
    # Other words of notices.
    ("sumber daya manusia", "sdm"),
    ("golongan", "pangkat", "gol"),
    ("uji kompetensi", "job fit", "ukom"),
    ("seleksi terbuka", "selter", "lelang jabatan"),
    ("daring", "online"),
    ("teknologi informasi", "it"),
)
"""Forms of the same; whoever types one finds the texts that hold another."""

CLASSES: Mapping[str, str] = {
    "jpt_utama": "jabatan pimpinan tinggi eselon I 1 executive",
    "jpt_madya": "jabatan pimpinan tinggi eselon I 1 executive",
    "jpt_pratama": "jabatan pimpinan tinggi eselon II 2 executive",
    "administrator": "eselon III 3",
    "supervisor": "eselon IV 4 supervisor",
    "functional": "jabatan fungsional functional",
    "staff": "jabatan pelaksana staff",
}
"""What a class of posts is called besides its name. Echelons ended with UU 5/2014; people still
search by them (JPT pratama was II, administrator III, pengawas IV)."""

_AND = "dan"
_FORMS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (f" {' '.join(words_of(form))} ", group) for group in SAME for form in group
)


def aliases_of(text: str) -> tuple[str, ...]:
    """Return the words by which a text is also looked up, without those that it holds itself."""
    words = words_of(text)
    known = set(words)
    found = (word for word in _aliases(words) if word not in known and word != _AND)
    return tuple(dict.fromkeys(found))


def _aliases(words: tuple[str, ...]) -> Iterator[str]:
    line = f" {' '.join(words)} "
    for form, group in _FORMS:
        if form in line:
            for same in group:
                yield from words_of(same)
