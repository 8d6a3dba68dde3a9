"""Nothing from outside steers a terminal or GitHub."""

from __future__ import annotations

from generator.writing.printable import one_line, some_lines


def test_one_line() -> None:
    """Line ends, escapes and broken letters of file names become a sign that is seen."""
    assert (
        one_line("a\n::error::b\x1b[31m\udcff\u202e") == "a\ufffd::error::b\ufffd[31m\ufffd\ufffd"
    )
    assert one_line("Rp\u00a05") == "Rp\u00a05"


def test_some_lines() -> None:
    """Lines stay lines, but none of them after the first becomes a command."""
    assert some_lines("a\n  b\n ::error::c\r") == "a\n  b\ufffd ::error::c\ufffd"
