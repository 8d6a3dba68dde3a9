"""Other ways to write the same characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.disguise import folded, undisguised


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("abc", "abc"),
        ("%41%c3%A9%E2%80%93", "Ae\u0301-".replace("e\u0301", "\u00e9")),
        ("%F0%9F%98%80", "\U0001f600"),
        ("&#65;&amp;#66;&lt;", "AB<"),
        ("\u0661\uff12\U0001d7d1", "123"),
        ("a\u200bb\u00adc\u20dd", "abc"),
        ("\u2014\u2007", "- "),
        ("a" * 40, "#" * 40),
        ("A" * 64, "#" * 64),
        ("a" * 41, "a" * 41),
        ("9" * 40, "9" * 40),
        ("9" * 63 + "e", "#" * 64),
        ("a\u3002b\uff61c", "a.b.c"),
    ],
)
def test_undisguised(text: str, plain: str) -> None:
    """Escapes, entities and compatible characters become plain; digests are blanked."""
    assert undisguised(text).text == plain


@given(st.text(st.sampled_from("a1%32&#4;\u0661\u200b\ufdfa")))
def test_each_character_knows_its_place(text: str) -> None:
    """Places are in the order of the text and within it."""
    flat = undisguised(text)
    assert len(flat.starts) == len(flat.ends) == len(flat.text)
    assert all(
        0 <= start < end <= len(text) for start, end in zip(flat.starts, flat.ends, strict=True)
    )
    assert sorted(flat.starts) == list(flat.starts)
    assert sorted(flat.ends) == list(flat.ends)


@given(st.text())
def test_folded(text: str) -> None:
    """What is folded is plain: to fold it again changes nothing."""
    assert folded(folded(text)) == folded(text)
