"""Paths from the root of the site, as people write them in settings and in prose."""

from __future__ import annotations

import re

_PATH = re.compile(
    r"(?:[A-Za-z0-9_][A-Za-z0-9._~-]*/)*(?:[A-Za-z0-9_][A-Za-z0-9._~-]*)?(?:#[\w-]*)?"
)


def is_site_path(path: str) -> bool:
    """Tell whether a path stays in the site: no scheme, no leading slash, no step upwards."""
    return _PATH.fullmatch(path) is not None
