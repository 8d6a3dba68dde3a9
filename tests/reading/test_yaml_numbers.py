"""A decimal comma between curly brackets."""

from __future__ import annotations

import pytest

from generator.reading.yaml_file import read_yaml
from tests.reading.printed import hints, printed


@pytest.mark.parametrize(
    ("text", "column", "number"),
    [
        ("a: {weight: 22,5, b: 1}\n", 13, "22.5"),
        ("a: {weight: 0,25}\n", 13, "0.25"),
        ("a: {b: 1, weight: 7,5, c: 2}\n", 19, "7.5"),
    ],
)
def test_comma(text: str, column: int, number: str) -> None:
    """The number is named once, where it stands, with the way to write it."""
    document, findings = read_yaml(text.encode(), "data/x/y.yml")
    assert document is None
    assert printed(findings) == [
        f"data/x/y.yml:1:{column}: angka ditulis dengan koma desimal [number-form]"
    ]
    assert hints(findings) == [f"Tulis {number}."]


@pytest.mark.parametrize(
    "text", ["a: 22\n5: \n", "a: {b: 22, 5: }\n", "a: {b: '2',5: }\n", "a: {b: 2,5: 1}\n"]
)
def test_no_comma(text: str) -> None:
    """A number that stands apart, or has a value, is another field."""
    document, findings = read_yaml(text.encode(), "data/x/y.yml")
    assert findings == ()
    assert document is not None
