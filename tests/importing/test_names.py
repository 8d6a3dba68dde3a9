"""Ids of what comes from a list."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.identifiers import find
from generator.importing.names import cut, mark, marked_id, plain_id
from generator.records.values import parse_id


def test_cut_between_words() -> None:
    """A long name is cut between words, a single long word where it must be."""
    assert cut("kepala-dinas-kesehatan", 14) == "kepala-dinas"
    assert cut("kepala-dinas", 12) == "kepala-dinas"
    assert cut("a" * 20, 8) == "a" * 8


def test_mark_is_stable() -> None:
    """A mark follows from its key alone and has ten letters without digits and vowels."""
    assert mark("a", "b") == mark("a", "b") != mark("ab", "")
    assert re.fullmatch(r"[bcdfghjklmnpqrstvwxz]{10}", mark("A-1"))


@given(st.text(), st.text(min_size=1))
def test_every_text_gives_an_id(text: str, key: str) -> None:
    """Whatever a list calls a thing, its ids are ids, and a mark never looks personal."""
    parse_id(plain_id(text))
    parse_id(marked_id(text, key, prefix="cpns-2024"))
    assert not find(mark(key))


def test_names_that_must_be_cut_stay_apart() -> None:
    """Two long names with the same beginning have two ids; reserved words get a mark."""
    names = [f"Kementerian {'Koordinator ' * 6}{end}" for end in ("Satu", "Dua")]
    assert len({plain_id(name) for name in names}) == 2
    assert plain_id("Jenis").startswith("jenis-")
