"""Where a training leads: the positions that require what it develops, and their vacancies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.pages.cross_references import Some, first_of
from generator.pages.links import Link, to_position
from generator.publication import Publication, PublicPosition, PublicVacancy

POSITIONS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class RequiredBy:
    """The first of the positions, how many ``more`` there are, and vacancies of all of them."""

    positions: tuple[Link, ...]
    more: int
    vacancies: Some


def required_by(
    publication: Publication,
    positions: Sequence[PublicPosition],
    opened: Mapping[str, Sequence[PublicVacancy]],
) -> RequiredBy:
    """Return what the positions lead to; ``opened`` holds open vacancies by position."""
    vacancies = chain.from_iterable(opened.get(position.id, ()) for position in positions)
    return RequiredBy(
        positions=tuple(map(to_position, positions[:POSITIONS_SHOWN])),
        more=max(0, len(positions) - POSITIONS_SHOWN),
        vacancies=first_of(publication, vacancies),
    )
