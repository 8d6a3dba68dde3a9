"""A name as it can stand in an address or an id."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(maxsize=1 << 16)
def slug(text: str) -> str:
    """Return the text in lower-case ASCII letters and digits, with single hyphens between."""
    folded = unicodedata.normalize("NFKD", text.replace("&", " dan "))
    ascii_only = folded.encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", ascii_only.lower()).strip("-")
