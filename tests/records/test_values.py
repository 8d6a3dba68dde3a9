from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.counts.withheld import Withheld
from generator.records import value_rules as rule
from generator.records import values
from generator.records.base import NotAValueError
from generator.wording import Text, Wording

Parse = Callable[[object], object]


def as_written(kind: object) -> Parse:
    return TypeAdapter[object](kind).validate_python


VALUES: list[tuple[Parse, object, object]] = [
    (values.parse_line, "Kepala Dinas", "Kepala Dinas"),
    (values.parse_line, " Kepala Dinas\n", "Kepala Dinas"),
    (values.parse_line, "a" * 300, "a" * 300),
    (values.parse_text, "Kepala Dinas", Text("Kepala Dinas")),
    (values.parse_text, "a" * 4000, Text("a" * 4000)),
    (values.parse_text, {"id": "Kota"}, Text("Kota")),
    (values.parse_text, {"id": "Kota", "en": "City"}, Text("Kota", "City")),
    (values.parse_text, Text("Kota"), Text("Kota")),
    (values.parse_id, "2026-dinkes-kadis", "2026-dinkes-kadis"),
    (values.parse_id, "a", "a"),
    (values.parse_date, "2026-02-13", date(2026, 2, 13)),
    (values.parse_date, date(2026, 2, 13), date(2026, 2, 13)),
    (values.parse_time, "23:59", "23:59"),
    (values.parse_number, "84.50", Decimal("84.50")),
    (values.parse_number, "0", Decimal(0)),
    (values.parse_number, Decimal("1.5"), Decimal("1.5")),
    (values.parse_whole, "1000", 1000),
    (values.parse_whole, 7, 7),
    (values.parse_weight, "100", Decimal(100)),
    (values.parse_weight, "0.0001", Decimal("0.0001")),
    (values.parse_flag, "yes", True),
    (values.parse_flag, "false", False),
    (values.parse_flag, True, True),
    (
        values.parse_link,
        "https://kota-contoh.example:8443/a?b=c",
        "https://kota-contoh.example:8443/a?b=c",
    ),
    (values.parse_code, "xrffvgr5dp4tdl3d", "xrffvgr5dp4tdl3d"),
    (values.parse_people, "<10", Withheld.SMALL),
    (values.parse_people, ">=10", Withheld.GUARD),
    (values.parse_people, "12", 12),
    (as_written(values.Level), "5", 5),
    (as_written(values.Grade), "IV/a", "IV/a"),
    (as_written(values.Grade), "IX", "IX"),
    (as_written(values.Domain), "kota-contoh.example", "kota-contoh.example"),
    (as_written(values.Sha256), "0a" * 32, "0a" * 32),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (
        values.parse_line,
        ["a"],
        rule.SHAPE,
        "seharusnya satu nilai, bukan daftar atau kelompok isian",
    ),
    (values.parse_line, "", rule.REQUIRED, "isian ini kosong"),
    (values.parse_line, " \n", rule.REQUIRED, "isian ini kosong"),
    (values.parse_line, "a\nb", rule.TEXT_FORM, "teks terbagi atas beberapa baris"),
    (values.parse_line, "<b>", rule.TEXT_FORM, "teks memuat tanda < atau >"),
    (values.parse_line, "a > b", rule.TEXT_FORM, "teks memuat tanda < atau >"),
    (
        values.parse_line,
        " =1+1",
        rule.TEXT_FORM,
        "teks diawali tanda yang dibaca lembar kerja sebagai rumus",
    ),
    (
        values.parse_line,
        "＝1",
        rule.TEXT_FORM,
        "teks diawali tanda yang dibaca lembar kerja sebagai rumus",
    ),
    (values.parse_line, "a" * 301, rule.TEXT_FORM, "teks lebih panjang dari 300 huruf"),
    (values.parse_text, "a" * 4001, rule.TEXT_FORM, "teks lebih panjang dari 4000 huruf"),
    (values.parse_text, "a" * 3000 + "<b>", rule.TEXT_FORM, "teks memuat tanda < atau >"),
    (values.parse_text, {"en": "City"}, rule.SHAPE, "teks dua bahasa hanya memuat id dan en"),
    (
        values.parse_text,
        {"id": "Kota", "su": "Kota"},
        rule.SHAPE,
        "teks dua bahasa hanya memuat id dan en",
    ),
    (
        values.parse_text,
        {"id": "Kota", "en": "-"},
        rule.TEXT_FORM,
        "teks diawali tanda yang dibaca lembar kerja sebagai rumus",
    ),
    (values.parse_id, "Kadis", rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (values.parse_id, "kadis-", rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (values.parse_id, "a" * 65, rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (values.parse_id, "kadis\n", rule.ID_FORM, "pengenal memuat tanda yang tidak boleh dipakai"),
    (values.parse_id, "unduh", rule.ID_FORM, "pengenal ini dipakai oleh situs sendiri"),
    (values.parse_date, "13/02/2026", rule.DATE_FORM, "tanggal tidak ditulis tahun-bulan-hari"),
    (values.parse_date, "20260213", rule.DATE_FORM, "tanggal tidak ditulis tahun-bulan-hari"),
    (values.parse_date, "2026-02-30", rule.DATE_FORM, "tanggal ini tidak ada dalam kalender"),
    (values.parse_time, "24:00", rule.TIME_FORM, "jam tidak ditulis seperti 23:59"),
    (values.parse_number, "84,5", rule.NUMBER_FORM, "angka ditulis dengan koma desimal"),
    (values.parse_number, "84.12345", rule.NUMBER_FORM, "angka memuat lebih dari empat desimal"),
    (values.parse_number, "1e2", rule.NUMBER_FORM, "bukan angka biasa"),
    (values.parse_number, "-1", rule.NUMBER_FORM, "bukan angka biasa"),
    (values.parse_whole, "1.000", rule.WHOLE_NUMBER, "bukan bilangan bulat"),
    (values.parse_whole, "010", rule.WHOLE_NUMBER, "bukan bilangan bulat"),
    (
        values.parse_weight,
        "0",
        rule.WITHIN_RANGE,
        "bobot seharusnya lebih dari 0 dan paling tinggi 100",
    ),
    (
        values.parse_weight,
        "100.1",
        rule.WITHIN_RANGE,
        "bobot seharusnya lebih dari 0 dan paling tinggi 100",
    ),
    (values.parse_flag, "ya", rule.YES_OR_NO, "seharusnya yes atau no"),
    (
        values.parse_link,
        "http://kota-contoh.example",
        rule.LINK_FORM,
        "bukan alamat lengkap yang diawali https://",
    ),
    (values.parse_link, "https://[", rule.LINK_FORM, "bukan alamat lengkap yang diawali https://"),
    (
        values.parse_link,
        "https://a@b.example",
        rule.LINK_FORM,
        "bukan alamat lengkap yang diawali https://",
    ),
    (
        values.parse_link,
        'https://b.example/"',
        rule.LINK_FORM,
        "bukan alamat lengkap yang diawali https://",
    ),
    (
        values.parse_code,
        "P-03",
        rule.CODE_FORM,
        "kode baris tidak terdiri atas 16 huruf a–z atau angka 2–7",
    ),
    (values.parse_people, "<5", rule.WHOLE_NUMBER, "bukan bilangan bulat"),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    with pytest.raises(NotAValueError) as refusal:
        parse(written)
    assert (refusal.value.rule, Wording().text(refusal.value.message)) == (broken, message)


HINTS = [
    (values.parse_date, "13/02/2026", "Tulis 2026-02-13."),
    (values.parse_date, "3-2-2026", "Tulis 2026-02-03."),
    (values.parse_date, "02/13/2026", "Tulis misalnya 2026-02-13 untuk 13 Februari 2026."),
    (values.parse_number, "84,5", "Tulis 84.5."),
]


@pytest.mark.parametrize(("parse", "written", "hint"), HINTS)
def test_hint(parse: Parse, written: str, hint: str) -> None:
    """Where the right form can be told, the hint tells it."""
    with pytest.raises(NotAValueError) as refusal:
        parse(written)
    assert Wording().text(refusal.value.hint) == hint


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        (values.Level, "6", "angka di luar batas 1 sampai 5"),
        (values.Places, "0", "angka di luar batas 1 sampai 100000"),
        (values.Grade, "4a", "golongan tidak ditulis seperti IV/a"),
        (values.Sha256, "9f86d0", "sidik SHA-256 tidak terdiri atas 64 angka atau huruf a–f"),
        (values.Domain, "@kota", "bukan nama domain"),
    ],
)
def test_refused_by_kind(kind: object, written: str, message: str) -> None:
    """Kinds of values with a pattern or with limits refuse what lies outside."""
    with pytest.raises(ValidationError) as refusal:
        as_written(kind)(written)
    (error,) = refusal.value.errors()
    assert Wording().text(error["ctx"]["error"].message) == message


def test_curly_quotes() -> None:
    """A value between curly quotes is refused; quotes inside a text are not."""
    with pytest.raises(NotAValueError) as raised:
        values.parse_time("\u201c16:00\u201d")
    assert raised.value.message.msgid == "nilai diapit tanda kutip melengkung"
    assert values.parse_line("\u201cA\u201d dan \u201cB\u201d")
