"""What the public sees of training."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.counts.withheld import Count
from generator.publication.position import PublicCompetencyAt
from generator.publication.vacancy import PublicRegistration
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicUptake:
    """Counts of one district; a withheld one is the word in its place (``<10``, ``>=10``)."""

    district: str
    remote: bool
    applied: Count
    accepted: Count
    completed: Count


@dataclass(frozen=True, slots=True)
class PublicTrainingOffer:
    """An offer of training; ``hours`` are JP of 45 minutes, where known.

    ``state`` is that of the site's day. ``partner`` is the institution that the training is
    done with, such as a university.
    """

    id: str
    agency: str
    title: Text
    kind: str
    form: str
    mode: str
    provider: Text
    hours: int | None
    develops: tuple[PublicCompetencyAt, ...]
    for_classes: tuple[str, ...]
    quota: int | None
    reserved_remote: int | None
    registration: PublicRegistration | None
    runs: tuple[date, date] | None
    location: Text | None
    cost: int | None
    borne_by: Text | None
    state: str
    uptake: tuple[PublicUptake, ...]
    partner: Text | None = None
