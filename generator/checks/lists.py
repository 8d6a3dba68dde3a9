"""Every item of a list stands in it once."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import TypeVar, cast

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import (
    Competency,
    CriteriaSet,
    Outcome,
    Position,
    Record,
    Selection,
    TrainingOffer,
    Vacancy,
)
from generator.wording import say

RecordT = TypeVar("RecordT", bound=Record)

LISTS: tuple[tuple[type[Record], str, str], ...] = (
    (Competency, "levels", "level"),
    (Position, "requires", "competency"),
    (Position, "leads_to", ""),
    (CriteriaSet, "criteria", "id"),
    (CriteriaSet, "legal_basis", ""),
    (Selection, "schedule", "stage"),
    (Selection, "requirements", "id"),
    (Selection, "documents", ""),
    (Vacancy, "schedule", "stage"),
    (Vacancy, "education", ""),
    (Outcome, "funnel", "stage"),
    (TrainingOffer, "develops", "competency"),
    (TrainingOffer, "for_classes", ""),
)
"""Lists, and the field by which their items are told apart (the item itself where empty)."""

ADDED_UP: tuple[tuple[str, str], ...] = (("requirements", "id"), ("documents", ""))
"""Lists of a vacancy that go on with what its selection says."""


@check(
    say("Dalam satu daftar setiap butir tertulis satu kali."),
    why=say("Dua butir dengan nama yang sama tidak dapat dibedakan oleh yang merujuknya."),
    example="criteria:\n  - {id: paper, …}\n  - {id: paper, …}",
    mend="criteria:\n  - {id: paper, …}\n  - {id: interview, …}",
)
def unique_in_list(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each item whose id, or whose text, stands in its list before."""
    for record_type, name, step in LISTS:
        for entry in dataset.of(record_type).values():
            yield from _repeated(entry, name, step, ())
    selections = dataset.of(Selection)
    for entry in dataset.of(Vacancy).values():
        selection = selections.get(entry.record.selection or "")
        for name, step in ADDED_UP:
            before = _values(selection.record, name, step) if selection else ()
            yield from _repeated(entry, name, step, before)


def _repeated(
    entry: Entry[RecordT], name: str, step: str, before: Sequence[Hashable]
) -> Iterator[Problem]:
    seen = set(before)
    for index, value in enumerate(_values(entry.record, name, step)):
        if value in seen:
            yield Problem(
                entry.place(name, index, *([step] if step else ())),
                say("%(name)s: butir ini sudah ada dalam daftar", name=name),
                say("Hapus salah satunya, atau beri nama yang lain."),
            )
        seen.add(value)


def _values(record: Record, name: str, step: str) -> tuple[Hashable, ...]:
    items = cast("tuple[Hashable, ...]", getattr(record, name))
    return tuple(getattr(item, step) for item in items) if step else items
