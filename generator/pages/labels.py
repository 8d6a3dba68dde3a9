"""Words for every closed vocabulary of the records. The keys are those of the record files."""

from __future__ import annotations

from collections.abc import Mapping

from generator import vocabulary
from generator.vocabulary import Labels
from generator.wording import say

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

POSITION_CLASS = vocabulary.POSITION_CLASS

COMPETENCY_KIND: Labels = {
    "managerial": say("Manajerial"),
    "sociocultural": say("Sosial kultural"),
    "technical": say("Teknis"),
}

MECHANISM = vocabulary.MECHANISM

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

COMING_STATES = (*OPEN_STATES, "planned")
"""States in which a person may apply, or soon may; those of trainings have the same names."""

LEVEL: Labels = {
    "aggregate": say("Hanya jumlah per tahap"),
    "totals": say("Nilai akhir tanpa nama"),
    "full": say("Semua nilai tanpa nama"),
}

STAGE = vocabulary.STAGE

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

REASON = vocabulary.REASON

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

APPOINTMENT_KIND: Labels = {
    "promotion": say("Promosi"),
    "transfer": say("Perpindahan"),
    "rotation": say("Rotasi"),
    "reappointment": say("Pengangkatan kembali"),
    "recruitment": say("Pengangkatan pertama"),
    "acting": say("Penunjukan pelaksana tugas"),
}

OCCUPANCY: Labels = {
    "definitive": say("Pejabat definitif"),
    "acting": say("Dijabat pelaksana tugas"),
    "vacant": say("Kosong"),
}

ORIGIN: Labels = {
    "test": say("Hasil uji"),
    "facts": say("Fakta rekam jejak"),
}

MOVED: Labels = {
    "job_fit": say("dipindahkan ke jabatan ini"),
    "internal_promotion": say("dipromosikan"),
    "functional_promotion": say("naik jenjang"),
    "functional_transfer": say("berpindah ke jabatan ini"),
}
"""What became of those whom a procedure without a public ranking moved."""

PERFORMANCE_SHORT: Labels = {
    "above": say("Di atas"),
    "meets": say("Sesuai"),
    "below": say("Di bawah"),
}
"""As the row of a table is headed, whose words around it say of what."""

PERFORMANCE: Labels = {
    "above": say("Di atas ekspektasi"),
    "meets": say("Sesuai ekspektasi"),
    "below": say("Di bawah ekspektasi"),
}

POTENTIAL: Labels = {
    "low": say("Rendah"),
    "medium": say("Menengah"),
    "high": say("Tinggi"),
}

AWARD_CATEGORY: Labels = {
    "innovation": say("Inovasi"),
    "service": say("Pelayanan"),
    "performance": say("Kinerja"),
    "other": say("Lainnya"),
}

FEEDBACK: Labels = {
    "peers": say("rekan kerja"),
    "public": say("masyarakat"),
    "both": say("rekan kerja dan masyarakat"),
}
