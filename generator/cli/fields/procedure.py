"""What selections and vacancies share."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Procedure.criteria": (
        "jpt-pratama-2026",
        say("Pengenal perangkat kriteria; wajib untuk seleksi terbuka."),
    ),
    "Procedure.notice": (
        "",
        say("Pengumuman bertanda tangan; wajib pada lowongan atau pada seleksinya."),
    ),
    "Notice.number": ("800.1.14.1/0001/PANSEL/2026", say("Nomor pengumuman.")),
    "Notice.date": ("2026-02-10", say("Tanggal pengumuman.")),
    "Procedure.registration": (
        "",
        say("Pendaftaran; hanya untuk seleksi terbuka dan pengadaan ASN."),
    ),
    "Registration.opens": ("2026-02-13", say("Hari pertama pendaftaran.")),
    "Registration.closes": ("2026-03-06", say("Hari terakhir pendaftaran.")),
    "Registration.closing_time": ('"23:59"', say("Jam penutupan menurut zona instansi.")),
    "Registration.apply_at": ("https://kota-contoh.example/daftar", say("Alamat pendaftaran.")),
    "Procedure.schedule": ("", say("Jadwal tahapan: rencana, dan pelaksanaan setelah terjadi.")),
    "ScheduleItem.stage": (
        "interview",
        say(
            "Pengenal tahap: planning, notice, registration, screening, track_record, paper, "
            "assessment, interview, health, final, technical_approval, decision, inauguration, "
            "atau pengenal lain dengan title."
        ),
    ),
    "ScheduleItem.title": ("Wawancara akhir", say("Nama tahap bila pengenalnya tidak baku.")),
    "ScheduleItem.planned": ("", say("Hari yang direncanakan.")),
    "ScheduleItem.actual": ("", say("Hari pelaksanaan.")),
    "DayRange.start": ("2026-03-16", say("Hari pertama.")),
    "DayRange.end": ("2026-03-17", say("Hari terakhir; tanpa isian ini satu hari.")),
    "Procedure.panel": ("", say("Panitia seleksi dalam angka; jangan menulis nama.")),
    "Panel.members": ("5", say("Banyaknya anggota.")),
    "Panel.internal": ("2", say("Anggota dari dalam instansi.")),
    "Panel.backgrounds": ("[internal, akademisi, profesional]", say("Latar belakang anggota.")),
    "Panel.declarations": ("5", say("Pernyataan bebas benturan kepentingan yang diterima.")),
    "Procedure.assessor": ("", say("Lembaga penilai kompetensi.")),
    "Assessor.body": ("UPT Penilaian Kompetensi Contoh", say("Nama lembaga.")),
    "Assessor.accreditation": ("A", say("Akreditasi lembaga.")),
    "Procedure.supervision": ("", say("Surat lembaga pengawas sebelum seleksi dimulai.")),
    "Supervision.body": ("BKN", say("Nama lembaga.")),
    "Supervision.number": ("B-0001/2026", say("Nomor surat.")),
    "Supervision.date": ("2026-02-02", say("Tanggal surat.")),
    "Procedure.requirements": ("", say("Persyaratan; milik seleksi dan lowongan dijumlahkan.")),
    "Procedure.documents": (
        "[Surat lamaran, Daftar riwayat hidup]",
        say("Dokumen yang harus dilampirkan pelamar."),
    ),
    "Procedure.max_choices": ("1", say("Banyaknya jabatan yang boleh dilamar satu orang.")),
    "Procedure.changes": ("", say("Perubahan setelah terbit: isian memuat nilai yang berlaku.")),
    "Change.date": ("2026-02-27", say("Tanggal perubahan.")),
    "Change.field": ("registration.closes", say("Isian yang berubah.")),
    "Change.was": ("2026-02-27", say("Nilai lama.")),
    "Change.becomes": ("2026-03-06", say("Nilai baru.")),
    "Change.reason": ("Pelamar kurang dari empat", say("Alasan perubahan.")),
    "Procedure.sources": (
        "",
        say("Naskah resmi di tempat lain; naskahnya tidak disimpan di sini."),
    ),
    "SourceDocument.title": ("Pengumuman bertanda tangan", say("Nama naskah.")),
    "SourceDocument.url": ("https://kota-contoh.example/p/0001.pdf", say("Alamat naskah.")),
    "SourceDocument.sha256": (
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        say("Sidik SHA-256 naskah, misalnya dari perintah sha256sum."),
    ),
    "SourceDocument.date": ("2026-02-10", say("Tanggal naskah.")),
    "Selection.id": ("", say("Pengenal seleksi, sama dengan nama berkas ini.")),
    "Selection.agency": ("kota-contoh", say("Pengenal instansi.")),
    "Selection.title": ("Seleksi terbuka JPT pratama 2026", say("Nama seleksi.")),
}
