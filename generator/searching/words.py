"""The words of a text, as the index holds them and as the browser reads a query."""

from __future__ import annotations

import re
import unicodedata

_GRADE = re.compile(r"\b(i{1,3}|iv)/([a-e])\b")
_WORD = re.compile(r"[^\W_]+")


def words_of(text: str) -> tuple[str, ...]:
    """Return the words in small letters, without accents and signs, in their order.

    A grade such as IV/a is one word (``iva``), so that it is not taken for all that begins with a.
    The script in the browser does the same with a query.
    """
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign)
    )
    return tuple(_WORD.findall(_GRADE.sub(r"\1\2", plain.lower())))
