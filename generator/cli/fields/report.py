"""Merit reports."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Report.id": ("", say("Pengenal laporan, sama dengan nama berkas ini.")),
    "Report.agency": ("kota-contoh", say("Pengenal instansi.")),
    "Report.period": (
        "2026-s1",
        say("Periode: 2026 (setahun), 2026-s1 atau 2026-s2 (satu semester)."),
    ),
    "Report.published": ("2026-07-24", say("Tanggal terbit, sesudah periodenya berakhir.")),
    "Report.remarks": ("", say("Keterangan instansi; tampil di samping angkanya.")),
    "Remark.on": ("", say("Angka yang diterangkan.")),
    "Remark.text": ("Dua jabatan menunggu persetujuan teknis.", say("Isi keterangan.")),
    "Report.follow_up": ("", say("Temuan dan tindak lanjutnya; tetap tampil sampai selesai.")),
    "FollowUp.finding": ("Tiga jabatan kosong melewati norma", say("Apa yang ditemukan.")),
    "FollowUp.action": ("Membuka seleksi ketiga jabatan itu", say("Apa yang akan dilakukan.")),
    "FollowUp.owner": (
        "dinas-kesehatan",
        say("Pengenal unit yang melakukannya; bukan orang."),
    ),
    "FollowUp.due": ("2026-10-31", say("Batas waktunya.")),
    "FollowUp.done": ("2026-10-20", say("Tanggal selesai, bila sudah.")),
    "FollowUp.evidence": (
        "https://kota-contoh.example/pengumuman-seleksi",
        say("Bukti selesainya: alamat, atau nama dan nomor naskah."),
    ),
    "Report.figures": (
        "{open_process: 43, coverage: 8, time_to_fill: 79}",
        say(
            "Angka utama pada hari terbit. Tidak perlu diketik: merit check mencetak barisnya"
            " selama isian ini belum ada."
        ),
    ),
}
