"""Lines that stand too far in or out."""

from __future__ import annotations

import pytest

from generator.reading.yaml_lines import misplaced_line, odd_blank


@pytest.mark.parametrize(
    ("text", "line", "column", "place"),
    [
        ("a:\n  b: 1\n   c: 2\n", 3, 5, (3, 4)),
        ("a:\n  b: 1\nc: 2\n  d: 3\n", 4, 4, (3, 1)),
        ("a: 1\n  b: 2\n", 2, 4, (2, 3)),
        ("a: b: c\n", 1, 5, None),
        ("a\n", 1, 1, None),
    ],
)
def test_place(text: str, line: int, column: int, place: tuple[int, int] | None) -> None:
    """The line that is out of line is found; a colon inside a text is none."""
    assert misplaced_line(text, line, column) == place


def test_odd_blank() -> None:
    """A blank behind a colon that only looks like a space is found at its place."""
    assert odd_blank("a: 1\nb:\u00a02\n") == (2, 3)
    assert odd_blank("a: 1\nb:\n") is None
