"""Markup as its readers see it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.disguise import undisguised
from generator.reading.markup import read_markup


def texts(source: str, *, markdown: bool = False) -> list[str]:
    fields = read_markup(source, markdown=markdown).fields()
    return [text for text in (undisguised(field).text.strip() for field, _ in fields) if text]


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("<p>satu</p><p>dua</p>", ["satu", "dua"]),
        ("<p>sa<b>tu</b> <i>dua</i></p>", ["satu dua"]),
        ("<td>1</td>\n  <td>2</td>", ["1", "2"]),
        ("<p>a\n   b</p>", ["a b"]),
        ("<p>a<!-- lama -->b</p>", ["ab"]),
        ('<p title="x > y">a</p>', ["a", '<p title="x > y">']),
        ("<dc:title>a</dc:title>", ["<dc:title>a</dc:title>"]),
        ("<![CDATA[a]]>", ["a"]),
        ("<!DOCTYPE html><p>a", ["a"]),
        ("<nama@surel.example>", ["<nama@surel.example>"]),
        ("<https://a.example/>", ["<https://a.example/>"]),
        ("1 < 2 'a", ["1 < 2 'a"]),
    ],
)
def test_fields(source: str, seen: list[str]) -> None:
    """Tags in a text do not part it, others do; what a tag says is a text of its own."""
    assert texts(source) == seen


def test_markdown() -> None:
    """In Markdown signs of emphasis are not seen, and a blank line parts."""
    assert texts("**1986**`01` ~~x~~\n\n  \nlain", markdown=True) == ["198601 x", "lain"]
    assert texts("a\n\nb") == ["a b"]


def test_notes() -> None:
    """Comments and style sheets are kept apart, also a comment without an end."""
    source = "<style>p {color: red}</style><p>a<!-- b --><!-- c"
    assert [note for note, _ in read_markup(source).notes] == [
        "<style>p {color: red}</style>",
        "<!-- b -->",
        "<!-- c",
    ]


@given(
    source=st.text(st.sampled_from("<>/!-pb =\"'a1\n\t&[]C`*\x1e"), max_size=80),
    markdown=st.booleans(),
)
def test_places(source: str, *, markdown: bool) -> None:
    """Every field starts where it says, and nothing that is not markup is lost."""
    markup = read_markup(source, markdown=markdown)
    assert len(markup.text) == len(source)
    for field, start in (*markup.fields(), *markup.notes):
        assert len(source[start : start + len(field)]) == len(field)
        for seen, written in zip(field, source[start:], strict=False):
            assert seen in (written, " ", "\u200b", "x", "\x1e")
