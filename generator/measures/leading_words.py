"""What the leading figures of a report are called, how they are computed, and from what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.wording import Sentence, say

_PERCENT = say("%%")
_DECREES = say("Daftar semua keputusan pengangkatan instansi")
_POSTS = say("Catatan pengisian jabatan instansi")


@dataclass(frozen=True, slots=True)
class Words:
    """The name of a figure, its unit, its formula, its records, and what ``n`` counts.

    ``points`` is the unit of a difference of two such figures.
    """

    title: Sentence
    unit: Sentence
    points: Sentence
    formula: Sentence
    source: Sentence
    counted: Sentence


def _share(title: Sentence, formula: Sentence, source: Sentence, counted: Sentence) -> Words:
    return Words(title, _PERCENT, say("poin persen"), formula, source, counted)


def _amount(
    title: Sentence, unit: Sentence, formula: Sentence, source: Sentence, counted: Sentence
) -> Words:
    return Words(title, unit, unit, formula, source, counted)


WORDS: Mapping[str, Words] = {
    "open_process": _share(
        say("Diangkat lewat proses terbuka"),
        say(
            "Orang yang diangkat lewat seleksi terbuka atau pengadaan ASN dibagi semua orang yang"
            " diangkat. Penunjukan pejabat sementara tidak dihitung."
        ),
        _DECREES,
        say("orang yang diangkat"),
    ),
    "coverage": _share(
        say("Pengangkatan yang dapat diikuti"),
        say(
            "Orang yang diangkat dan yang hasil seleksinya sudah terbit di situs ini pada tanggal"
            " laporan dibagi semua orang yang diangkat. Penunjukan pejabat sementara tidak"
            " dihitung."
        ),
        _DECREES,
        say("orang yang diangkat"),
    ),
    "time_to_fill": _amount(
        say("Median waktu pengisian jabatan"),
        say("hari"),
        say(
            "Tanggal pelantikan dikurangi tanggal pengumuman lowongan, dalam hari kalender, untuk"
            " keputusan pada periode ini yang hasilnya terbit."
        ),
        say("Pengumuman lowongan dan keputusan pengangkatan"),
        say("pelantikan"),
    ),
    "announcement_windows": _share(
        say("Masa pendaftaran yang memenuhi norma"),
        say(
            "Lowongan yang pendaftarannya dibuka pada periode ini sedikitnya selama norma pada"
            " kriterianya, kedua ujung dihitung dan tanpa perpanjangan, dibagi semua lowongan"
            " dengan norma yang dibuka pada periode ini."
        ),
        say("Pendaftaran lowongan dan norma pengumuman pada kriterianya"),
        say("lowongan dengan norma"),
    ),
    "objections": _amount(
        say("Keberatan yang diajukan"),
        say("keberatan"),
        say(
            "Jumlah keberatan pada seleksi yang diumumkan pada periode ini, membuka masa keberatan,"
            " dan sudah melaporkan jumlahnya."
        ),
        say("Hasil seleksi yang diumumkan: keberatan"),
        say("seleksi dengan masa keberatan"),
    ),
    "training": _amount(
        say("Rata-rata jam pelatihan setiap pegawai"),
        say("JP"),
        say(
            "Jumlah jam pelajaran (JP) pada periode ini dibagi jumlah pegawai; satu JP 45 menit."
            " Rasio: rata-rata kecamatan terpencil dibagi rata-rata kecamatan lain, dari angka"
            " yang tampil. Median tidak dapat dihitung, karena yang dicatat jumlahnya."
        ),
        say("Rekap jam pelatihan instansi"),
        say("pegawai"),
    ),
    "posts_over_norm": _amount(
        say("Jabatan kosong atau dijabat sementara melewati norma"),
        say("jabatan"),
        say(
            "Jabatan yang pada hari terakhir periode tidak memiliki pejabat definitif lebih lama"
            " dari norma yang berlaku hari itu."
        ),
        _POSTS,
        say("jabatan yang dicatat"),
    ),
    "merit_index": _share(
        say("Indeks sistem merit, terverifikasi"),
        say(
            "Nilai terverifikasi dibagi nilai tertinggi instrumennya, dari penilaian terakhir yang"
            " sudah keluar pada tanggal laporan. Instrumen yang berbeda tidak dibandingkan."
        ),
        say("Penilaian sistem merit"),
        say("aspek"),
    ),
}
"""By the id of the indicator."""
