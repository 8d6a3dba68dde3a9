"""A page is refused before Markdown chokes on it."""

from __future__ import annotations

import pytest

from generator.reading.prose_file import MOST_BYTES, check_prose_file


def places(data: bytes) -> list[tuple[int, str]]:
    return [(found.place.line, found.rule.name) for found in check_prose_file(data, "content/a.md")]


@pytest.mark.parametrize(
    ("data", "line", "rule"),
    [
        (b"a" * (MOST_BYTES + 1), 0, "prose-form"),
        (b"# a\n\xff\n", 2, "utf-8"),
        (b"\n" + b"a" * 20_001, 2, "prose-form"),
        (b"a\n" + b"[" * 100, 2, "prose-form"),
        (b"a\n" + b"> " * 60, 2, "prose-form"),
        (b"---\na: b\ntemplate: x\n---\n", 3, "prose-form"),
        (b"---\r\nother_language: /en/\r\n---\r\n", 2, "prose-form"),
        (b"---\na: b\nb: [\n---\n", 4, "yaml-form"),
        (b"---\na: b\n", 1, "prose-form"),
    ],
)
def test_refused(data: bytes, line: int, rule: str) -> None:
    """What cannot be made into a page is told with its line."""
    assert places(data) == [(line, rule)]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"# a\n\n- b\n  - c\n",
        b"---\ntitle: a\nother_language: en/about/\n---\n# a\n",
        b"---\n\n---\n# a\n",
        b"a\n" + b"-" * 90,
    ],
)
def test_passed(data: bytes) -> None:
    """Ordinary pages have no findings."""
    assert places(data) == []
