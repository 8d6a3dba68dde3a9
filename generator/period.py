"""A year, or a half of it: the time that a report or an indicator speaks of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

_WRITTEN = re.compile(r"(20\d{2})(?:-s([12]))?", re.ASCII)
WHOLE_YEAR, FIRST_HALF, SECOND_HALF = 0, 1, 2


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A year (``half`` 0), or its first (1) or second half (2); a year comes before its halves."""

    year: int
    half: int = WHOLE_YEAR

    @classmethod
    def written(cls, text: str) -> Period | None:
        """Return the period written ``2026``, ``2026-s1`` or ``2026-s2``; of others nothing."""
        found = _WRITTEN.fullmatch(text)
        return cls(int(found[1]), int(found[2] or WHOLE_YEAR)) if found else None

    @property
    def first(self) -> date:
        """Return the first day."""
        return date(self.year, 7 if self.half == SECOND_HALF else 1, 1)

    @property
    def last(self) -> date:
        """Return the last day."""
        return date(self.year, 6, 30) if self.half == FIRST_HALF else date(self.year, 12, 31)

    @property
    def before(self) -> Period:
        """Return the period of the same length just before."""
        if self.half == SECOND_HALF:
            return Period(self.year, FIRST_HALF)
        return Period(self.year - 1, SECOND_HALF if self.half else WHOLE_YEAR)

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the period."""
        return self.first <= day <= self.last

    def __str__(self) -> str:
        """Return the period as it is written."""
        return f"{self.year}-s{self.half}" if self.half else str(self.year)
