"""When two identifiers are the same."""

from __future__ import annotations

import pytest

from generator.identifiers import Kind
from generator.reading.same import is_mobile, same
from tests.persons import DISGUISES, MAIL, MOBILE, NIP


@pytest.mark.parametrize(
    "text", [text for text in DISGUISES.values() if text[0] in "1%&\u0661\uff11"]
)
def test_numbers(text: str) -> None:
    """Only the digits of a number count."""
    digits = same(Kind.NIP, text)
    assert digits.endswith(NIP)


def test_telephones() -> None:
    """A telephone is the same at home and from abroad; other numbers are not shortened."""
    ways = (MOBILE, f"+62 {MOBILE[1:]}", f"0062{MOBILE[1:]}", f"(+62) {MOBILE}", MOBILE[1:])
    assert {same(Kind.PHONE, way) for way in ways} == {MOBILE}
    assert same(Kind.NUMBER, f"62{MOBILE[1:]}") == f"62{MOBILE[1:]}"


def test_mobile_telephones() -> None:
    """A mobile number is one in every way to write it; a number of an office is none."""
    assert is_mobile(Kind.PHONE, f"+62 {MOBILE[1:]}")
    assert not is_mobile(Kind.PHONE, f"(099) {MOBILE[2:]}")
    assert not is_mobile(Kind.NUMBER, MOBILE)


def test_emails() -> None:
    """An e-mail is the same with its signs spelled out, in any letters."""
    ways = (MAIL, MAIL.upper(), "nama (at) surel [titik] example", "nama@ surel . example")
    ways = (*ways, "nama &commat; surel.example")
    assert {same(Kind.EMAIL, way) for way in ways} == {MAIL}
