"""What the public sees of the decrees of appointment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PublicAppointment:
    """How many people a decree appointed to a post, or to posts of a class.

    ``position``, ``unit`` and ``mechanism`` are empty where the agency does not say. ``vacancy`` is
    the one that the decree ends, if its result can be read on this site.
    """

    agency: str
    decree: str
    date: date
    inaugurated: date | None
    position_class: str
    position: str
    unit: str
    mechanism: str
    kind: str
    count: int
    vacancy: str

    @property
    def followed(self) -> bool:
        """Tell whether the way to the decision can be read on this site."""
        return bool(self.vacancy)
