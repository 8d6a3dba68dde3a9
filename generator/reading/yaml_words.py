"""What libyaml says about a file that it cannot read, in an officer's words."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from generator.finding import Finding, Rule
from generator.reading import rules
from generator.reading.characters import locate
from generator.reading.yaml_lines import misplaced_line, odd_blank
from generator.source import Place
from generator.wording import Sentence, say

QUOTE_IT = say("Apit nilainya dengan tanda kutip tunggal.")
_ALIGN = say("Mulai semua isian satu kelompok dengan jumlah spasi yang sama.")
_QUOTE_COLON = say(
    "Apit teks yang memuat titik dua dengan tanda kutip, dan periksa jumlah spasi di awal baris."
)
_CLOSE = say("Tutup tanda kurungnya, dan pisahkan isinya dengan koma.")
_SINGLE_QUOTES = say("Pakai tanda kutip tunggal, atau hapus garis miring terbaliknya.")
_COMPARE = say("Bandingkan dengan contoh dari merit new.")


@dataclass(frozen=True, slots=True)
class _Words:
    """Our words for the errors of libyaml that contain ``problem``.

    ``at_start`` places the finding where the unfinished thing was opened, not where the lack of
    its end was seen.
    """

    problem: str
    message: Sentence
    hint: Sentence
    at_start: bool = False
    rule: Rule = rules.YAML_FORM


_DIRECTIVE = say("baris perintah (%%) tidak dipakai")
_DELETE_LINE = say("Hapus baris itu.")
_OPEN_QUOTE = say("tanda kutip yang dibuka di sini tidak ditutup")
_CLOSE_QUOTE = say("Tutup dengan tanda kutip yang sama di akhir teks.")
_UNKNOWN_ESCAPE = say("garis miring terbalik di antara tanda kutip ganda tidak dapat dibaca")
_UNNAMED_REFERENCE = say("nilai diawali tanda * atau & yang berarti rujukan")
_TAG = say("nilai diawali tanda ! yang berarti tanda jenis")

_WORDS = (
    _Words("mapping values are not", say("titik dua tidak boleh di sini"), _QUOTE_COLON),
    _Words("did not find expected key", say("isian tidak sejajar atau tidak bernama"), _ALIGN),
    _Words(
        "could not find expected ':'",
        say("tulisan ini tidak diikuti titik dua"),
        say("Tulis nama isian, titik dua, spasi, lalu nilainya; nilai yang panjang diapit kutip."),
        at_start=True,
    ),
    _Words("expected ',' or ']'", say("kurung siku di sini tidak ditutup"), _CLOSE, at_start=True),
    _Words(
        "expected ',' or '}'", say("kurung kurawal di sini tidak ditutup"), _CLOSE, at_start=True
    ),
    _Words("expected '-' indicator", say("butir daftar tidak sejajar dengan yang lain"), _ALIGN),
    _Words("expected node content", say("di sini seharusnya ada nilai"), _CLOSE),
    _Words("cannot start any token", say("tanda ini tidak boleh mengawali nilai"), QUOTE_IT),
    _Words(
        "block sequence entries are not",
        say("butir daftar tidak boleh mulai di sini"),
        say("Mulai daftar pada baris baru di bawah nama isiannya."),
    ),
    _Words("unexpected end of stream", _OPEN_QUOTE, _CLOSE_QUOTE, at_start=True),
    _Words("unexpected document indicator", _OPEN_QUOTE, _CLOSE_QUOTE, at_start=True),
    _Words("unknown escape character", _UNKNOWN_ESCAPE, _SINGLE_QUOTES),
    _Words("expected hexdecimal number", _UNKNOWN_ESCAPE, _SINGLE_QUOTES),
    _Words("Unicode character escape", _UNKNOWN_ESCAPE, _SINGLE_QUOTES),
    _Words("expected <document start>", say("tulisan ini bukan bagian dari isian"), _QUOTE_COLON),
    _Words("directive", _DIRECTIVE, _DELETE_LINE, at_start=True, rule=rules.ONE_DOCUMENT),
    _Words("incompatible YAML document", _DIRECTIVE, _DELETE_LINE, rule=rules.ONE_DOCUMENT),
    _Words(
        "alphabetic or numeric",
        _UNNAMED_REFERENCE,
        QUOTE_IT,
        at_start=True,
        rule=rules.NO_REFERENCES,
    ),
    _Words("tag", _TAG, QUOTE_IT, at_start=True, rule=rules.NO_TAGS),
)
_OTHER = _Words("", say("susunan di sini tidak dapat dibaca"), _COMPARE)
_OUT_OF_LINE = ("mapping values are not", "did not find expected key")
_MISPLACED = _Words(
    "", say("baris ini menjorok lebih atau kurang dari isian sekelompoknya"), _ALIGN
)
_ODD_BLANK = _Words(
    "",
    say("di belakang titik dua ada spasi tak putus, bukan spasi biasa"),
    say("Hapus spasi itu, lalu ketik spasi biasa."),
)
_NAMELESS = _Words(
    "",
    say("nama isian kosong"),
    say("Tulis nama isian di depan titik dua."),
    rule=rules.NAMED_VALUES,
)


def syntax_finding(error: yaml.MarkedYAMLError, text: str, path: str) -> Finding:
    """Return the error of libyaml as a finding at its place."""
    problem = f"{error.context}: {error.problem}"
    words = next((words for words in _WORDS if words.problem in problem), _OTHER)
    mark = (error.context_mark if words.at_start else None) or error.problem_mark
    index = mark.index if mark else 0
    if problem.endswith(("expected key", "expected node content")) and text.startswith(":", index):
        words = _NAMELESS
    line, column = locate(text, index)
    if blank := odd_blank(text):
        words, (line, column) = _ODD_BLANK, blank
    elif words.problem in _OUT_OF_LINE and (place := misplaced_line(text, line, column)):
        words, (line, column) = _MISPLACED, place
    return Finding(words.rule, Place(path, line, column), words.message, words.hint)
