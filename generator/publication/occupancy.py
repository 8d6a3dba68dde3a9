"""What the public sees of the time for which posts had an official, an acting one, or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.publication.vacancy import PublicExplanation

WITHOUT_OFFICIAL = ("acting", "vacant")
"""States in which a post has no definitive official."""


@dataclass(frozen=True, slots=True)
class PublicOccupancy:
    """A state of a post from ``start`` to ``end``, both included; without an end it lasts still.

    ``explanations`` are the agency's replies.
    """

    agency: str
    position: str
    unit: str
    state: str
    start: date
    end: date | None
    explanations: tuple[PublicExplanation, ...]

    @property
    def post(self) -> tuple[str, str]:
        """Return the post: the unit and the position."""
        return self.unit, self.position
