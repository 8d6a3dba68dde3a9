from __future__ import annotations

import pytest

from generator.records import value_rules as rule
from generator.records.values.code import Sha256, parse_code
from tests.records.values.judging import Parse, as_written, refusal, refusal_by_kind

VALUES: list[tuple[Parse, object, object]] = [
    (parse_code, "xrffvgr5dp4tdl3d", "xrffvgr5dp4tdl3d"),
    (as_written(Sha256), "0a" * 32, "0a" * 32),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (
        parse_code,
        "P-03",
        rule.CODE_FORM,
        "kode baris tidak terdiri atas 16 huruf a–z atau angka 2–7",
    ),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        (Sha256, "9f86d0", "sidik SHA-256 tidak terdiri atas 64 angka atau huruf a–f"),
    ],
)
def test_refused_by_kind(kind: object, written: str, message: str) -> None:
    """Kinds of values with a pattern or with limits refuse what lies outside."""
    assert refusal_by_kind(kind, written) == message
