"""Words for the closed vocabularies that figures name as well as pages.

The keys are those of the record files; `generator.pages.labels` has the words that pages alone use.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.wording import Sentence, say

Labels = Mapping[str, Sentence]

POSITION_CLASS: Labels = {
    "jpt_utama": say("JPT utama"),
    "jpt_madya": say("JPT madya"),
    "jpt_pratama": say("JPT pratama"),
    "administrator": say("Administrator"),
    "supervisor": say("Pengawas"),
    "functional": say("Fungsional"),
    "staff": say("Pelaksana"),
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

REASON: Labels = {
    "fit": say("Paling sesuai dengan kebutuhan jabatan"),
    "withdrew": say("Peringkat di atasnya mengundurkan diri"),
    "other_post": say("Peringkat di atasnya ditempatkan pada jabatan lain"),
    "technical_approval": say("Mengikuti persetujuan teknis"),
    "on_record": say("Alasan tercatat dalam berkas keputusan"),
}

RATING: Labels = {
    "very_poor": say("Sangat Kurang"),
    "poor": say("Kurang"),
    "needs_improvement": say("Butuh Perbaikan"),
    "good": say("Baik"),
    "very_good": say("Sangat Baik"),
}
"""The ratings of performance, the lowest first."""

TRAINING_KIND: Labels = {
    "leadership": say("Kepemimpinan"),
    "technical": say("Teknis"),
    "functional": say("Fungsional"),
    "managerial": say("Manajerial"),
    "sociocultural": say("Sosial kultural"),
    "study_assignment": say("Tugas belajar"),
    "mentoring": say("Pendampingan"),
}
TRAINING_MODE: Labels = {
    "in_person": say("Tatap muka"),
    "online": say("Daring"),
    "blended": say("Tatap muka dan daring"),
}
