from __future__ import annotations

import pytest

from generator.records import value_rules as rule
from generator.records.values.link import Domain, parse_link
from tests.records.values.judging import Parse, as_written, refusal, refusal_by_kind

VALUES: list[tuple[Parse, object, object]] = [
    (
        parse_link,
        "https://kota-contoh.example:8443/a?b=c",
        "https://kota-contoh.example:8443/a?b=c",
    ),
    (as_written(Domain), "kota-contoh.example", "kota-contoh.example"),
]


@pytest.mark.parametrize(("parse", "written", "meant"), VALUES)
def test_value(parse: Parse, written: object, meant: object) -> None:
    """A text that is a value gets its meaning; what has a meaning keeps it."""
    assert parse(written) == meant


REFUSED = [
    (
        parse_link,
        "http://kota-contoh.example",
        rule.LINK_FORM,
        "bukan alamat lengkap yang diawali https://",
    ),
    (parse_link, "https://[", rule.LINK_FORM, "bukan alamat lengkap yang diawali https://"),
    (
        parse_link,
        "https://a@b.example",
        rule.LINK_FORM,
        "bukan alamat lengkap yang diawali https://",
    ),
    (
        parse_link,
        'https://b.example/"',
        rule.LINK_FORM,
        "bukan alamat lengkap yang diawali https://",
    ),
]


@pytest.mark.parametrize(("parse", "written", "broken", "message"), REFUSED)
def test_refusal(parse: Parse, written: object, broken: object, message: str) -> None:
    """A text that is no value is refused in words, under the rule that it breaks."""
    assert refusal(parse, written) == (broken, message)


@pytest.mark.parametrize(("kind", "written", "message"), [(Domain, "@kota", "bukan nama domain")])
def test_refused_by_kind(kind: object, written: str, message: str) -> None:
    """Kinds of values with a pattern or with limits refuse what lies outside."""
    assert refusal_by_kind(kind, written) == message
