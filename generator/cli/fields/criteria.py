"""Sets of criteria."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "CriteriaSet.id": ("", say("Pengenal perangkat kriteria, sama dengan nama berkas ini.")),
    "CriteriaSet.title": ("Seleksi terbuka JPT pratama", say("Nama perangkat kriteria.")),
    "CriteriaSet.method": (
        "",
        say(
            "Cara penilaian: weighted_sum adalah jumlah nilai berbobot; passing_grade tanpa bobot"
            " menjumlahkan nilai apa adanya."
        ),
    ),
    "CriteriaSet.legal_basis": ("[PermenPANRB 15/2019]", say("Dasar hukum.")),
    "CriteriaSet.source": (
        "https://kota-contoh.example/pengumuman",
        say("Alamat naskah resmi yang memuat kriteria."),
    ),
    "CriteriaSet.valid": ("", say("Masa berlaku.")),
    "Validity.start": ("2026-01-01", say("Hari pertama.")),
    "Validity.end": ("2026-12-31", say("Hari terakhir.")),
    "CriteriaSet.announcement": ("", say("Norma pengumuman lowongan.")),
    "AnnouncementNorm.min_days": ("15", say("Lama pendaftaran paling singkat, dalam hari.")),
    "AnnouncementNorm.min_applicants": ("4", say("Pelamar paling sedikit.")),
    "AnnouncementNorm.max_extensions": ("2", say("Perpanjangan paling banyak.")),
    "CriteriaSet.criteria": (
        "",
        say("Kriteria yang dinilai; bobot semuanya berjumlah tepat 100 persen."),
    ),
    "Criterion.id": ("wawancara", say("Pengenal kriteria; menjadi nama kolom pada peringkat.")),
    "Criterion.title": ("Wawancara akhir", say("Nama kriteria.")),
    "Criterion.weight": (
        "100",
        say("Bobot dalam persen, paling banyak empat desimal; kosong: tidak ikut dijumlahkan."),
    ),
    "Criterion.origin": (
        "",
        say("test untuk nilai dari tes; facts untuk nilai dari fakta riwayat seseorang."),
    ),
    "Criterion.minimum": ("60", say("Nilai mentah paling rendah agar lulus.")),
    "Criterion.feedback": (
        "peers",
        say("Umpan balik (360 derajat) yang ikut dihitung: peers, public, atau both."),
    ),
    "Criterion.scale": ("", say("Skala nilai mentah; tanpa isian ini 0 sampai 100.")),
    "Scale.worst": ("0", say("Nilai mentah yang dihitung 0.")),
    "Scale.best": ("100", say("Nilai mentah yang dihitung 100.")),
    "CriteriaSet.pass_mark": ("70", say("Nilai akhir paling rendah agar lulus.")),
    "CriteriaSet.ties": (
        "[wawancara]",
        say("Kriteria yang membedakan nilai akhir yang sama, menurut urutannya."),
    ),
    "CriteriaSet.shortlist": ("3", say("Banyaknya nama yang diserahkan kepada PPK.")),
    "CriteriaSet.rounding": (
        "",
        say("Pembulatan yang ditetapkan panitia; tanpa isian ini dihitung tepat."),
    ),
    "Rounding.each": ("2", say("Desimal setiap nilai berbobot.")),
    "Rounding.total": ("2", say("Desimal nilai akhir.")),
    "CriteriaSet.replaces": (
        "jpt-pratama-2025",
        say("Pengenal perangkat lama yang digantikan; yang lama tidak diubah."),
    ),
}
