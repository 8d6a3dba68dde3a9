"""Lines that libyaml misreads: those that stand too far in or out, and blanks that are none."""

from __future__ import annotations

import re

from generator.reading.characters import locate

_NAMED_LINE = re.compile(r"(\s*)(?:- +)?[\w-]+:(?:\s|$)")
_ODD_BLANK = re.compile(r":(?![ \t\r\n])\s")


def odd_blank(text: str) -> tuple[int, int] | None:
    """Return line and column of the first blank behind a colon that is no ordinary space."""
    match = _ODD_BLANK.search(text)
    return locate(text, match.start() + 1) if match else None


def misplaced_line(text: str, line: int, column: int) -> tuple[int, int] | None:
    """Return line and column of the field that stands too far in or out, if one does.

    ``line`` and ``column``, from 1, are where libyaml saw the mistake. Where that line stands as
    far in as the fields before the line above it, the one above it is out of line.
    """
    lines = text.split("\n")
    if not (found := _NAMED_LINE.match(lines[line - 1])) or found.end() < column:
        return None
    above = [
        (number, match)
        for number in range(line - 1, 0, -1)
        if (match := _NAMED_LINE.match(lines[number - 1]))
    ][:2]
    indents = [len(match[1]) for _, match in above]
    if len(indents) > 1 and indents[1] == len(found[1]) != indents[0]:
        line, found = above[0]
    return line, len(found[1]) + 1
