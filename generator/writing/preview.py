"""A preview reloads its pages by a script that MkDocs adds, which our security policy forbids."""

from __future__ import annotations

import re
from pathlib import Path

_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')


def drop_policies(folder: Path) -> None:
    """Take the security policy out of every page below ``folder``; never done to a built site."""
    for path in folder.rglob("*.html"):
        path.write_bytes(_POLICY.sub(b"", path.read_bytes()))
