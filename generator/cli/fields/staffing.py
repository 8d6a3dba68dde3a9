"""Decrees of appointment, and the time for which posts are held."""

from __future__ import annotations

from generator.wording import say

FIELDS = {
    "Appointment.agency": ("kota-contoh", say("Pengenal instansi.")),
    "Appointment.decree": ("SK 821/0014/2026", say("Nomor keputusan pengangkatan.")),
    "Appointment.date": ("2026-07-20", say("Tanggal keputusan.")),
    "Appointment.inaugurated": ("2026-07-22", say("Tanggal pelantikan.")),
    "Appointment.position_class": ("", say("Jenjang jabatannya.")),
    "Appointment.position": ("camat", say("Pengenal jabatan, bila satu jabatan saja.")),
    "Appointment.unit": ("kecamatan-hulu", say("Pengenal unit kerja.")),
    "Appointment.mechanism": ("", say("Cara pengisiannya; kosong untuk pelaksana tugas.")),
    "Appointment.kind": ("", say("Jenis pengangkatan.")),
    "Appointment.count": ("1", say("Banyaknya orang yang diangkat; tanpa nama.")),
    "Appointment.vacancy": (
        "2026-camat-hulu",
        say("Pengenal lowongan yang berakhir dengan keputusan ini, bila ada di situs ini."),
    ),
    "Occupancy.agency": ("kota-contoh", say("Pengenal instansi; boleh kosong.")),
    "Occupancy.position": ("camat", say("Pengenal jabatan.")),
    "Occupancy.unit": ("kecamatan-hulu", say("Pengenal unit kerja.")),
    "Occupancy.state": ("", say("Keadaan: pejabat definitif, pelaksana tugas, atau kosong.")),
    "Occupancy.start": ("2026-02-01", say("Hari pertama keadaan ini.")),
    "Occupancy.end": ("2026-07-21", say("Hari terakhirnya; kosong selama masih berlangsung.")),
    "Occupancy.explanation": (
        "Seleksi diulang karena pelamar kurang.",
        say("Penjelasan instansi bila jabatan lama tanpa pejabat definitif."),
    ),
    "Occupancy.explained": ("2026-06-01", say("Tanggal penjelasan itu.")),
}
