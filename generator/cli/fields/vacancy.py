"""Vacancies."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Vacancy.id": ("", say("Pengenal lowongan, sama dengan nama berkas ini.")),
    "Vacancy.agency": ("kota-contoh", say("Pengenal instansi.")),
    "Vacancy.selection": (
        "2026-jpt",
        say("Pengenal seleksi; isian bersama cukup ditulis di sana, tidak di keduanya."),
    ),
    "Vacancy.position": ("kepala-dinas-kesehatan", say("Pengenal jabatan.")),
    "Vacancy.unit": ("dinas-kesehatan", say("Pengenal unit kerja pada units.csv.")),
    "Vacancy.mechanism": ("", say("Cara pengisian jabatan.")),
    "Vacancy.audience": ("", say("asn untuk ASN; public bila terbuka bagi masyarakat.")),
    "Vacancy.places": ("1", say("Banyaknya tempat yang diisi.")),
    "Vacancy.publication": (
        "",
        say(
            "Tingkat publikasi peringkat: aggregate (hanya jumlah), totals (nilai akhir), "
            "full (semua nilai); ditetapkan sebelum pendaftaran dan tidak dapat dinaikkan."
        ),
    ),
    "PublicationTerms.level": ("", say("Tingkat; totals dan full memerlukan basis.")),
    "PublicationTerms.basis": ("", say("Keputusan PPID yang mendasari publikasi.")),
    "PublicationTerms.until": ("2027-04-30", say("Hari terakhir peringkat ditampilkan.")),
    "PublicationTerms.reveal_appointee": ("", say("Izin menampilkan peringkat yang dilantik.")),
    "Basis.decision": ("Keputusan PPID 01/2026", say("Nama dan nomor keputusan.")),
    "Basis.date": ("2026-01-15", say("Tanggal keputusan.")),
    "RevealBasis.basis": ("Keputusan PPID 02/2026", say("Nama dan nomor keputusan.")),
    "Vacancy.employment": ("", say("Jenis kepegawaian.")),
    "Vacancy.formation": ("Umum", say("Jenis formasi.")),
    "Vacancy.education": ("[S-1 Kesehatan Masyarakat]", say("Pendidikan yang disyaratkan.")),
    "Vacancy.salary": ("", say("Penghasilan sebulan dalam rupiah.")),
    "Salary.min": ("5000000", say("Paling rendah, angka saja.")),
    "Salary.max": ("9000000", say("Paling tinggi, angka saja.")),
    "Vacancy.open_to_disabled": ("yes", say("yes bila terbuka bagi penyandang disabilitas.")),
    "Vacancy.cancelled": ("", say("Hanya bila lowongan dibatalkan.")),
    "Cancellation.date": ("2026-02-20", say("Tanggal pembatalan.")),
    "Cancellation.document": ("800/0002/2026", say("Nomor naskah pembatalan.")),
    "Cancellation.reason": ("Jabatan dihapus dalam penataan organisasi", say("Alasan.")),
    "Vacancy.reopens": ("2025-dinkes-kadis", say("Pengenal lowongan lama yang dibuka kembali.")),
    "Vacancy.talent_pool": (
        "administrator-2026",
        say("Pengenal kelompok talenta; hanya untuk talent_mobility."),
    ),
    "Vacancy.explanations": (
        "",
        say("Tanggapan instansi yang ditampilkan di samping sebuah peringatan."),
    ),
    "Explanation.check": (
        "window-meets-norm",
        say("Nama peringatan, yaitu kata di antara kurung siku."),
    ),
    "Explanation.date": ("2026-02-20", say("Tanggal tanggapan.")),
    "Explanation.text": ("Pendaftaran dipersingkat karena jabatan kosong", say("Isi tanggapan.")),
}
