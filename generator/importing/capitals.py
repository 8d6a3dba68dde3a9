"""A text in CAPITALS as a title: PENATA KELOLA APBN becomes Penata Kelola APBN."""

from __future__ import annotations

import re
from functools import lru_cache

SMALL_WORDS = frozenset(
    (
        *("dan", "atau", "di", "ke", "dari", "yang", "untuk", "pada", "dengan", "dalam", "bagi"),
        *("oleh", "serta", "atas", "kepada", "terhadap", "tentang", "and", "of", "the"),
    )
)
"""Words without a capital inside a title (Ejaan yang Disempurnakan V, I.C)."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_VOWELS = frozenset("AEIOUY")
_SHORTEST_ACRONYM = 3


@lru_cache(maxsize=1 << 16)
def as_title(text: str, keep: frozenset[str]) -> str:
    """Return a text in capitals as a title, and any other text as it is.

    Roman numerals, words without a vowel (DPRD) and the words in ``keep`` stay in capitals.
    """
    if text != text.upper() or text == text.lower():
        return text
    return _WORD.sub(lambda match: _word(match, keep), text)


def _word(match: re.Match[str], keep: frozenset[str]) -> str:
    word = match[0]
    if word in keep or _ROMAN.fullmatch(word):
        return word
    if len(word) >= _SHORTEST_ACRONYM and not _VOWELS.intersection(word):
        return word
    if word.lower() in SMALL_WORDS and _between_blanks(match):
        return word.lower()
    return word[0] + word[1:].lower()


def _between_blanks(match: re.Match[str]) -> bool:
    """Tell a small word inside a title from the first word and from one half of A-B."""
    start, end = match.span()
    return match.string[start - 1 : start] == " " and match.string[end : end + 1] == " "
