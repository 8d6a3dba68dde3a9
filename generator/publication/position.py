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
class PublicCompetency:
    """A competency of the dictionary."""

    id: str
    title: Text
    kind: str
    levels: tuple[PublicCompetencyLevel, ...]


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
