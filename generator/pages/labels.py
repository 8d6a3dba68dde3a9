"""Words for every closed vocabulary of the records. The keys are those of the record files."""

from __future__ import annotations

from collections.abc import Mapping

from generator.wording import Sentence, say

Labels = Mapping[str, Sentence]

AGENCY_KIND: Labels = {
    "ministry": say("Kementerian"),
    "agency": say("Lembaga"),
    "province": say("Pemerintah provinsi"),
    "regency": say("Pemerintah kabupaten"),
    "city": say("Pemerintah kota"),
}

STATUS: Labels = {
    "official": say("Data resmi"),
    "unofficial_copy": say("Salinan tidak resmi — bukan data resmi"),
    "sample": say("Data contoh — bukan data resmi"),
}

POSITION_CLASS: Labels = {
    "jpt_utama": say("JPT utama"),
    "jpt_madya": say("JPT madya"),
    "jpt_pratama": say("JPT pratama"),
    "administrator": say("Administrator"),
    "supervisor": say("Pengawas"),
    "functional": say("Fungsional"),
    "staff": say("Pelaksana"),
}

COMPETENCY_KIND: Labels = {
    "managerial": say("Manajerial"),
    "sociocultural": say("Sosial kultural"),
    "technical": say("Teknis"),
}

MECHANISM: Labels = {
    "open_selection": say("Seleksi terbuka"),
    "internal_promotion": say("Promosi internal"),
    "talent_mobility": say("Mobilitas talenta"),
    "job_fit": say("Uji kompetensi (job fit)"),
    "functional_promotion": say("Kenaikan jenjang fungsional"),
    "functional_transfer": say("Perpindahan ke jabatan fungsional"),
    "agency_transfer": say("Mutasi antarinstansi"),
    "civil_service_intake": say("Pengadaan ASN"),
}

AUDIENCE: Labels = {
    "asn": say("Pegawai ASN"),
    "public": say("Masyarakat umum"),
}

EMPLOYMENT: Labels = {
    "pns": say("PNS"),
    "pppk": say("PPPK"),
    "pppk_part_time": say("PPPK paruh waktu"),
}

STATE: Labels = {
    "listed": say("Tercatat"),
    "planned": say("Belum dibuka"),
    "open": say("Terbuka"),
    "closing_soon": say("Segera tutup"),
    "extended": say("Diperpanjang"),
    "in_selection": say("Sedang diseleksi"),
    "announced": say("Hasil terbit"),
    "awaiting_approval": say("Menunggu persetujuan teknis"),
    "decided": say("Selesai"),
    "cancelled": say("Dibatalkan"),
}

STATE_ROLE: Mapping[str, str] = {
    "listed": "neutral",
    "planned": "neutral",
    "open": "positive",
    "closing_soon": "warning",
    "extended": "info",
    "in_selection": "info",
    "announced": "neutral",
    "awaiting_approval": "neutral",
    "decided": "neutral",
    "cancelled": "negative",
}
"""The role of the tag that names a state; the word says it first, the colour second."""

WITHOUT_REGISTRATION: Labels = {
    "listed": say("Tanggal pendaftaran tidak tercantum dalam daftar yang disalin"),
    "": say("Tidak dibuka untuk lamaran"),
}
"""What is said of a post without a registration: of a copied list, and of any other."""

OPEN_STATES = ("open", "closing_soon", "extended")
"""States in which a person may apply."""

LEVEL: Labels = {
    "aggregate": say("Hanya jumlah per tahap"),
    "totals": say("Nilai akhir tanpa nama"),
    "full": say("Semua nilai tanpa nama"),
}

STAGE: Labels = {
    "planning": say("Perencanaan"),
    "notice": say("Pengumuman lowongan"),
    "registration": say("Pendaftaran"),
    "screening": say("Seleksi administrasi"),
    "track_record": say("Penelusuran rekam jejak"),
    "paper": say("Penulisan makalah"),
    "assessment": say("Asesmen kompetensi"),
    "interview": say("Wawancara akhir"),
    "health": say("Tes kesehatan dan kejiwaan"),
    "final": say("Pengumuman hasil akhir"),
    "technical_approval": say("Persetujuan teknis"),
    "decision": say("Penetapan"),
    "inauguration": say("Pelantikan"),
}

REFUSAL: Labels = {
    "documents": say("berkas tidak lengkap"),
    "late": say("terlambat"),
    "grade": say("pangkat belum memenuhi syarat"),
    "age": say("usia melewati batas"),
    "education": say("pendidikan tidak sesuai"),
    "experience": say("pengalaman belum cukup"),
    "training": say("pelatihan belum dipenuhi"),
    "performance": say("predikat kinerja belum memenuhi syarat"),
    "permission": say("tanpa izin atasan"),
    "score": say("nilai tidak mencapai batas"),
    "health": say("tidak memenuhi syarat kesehatan"),
    "other": say("alasan lain"),
}

RESULT: Labels = {
    "": say("Memenuhi semua batas nilai"),
    "below_minimum": say("Tidak memenuhi batas nilai"),
    "below_pass_mark": say("Di bawah ambang batas"),
}

REASON: Labels = {
    "fit": say("Paling sesuai dengan kebutuhan jabatan"),
    "withdrew": say("Peringkat di atasnya mengundurkan diri"),
    "other_post": say("Peringkat di atasnya ditempatkan pada jabatan lain"),
    "technical_approval": say("Mengikuti persetujuan teknis"),
    "on_record": say("Alasan tercatat dalam berkas keputusan"),
}

ROUTE: Labels = {
    "bkn": say("Badan Kepegawaian Negara (BKN)"),
    "ombudsman": say("Ombudsman Republik Indonesia"),
    "ptun": say("Pengadilan Tata Usaha Negara (PTUN)"),
    "komisi_informasi": say("Komisi Informasi"),
    "lapor": say("SP4N-LAPOR!"),
    "ppk": say("Pejabat Pembina Kepegawaian (PPK)"),
}

APPROVAL: Labels = {
    "approved": say("Disetujui"),
    "rejected": say("Ditolak"),
    "pending": say("Belum dijawab"),
}

METHOD: Labels = {
    "weighted_sum": say("Jumlah nilai berbobot"),
    "passing_grade": say("Nilai ambang batas"),
    "nine_box": say("Sembilan kotak talenta"),
}

ORIGIN: Labels = {
    "test": say("Hasil uji"),
    "facts": say("Fakta rekam jejak"),
}
