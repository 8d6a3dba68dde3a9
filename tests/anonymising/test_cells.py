from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from generator.anonymising.cells import (
    parse_decimal,
    parse_identifier,
    parse_name,
    parse_rank,
    parse_score,
)
from generator.records.base import NotAValueError
from generator.wording import Wording
from tests.anonymising.lists import a_nik, a_nip

NIP, NIK = a_nip(5), a_nik(5)


@pytest.mark.parametrize(
    ("text", "kind", "digits"),
    [
        (NIP, "nip", NIP),
        (f"'{NIP}", "nip", NIP),
        (f" {NIP[:8]} {NIP[8:14]} {NIP[14]} {NIP[15:]}", "nip", NIP),
        (NIP[:12] + "21" + NIP[14:], "ni_pppk", NIP[:12] + "21" + NIP[14:]),
        (NIK, "nik", NIK),
        (NIK[:6] + "12" + NIK[8:], "nik", NIK[:6] + "12" + NIK[8:]),
    ],
)
def test_identifiers(text: str, kind: str, digits: str) -> None:
    """Blanks and a spreadsheet's apostrophe are no part of a number."""
    assert parse_identifier(text, kind) == digits


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "nip"),
        (NIP[:-1], "nip"),
        (NIK, "nip"),
        (NIP, "nik"),
        (f"{int(NIP):.15g}", "nip"),
        (NIP.translate({ord("1"): "\u0661"}), "nip"),
        (NIP[:4] + "13" + NIP[6:], "nip"),
        (NIP[:4] + "0230" + NIP[8:], "nip"),
        (NIP[:14] + "3" + NIP[15:], "nip"),
        (NIK[:6] + "72" + NIK[8:], "nik"),
        (NIK[:8] + "13" + NIK[10:], "nik"),
        (NIK[:6] + "40" + NIK[8:], "nik"),
    ],
)
def test_wrong_identifiers(text: str, kind: str) -> None:
    """A number that lost digits, or whose birthday no calendar has, is refused unrepeated."""
    _refused(lambda: parse_identifier(text, kind), text)


def test_names() -> None:
    """A name is one line, composed; an empty one is refused."""
    assert parse_name("  Siti \n Contohe\u0301 ") == "Siti Contoh\u00e9"
    _refused(lambda: parse_name(" "), "")


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("84", ".", "84"),
        (" 84.50 ", ".", "84.50"),
        ("84,5", ".", "84.5"),
        ("84,5", ",", "84.5"),
        ("84.5", ",", "84.5"),
        ("84.125", ".", "84.125"),
        ("84,125", ",", "84.125"),
        ("80.2433", ",", "80.2433"),
        ("0,125", ".", "0.125"),
    ],
)
def test_decimals(text: str, decimal: str, number: str) -> None:
    """A point and a comma both stand before decimals, as they were written."""
    assert str(parse_decimal(text, decimal)) == str(Decimal(number))


@pytest.mark.parametrize(
    ("text", "decimal"),
    [
        ("1.500", ","),
        ("1,500", "."),
        ("1.500", ""),
        ("84.", "."),
        ("84.12345", "."),
        ("1.234,5", ","),
        ("-3", "."),
        ("1e2", "."),
        ("08", "."),
        ("\u0668", "."),
        ("nan", "."),
        ("", "."),
    ],
)
def test_wrong_decimals(text: str, decimal: str) -> None:
    """What is no number, or might mean thousands, is refused unrepeated."""
    _refused(lambda: parse_decimal(text, decimal), text)


@pytest.mark.parametrize(
    ("text", "worst", "best", "score"),
    [
        ("84,5", 0, 1000000, 845000),
        ("0", 0, 1000000, 0),
        ("100", 0, 1000000, 1000000),
        ("3", 40000, 10000, 30000),
    ],
)
def test_scores(text: str, worst: int, best: int, score: int) -> None:
    """A score is counted in ten-thousandths, between both ends of its scale."""
    assert parse_score(text, ",", worst, best) == score


@pytest.mark.parametrize("text", ["", " ", "5", "0,9999"])
def test_wrong_scores(text: str) -> None:
    """An empty score, or one beyond its scale, is refused unrepeated."""
    _refused(lambda: parse_score(text, ",", 40000, 10000), text.strip())


def test_ranks() -> None:
    """A rank is a whole number from 1."""
    assert parse_rank(" 12 ") == 12
    for text in ("0", "1.5", "satu", "1234567"):
        _refused(lambda text=text: parse_rank(text), text)


def _refused(parse: Callable[[], object], text: str) -> None:
    with pytest.raises(NotAValueError) as refusal:
        parse()
    words = Wording()
    told = words.text(refusal.value.message) + words.text(refusal.value.hint)
    assert refusal.value.hint.msgid
    assert len(text) < 3 or text not in told
