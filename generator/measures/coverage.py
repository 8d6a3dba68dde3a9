"""How many appointments can be followed on this site from the vacancy to the decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from generator.measures.amounts import percent
from generator.publication import PublicAppointment

ACTING = "acting"
"""An acting official is designated for a time and chosen by no procedure, so is not counted."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of ``appointed`` people by ``decrees``, those whose way can be followed; both can be 0."""

    appointed: int
    followed: int
    decrees: int

    @property
    def share(self) -> int | None:
        """Return the followed ones in percent, half up; nothing where nobody was appointed."""
        return int(percent(self.followed, self.appointed)) if self.appointed else None


def definitive(appointments: Iterable[PublicAppointment]) -> tuple[PublicAppointment, ...]:
    """Return the appointments to a post for good."""
    return tuple(one for one in appointments if one.kind != ACTING)


def coverage(appointments: Iterable[PublicAppointment]) -> Coverage:
    """Return the coverage of definitive appointments; a decree counts once for each agency."""
    counted = definitive(appointments)
    return Coverage(
        appointed=sum(one.count for one in counted),
        followed=sum(one.count for one in counted if one.followed),
        decrees=len({(one.agency, one.decree) for one in counted}),
    )


def coverage_by(
    appointments: Iterable[PublicAppointment], group: Callable[[PublicAppointment], str]
) -> dict[str, Coverage]:
    """Return the coverage of each group, in the order of the names of groups."""
    groups: defaultdict[str, list[PublicAppointment]] = defaultdict(list)
    for one in definitive(appointments):
        groups[group(one)].append(one)
    return {name: coverage(groups[name]) for name in sorted(groups)}
