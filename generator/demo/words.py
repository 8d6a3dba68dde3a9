"""The words of the demo: invented districts, real kinds of posts, themes of the field."""

from __future__ import annotations

PLACES = (
    "Sukamaju",
    "Rantau Elok",
    "Tanjung Baru",
    "Muara Jaya",
    "Bukit Permai",
    "Lembah Asri",
    "Pulau Seberang",
    "Hulu Sentosa",
    "Teluk Damai",
    "Padang Luas",
    "Air Jernih",
    "Kampung Tengah",
)
"""Invented names of places; an agency or district is one of them and a number or direction."""

DIRECTIONS = ("Utara", "Selatan", "Timur", "Barat", "Tengah")

OFFICES = (
    ("dinas-kesehatan", "dinas", "Dinas Kesehatan"),
    ("dinas-pendidikan", "dinas", "Dinas Pendidikan"),
    ("dinas-sosial", "dinas", "Dinas Sosial"),
    ("dinas-perhubungan", "dinas", "Dinas Perhubungan"),
    ("dinas-dukcapil", "dinas", "Dinas Kependudukan dan Pencatatan Sipil"),
    ("dinas-kominfo", "dinas", "Dinas Komunikasi dan Informatika"),
    ("bkpsdm", "badan", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia"),
    ("rsud", "rumah_sakit", "Rumah Sakit Umum Daerah"),
)

POSITIONS = (
    ("kepala-dinas", "Kepala Dinas", "jpt_pratama", 4),
    ("kepala-badan", "Kepala Badan", "jpt_pratama", 4),
    ("direktur-rsud", "Direktur Rumah Sakit Umum Daerah", "jpt_pratama", 4),
    ("sekretaris-dinas", "Sekretaris Dinas", "administrator", 3),
    ("kepala-bidang-layanan", "Kepala Bidang Pelayanan", "administrator", 3),
    ("camat", "Camat", "administrator", 3),
    ("sekretaris-kecamatan", "Sekretaris Kecamatan", "administrator", 3),
    ("lurah", "Lurah", "supervisor", 2),
    ("kepala-seksi-layanan", "Kepala Seksi Pelayanan Umum", "supervisor", 2),
    ("kepala-puskesmas", "Kepala Puskesmas", "supervisor", 2),
    ("dokter-ahli-muda", "Dokter Ahli Muda", "functional", 3),
    ("perawat-ahli-pertama", "Perawat Ahli Pertama", "functional", 2),
    ("guru-ahli-muda", "Guru Ahli Muda", "functional", 3),
    ("pranata-komputer-ahli-muda", "Pranata Komputer Ahli Muda", "functional", 3),
    ("analis-kebijakan-ahli-madya", "Analis Kebijakan Ahli Madya", "functional", 4),
    ("auditor-ahli-muda", "Auditor Ahli Muda", "functional", 3),
)
"""Id, title, class, and the level at which its competences are required."""

COMPETENCIES = (
    ("integritas", "Integritas", "managerial"),
    ("kerja-sama", "Kerja sama", "managerial"),
    ("komunikasi", "Komunikasi", "managerial"),
    ("pelayanan-publik", "Pelayanan publik", "managerial"),
    ("mengelola-perubahan", "Mengelola perubahan", "managerial"),
    ("pengambilan-keputusan", "Pengambilan keputusan", "managerial"),
    ("perekat-bangsa", "Perekat bangsa", "sociocultural"),
)
"""Names of the competences of PermenPANRB 38/2017."""

LEVEL_TITLES = ("Paham", "Dasar", "Menengah", "Mumpuni", "Ahli")

CRITERIA = (
    ("assessment", "Asesmen kompetensi", "25", "test"),
    ("paper", "Makalah", "20", "test"),
    ("interview", "Wawancara akhir", "25", "test"),
    ("presentation", "Presentasi gagasan", "10", "test"),
    ("track-record", "Rekam jejak", "20", "facts"),
)
"""Id, title, weight in percent, origin."""

THEMES = (
    "penurunan stunting di kecamatan terpencil",
    "antrean loket pelayanan",
    "kekurangan guru di pulau kecil",
    "rujukan gawat darurat",
    "pengaduan warga yang belum dijawab",
    "perapian data kepegawaian",
)
