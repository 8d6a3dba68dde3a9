"""What the public sees of positions and of the competences they require."""

from __future__ import annotations

from dataclasses import dataclass

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicCompetencyLevel:
    """One level of a competency with its indicators of behaviour."""

    level: int
    title: Text
    indicators: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PublicLevelScale:
    """A scale of its own: levels go from 1 to ``highest``, as its ``source`` has them."""

    highest: int
    source: str


@dataclass(frozen=True, slots=True)
class PublicCompetency:
    """A competency of the dictionary; without a ``scale`` its levels go from 1 to 5."""

    id: str
    title: Text
    kind: str
    levels: tuple[PublicCompetencyLevel, ...]
    definition: Text | None = None
    scale: PublicLevelScale | None = None


@dataclass(frozen=True, slots=True)
class PublicCompetencyAt:
    """A competency at a level."""

    competency: str
    level: int


@dataclass(frozen=True, slots=True)
class PublicPosition:
    """A kind of post."""

    id: str
    title: Text
    position_class: str
    requires: tuple[PublicCompetencyAt, ...]
    leads_to: tuple[str, ...]
