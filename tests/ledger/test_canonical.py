from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.ledger.canonical import LARGEST, NotCanonicalError, Value, canonical

KEYS = st.from_regex(r"[A-Za-z0-9_-]{1,8}", fullmatch=True)
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn"))
).map(lambda text: unicodedata.normalize("NFC", text))
VALUES = st.recursive(
    TEXTS | st.integers(-LARGEST, LARGEST) | st.booleans(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)

CASES: list[tuple[Value, str]] = [
    ({"b": 1, "a": [True, False, -0], "B": "é"}, '{"B":"é","a":[true,false,0],"b":1}'),
    ({"v": 1, "text": 'kata "kutip" \\'}, '{"text":"kata \\"kutip\\" \\\\","v":1}'),
    (("satu", {"dua": ()}), '["satu",{"dua":[]}]'),
    (LARGEST, str(2**53 - 1)),
    ("</script>\u20ac\U0001f600", '"</script>\u20ac\U0001f600"'),
]
REFUSED: list[tuple[object, str]] = [
    (1.0, "float"),
    (None, "NoneType"),
    (b"x", "bytes"),
    ({"a": [1, {"b": None}]}, "NoneType"),
    (LARGEST + 1, "2^53"),
    (-LARGEST - 1, "2^53"),
    ({1: "x"}, "a key"),
    ({"kunci rahasia": 1}, "a key"),
    ({"é": 1}, "a key"),
    ("e\u0301", "NFC"),
    ("a\nb", "U+000A"),
    ("a\u200bb", "U+200B"),
    ("\ud800", "U+D800"),
    ("\ue000", "U+E000"),
    ("\u0378", "U+0378"),
]


@pytest.mark.parametrize(("value", "text"), CASES)
def test_bytes(value: Value, text: str) -> None:
    """Keys stand in order, nothing but what is needed is escaped, and there are no blanks."""
    assert canonical(value) == text.encode()


@pytest.mark.parametrize(("value", "reason"), REFUSED)
def test_refused(value: object, reason: str) -> None:
    """What two programs would write differently has no canonical bytes."""
    with pytest.raises(NotCanonicalError) as refusal:
        canonical(value)  # pyright: ignore[reportArgumentType] - this is what is refused
    assert reason in str(refusal.value)


@given(VALUES)
def test_reading_back(value: Value) -> None:
    """Canonical bytes are JSON of the value, and the order of keys does not matter."""
    data = canonical(value)
    assert json.loads(data) == value
    assert canonical(_reversed(value)) == data


def _reversed(value: Value) -> Value:
    if isinstance(value, dict):
        return {key: _reversed(inner) for key, inner in reversed(value.items())}
    if isinstance(value, list):
        return [_reversed(inner) for inner in value]
    return value
