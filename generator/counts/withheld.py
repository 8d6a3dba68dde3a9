"""A count of people as it is published: a number, or one of two words in its place."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from generator.policy import SMALLEST_COUNT


class Withheld(StrEnum):
    """Why a count is withheld; the value is what is written into files, and it is true.

    ``SMALL``: the count itself is small. ``GUARD``: it is not small, but together with other
    numbers it would tell a small one (complementary suppression).
    """

    SMALL = f"<{SMALLEST_COUNT}"
    GUARD = f">={SMALLEST_COUNT}"


Count: TypeAlias = int | Withheld
"""A count of people, or the word in its place."""


def primary(count: Count) -> Count:
    """Return a count as it may be shown for itself: withheld where it is small."""
    return Withheld.SMALL if isinstance(count, int) and count < SMALLEST_COUNT else count
