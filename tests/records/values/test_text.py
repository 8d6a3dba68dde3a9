from __future__ import annotations

import pytest

from generator.records import value_rules as rule
from generator.records.values.text import parse_line, parse_text
from generator.wording import Text
from tests.records.values.judging import Parse, refusal

VALUES: list[tuple[Parse, object, object]] = [
    (parse_line, "Kepala Dinas", "Kepala Dinas"),
    (parse_line, " Kepala Dinas\n", "Kepala Dinas"),
    (parse_line, "a" * 300, "a" * 300),
    (parse_text, "Kepala Dinas", Text("Kepala Dinas")),
    (parse_text, "a" * 4000, Text("a" * 4000)),
    (parse_text, {"id": "Kota"}, Text("Kota")),
    (parse_text, {"id": "Kota", "en": "City"}, Text("Kota", "City")),
    (parse_text, Text("Kota"), Text("Kota")),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (
        parse_line,
        ["a"],
        rule.SHAPE,
        "seharusnya satu nilai, bukan daftar atau kelompok isian",
    ),
    (parse_line, "", rule.REQUIRED, "isian ini kosong"),
    (parse_line, " \n", rule.REQUIRED, "isian ini kosong"),
    (parse_line, "a\nb", rule.TEXT_FORM, "teks terbagi atas beberapa baris"),
    (parse_line, "<b>", rule.TEXT_FORM, "teks memuat tanda < atau >"),
    (parse_line, "a > b", rule.TEXT_FORM, "teks memuat tanda < atau >"),
    (
        parse_line,
        " =1+1",
        rule.TEXT_FORM,
        "teks diawali tanda yang dibaca lembar kerja sebagai rumus",
    ),
    (
        parse_line,
        "＝1",
        rule.TEXT_FORM,
        "teks diawali tanda yang dibaca lembar kerja sebagai rumus",
    ),
    (parse_line, "a" * 301, rule.TEXT_FORM, "teks lebih panjang dari 300 huruf"),
    (parse_text, "a" * 4001, rule.TEXT_FORM, "teks lebih panjang dari 4000 huruf"),
    (parse_text, "a" * 3000 + "<b>", rule.TEXT_FORM, "teks memuat tanda < atau >"),
    (parse_text, {"en": "City"}, rule.SHAPE, "teks dua bahasa hanya memuat id dan en"),
    (
        parse_text,
        {"id": "Kota", "su": "Kota"},
        rule.SHAPE,
        "teks dua bahasa hanya memuat id dan en",
    ),
    (
        parse_text,
        {"id": "Kota", "en": "-"},
        rule.TEXT_FORM,
        "teks diawali tanda yang dibaca lembar kerja sebagai rumus",
    ),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)
