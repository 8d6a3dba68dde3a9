"""Where the shared fields of a procedure come together: in a selection, or in a vacancy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.dataset import Dataset
from generator.records import Selection, Vacancy
from generator.records.procedure import Procedure
from generator.source import Place


@dataclass(frozen=True, slots=True)
class Holder:
    """A selection, or a vacancy together with its selection.

    ``about`` is its type and id; ``place`` finds a shared field in the file where it stands.
    """

    about: tuple[str, str]
    agency: str
    procedure: Procedure
    place: Callable[..., Place]


def holders(dataset: Dataset, *fields: str) -> Iterator[Holder]:
    """Yield every selection, and the vacancies that say one of ``fields`` themselves.

    What thirty vacancies inherit from one selection is so judged once, where it is written.
    """
    selections = dataset.of(Selection)
    for key, shared in selections.items():
        selection = shared.record
        yield Holder(("selection", key), selection.agency, selection, shared.place)
    for key, entry in dataset.of(Vacancy).items():
        vacancy = entry.record
        if vacancy.selection not in selections or vacancy.model_fields_set.intersection(fields):
            place = partial(dataset.procedure_place, key)
            yield Holder(("vacancy", key), vacancy.agency, dataset.procedure(key), place)
