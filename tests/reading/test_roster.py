"""The people of an office's own list."""

from __future__ import annotations

import pytest

from generator.errors import FindingsError
from generator.reading.identified_list import grid_of_csv
from generator.reading.roster import ADDRESSED, NAMED, NUMBERED, Roster, roster_of
from tests.persons import MAIL, MOBILE, NAME, NIP
from tests.record_builders import lines

FIRST, LAST = NAME.split()
OLD = "1" + "3" * 8
"""A number of the old form, which no pattern finds."""


def a_roster(*rows: str, header: str = "nip;Nama Lengkap;kontak;unit") -> Roster:
    return roster_of(grid_of_csv("\n".join((header, *rows)).encode(), "peserta.csv"))


@pytest.fixture
def roster() -> Roster:
    """Return a list of two people."""
    return a_roster(
        f"{NIP};Drs. H. {NAME}, M.Si.;{MAIL};Dinas Contoh", f"{OLD};Éka Contoh;{MOBILE};Dinas Lain"
    )


@pytest.mark.parametrize(
    "text",
    [
        NAME,
        NAME.upper(),
        f"{FIRST}-{LAST}",
        f"{FIRST}\u00a0{LAST}",
        f"{FIRST[:3]}\u200b{FIRST[3:]}_{LAST}",
        f"{FIRST[0]}&#{ord(FIRST[1])};{FIRST[2:]} {LAST}",
        "EKA CONTOH",
        "E\u0301ka%20Contoh",
    ],
)
def test_names(roster: Roster, text: str) -> None:
    """A name is found in any letters, with any signs between its words, with marks or without."""
    assert [sight[0] for sight in roster.find(f"Selamat kepada {text}, SH")] == [NAMED]


@pytest.mark.parametrize(
    "text", ["Contohwati", "Rekaan Contohwati", "Contohwatix Rekaan", "Dinas Contoh", "H. Contoh"]
)
def test_others(roster: Roster, text: str) -> None:
    """One word, other orders and other columns are no name."""
    assert not list(roster.find(text))


def test_numbers_and_addresses(roster: Roster) -> None:
    """Numbers are found in any grouping, also those without a pattern, and e-mails."""
    text = f"{OLD[:4]} {OLD[4:]} dan {NIP} atau +62 {MOBILE[1:]} {MAIL}"
    sights = list(roster.find(text))
    assert [sight[0] for sight in sights] == [NUMBERED, NUMBERED, NUMBERED, ADDRESSED]
    assert text[sights[0][1] : sights[0][2]] == f"{OLD[:4]} {OLD[4:]}"
    assert not list(roster.find(f"lain{MAIL} {NIP[::-1]}"))


def test_masked(roster: Roster) -> None:
    """A path is printed without the people in it."""
    assert roster.mask(f"a/{FIRST}-{LAST}-{OLD}.png") == "a/[NAMA]-[NAMA].png"


def test_quick_look(roster: Roster) -> None:
    """A text without the first word of any name holds no name."""
    assert roster.clear("Pengumuman")
    assert not roster.clear(f"{FIRST} siapa pun")


def test_two_with_one_first_word() -> None:
    """People who share their first word, and rows that repeat one, are all kept once."""
    roster = a_roster("Ana Satu", "Ana Dua", "Ana Satu", header="name")
    assert roster.names == {"ana": (("ana", "satu"), ("ana", "dua"))}


def test_empty_list() -> None:
    """A list in which nobody can be told is refused, because it would find nothing."""
    with pytest.raises(FindingsError) as stop:
        a_roster("Ana;80", header="nama;nilai")
    [line] = lines(stop.value.findings)
    assert line.startswith("peserta.csv:1:1: galat: daftar ini tidak memuat nama")
