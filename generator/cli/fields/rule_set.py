"""Sets of rules: norms, instruments of the merit index, nine-boxes."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "RuleSet.id": ("", say("Pengenal perangkat aturan, sama dengan nama berkas ini.")),
    "RuleSet.title": ("Norma Kota Contoh 2026", say("Nama perangkat aturan.")),
    "RuleSet.legal_basis": ("[PermenPANRB 3/2020]", say("Dasar hukum.")),
    "RuleSet.source": (
        "https://kota-contoh.example/norma",
        say("Sumbernya: alamat, atau kalimat yang juga mengaku bila sumbernya tidak diketahui."),
    ),
    "RuleSet.valid": ("", say("Masa berlaku; perangkat lama diakhiri sebelum yang baru mulai.")),
    "RuleSet.norms": ("", say("Norma; salah satu dari tiga isi perangkat.")),
    "NormLimit.id": ("", say("Norma yang mana.")),
    "NormLimit.title": ("Jabatan tanpa pejabat definitif", say("Nama norma.")),
    "NormLimit.limit": ("180", say("Angkanya.")),
    "NormLimit.unit": ("", say("Satuannya: hari kalender, jam pelajaran (JP), atau tahun.")),
    "NormLimit.bound": ("", say("Paling banyak atau paling sedikit.")),
    "NormLimit.source": ("Norma contoh", say("Sumber norma ini, bila lain dari perangkatnya.")),
    "RuleSet.merit_index": ("", say("Instrumen indeks merit; salah satu dari tiga isi.")),
    "MeritInstrument.maximum": ("40", say("Total tertinggi; hapus bila tidak diketahui.")),
    "MeritInstrument.aspects": ("", say("Aspek yang dinilai.")),
    "InstrumentAspect.id": ("pengadaan", say("Pengenal aspek.")),
    "InstrumentAspect.title": ("Pengadaan", say("Nama aspek.")),
    "InstrumentAspect.maximum": ("40", say("Nilai tertinggi aspek ini.")),
    "MeritInstrument.categories": ("", say("Kategori, dari yang terendah.")),
    "InstrumentCategory.id": ("iv", say("Pengenal kategori.")),
    "InstrumentCategory.title": ("Sangat Baik", say("Nama kategori.")),
    "InstrumentCategory.start": ("32.5", say("Total paling rendah kategori ini.")),
    "RuleSet.nine_box": ("", say("Kotak talenta; salah satu dari tiga isi.")),
    "NineBox.performance": ("", say("Sumbu kinerja.")),
    "NineBox.potential": ("", say("Sumbu potensial.")),
    "NineBoxAxis.parts": ("", say("Unsur sumbu; bobotnya berjumlah tepat 100 persen.")),
    "NineBoxPart.id": ("utama", say("Pengenal unsur.")),
    "NineBoxPart.title": ("Kinerja utama", say("Nama unsur.")),
    "NineBoxPart.weight": ("100", say("Bobot dalam persen.")),
    "NineBoxAxis.cuts": ("[60, 80]", say("Awal bagian tengah dan awal bagian atas.")),
    "NineBox.boxes": ("", say("Kesembilan kotak.")),
    "NineBoxCell.box": ("9", say("Nomor kotak.")),
    "NineBoxCell.performance": ("", say("Kinerja: di bawah, sesuai, atau di atas ekspektasi.")),
    "NineBoxCell.potential": ("", say("Potensial: rendah, menengah, atau tinggi.")),
    "NineBoxCell.advice": ("Dipertahankan", say("Anjuran bagi orang pada kotak ini.")),
    "NineBoxCell.promotable": ("yes", say("Boleh dipromosikan dari kotak ini?")),
}
