"""A training that civil servants may apply for."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Part, Record
from generator.records.competency import CompetencyAt
from generator.records.position import PositionClass
from generator.records.procedure import DayRange, Registration
from generator.records.values import Id, Rupiah, Titled, Whole

TrainingKind = Literal[
    "leadership",
    "technical",
    "functional",
    "managerial",
    "sociocultural",
    "study_assignment",
    "mentoring",
]
TrainingForm = Literal["classroom", "non_classroom"]
TrainingMode = Literal["in_person", "online", "blended"]


class Reserved(Part):
    """Seats that are kept free for a group."""

    remote_units: Whole | None = None


class Cost(Part):
    """The fee for one participant in rupiah, and who bears it."""

    amount: Rupiah
    borne_by: Titled


class TrainingOffer(Record):
    """An offer of training. ``hours`` are *jam pelajaran* (JP) of 45 minutes, where known."""

    kind_of_record: ClassVar[str] = "training_offer"
    folder: ClassVar[str] = "training"

    id: Id
    agency: Id
    title: Titled
    kind: TrainingKind
    form: TrainingForm
    mode: TrainingMode
    provider: Titled
    partner: Titled | None = None
    hours: Whole | None = None
    develops: tuple[CompetencyAt, ...] = ()
    for_classes: tuple[PositionClass, ...] = ()
    quota: Whole | None = None
    reserved: Reserved | None = None
    registration: Registration | None = None
    runs: DayRange | None = None
    location: Titled | None = None
    cost: Cost | None = None
