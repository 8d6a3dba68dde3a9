"""Rankings: the columns of both forms."""

from __future__ import annotations

from generator.wording import Sentence, say

RANKING_COLUMNS: tuple[tuple[str, Sentence, Sentence], ...] = (
    (
        "row",
        say("Kode acak 16 huruf atau angka untuk satu peserta; dibuat dengan merit anonymise."),
        say("wajib"),
    ),
    (
        "KRITERIA-1, …",
        say("Tingkat full: nilai mentah, satu kolom untuk setiap pengenal kriteria."),
        say("wajib"),
    ),
    (
        "total",
        say("Tingkat totals: nilai akhir dengan tepat dua desimal, misalnya 80.20."),
        say("wajib"),
    ),
    (
        "announced_total",
        say("Tingkat full: nilai akhir seperti yang diumumkan."),
        say("tidak wajib"),
    ),
    (
        "announced_rank",
        say("Peringkat seperti yang diumumkan; kosong bila di bawah ambang."),
        say("tidak wajib"),
    ),
    (
        "result",
        say(
            "Tingkat totals: below_minimum bila ada nilai di bawah minimum, below_pass_mark bila "
            "nilai akhir di bawah ambang, selain itu kosong."
        ),
        say("wajib"),
    ),
)
"""Name, meaning and duty of each column, in the order of the header rows."""
