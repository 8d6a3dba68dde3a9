"""Text from outside as it may be printed: masked, and without signs that steer a terminal.

File names, arguments and messages of other programs may hold line ends and escape sequences. A line
that starts with two colons is a command to GitHub Actions.
"""

from __future__ import annotations

import re
import unicodedata

from generator.identifiers import mask

_STAND_IN = "\ufffd"
_COMMAND = re.compile(r"\n(?=\s*::)")
_REFUSED = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def one_line(text: str) -> str:
    """Return a text that is one line, whatever its values hold."""
    return _seen(mask(text), "")


def some_lines(text: str) -> str:
    """Return a text whose line ends stay, but for those before what would be a command."""
    return _seen(_COMMAND.sub(_STAND_IN, mask(text)), "\n")


def _seen(text: str, kept: str) -> str:
    if text.isprintable():
        return text
    return "".join(
        sign if sign in kept or unicodedata.category(sign) not in _REFUSED else _STAND_IN
        for sign in text
    )
