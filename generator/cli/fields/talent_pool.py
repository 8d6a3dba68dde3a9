"""Talent pools."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "TalentPool.id": ("", say("Pengenal kelompok talenta, sama dengan nama berkas ini.")),
    "TalentPool.agency": ("kota-contoh", say("Pengenal instansi.")),
    "TalentPool.title": ("Kelompok talenta administrator 2026", say("Nama kelompok talenta.")),
    "TalentPool.rules": (
        "kotak-talenta-2026",
        say("Pengenal aturan di rules/ yang memuat nine_box; memberi arti pada nomor kotak."),
    ),
    "TalentPool.date": ("2026-06-30", say("Hari keadaan ini; sebelum hari itu tidak tampil.")),
    "TalentPool.position_class": ("", say("Jenjang jabatan orang-orang di dalamnya.")),
    "TalentPool.total": ("171", say("Banyaknya orang yang dipetakan.")),
    "TalentPool.boxes": (
        '{9: 21, 8: 17, 7: 24, 6: "<10", 5: 71, 4: 12, 3: "<10", 2: 14, 1: "<10"}',
        say("Banyaknya orang pada setiap kotak; yang di bawah sepuluh ditulis <10."),
    ),
    "TalentPool.long_list": ("24", say("Banyaknya orang pada daftar panjang.")),
    "TalentPool.short_list": ("9", say("Banyaknya orang pada daftar pendek.")),
    "TalentPool.reveal_boxes": (
        "",
        say("Dasar untuk menampilkan kotak asal orang yang diangkat."),
    ),
    "TalentPool.decisions": (
        "",
        say("Pengangkatan dari kelompok ini: jabatannya dan alasannya, tanpa nama."),
    ),
    "PoolDecision.date": ("2026-09-21", say("Tanggal keputusan.")),
    "PoolDecision.decree": ("SK 821/0022/2026", say("Nomor keputusan.")),
    "PoolDecision.position": ("camat", say("Pengenal jabatan.")),
    "PoolDecision.unit": ("kecamatan-hulu", say("Pengenal unit.")),
    "PoolDecision.box": ("9", say("Kotak asal; hanya bila reveal_boxes diisi.")),
    "PoolDecision.reason": ("", say("Alasan pengangkatan.")),
}
