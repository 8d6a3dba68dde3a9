"""What a vacancy and its selection say together."""

from __future__ import annotations

from generator.records.procedure import ADDED_UP_FIELDS, SHARED_FIELDS, Procedure
from generator.records.selection import Selection
from generator.records.vacancy import Vacancy


def merged(vacancy: Vacancy, selection: Selection | None) -> Procedure:
    """Return the shared fields of a vacancy and its selection together.

    A field stands in one of the two; lists of ``ADDED_UP_FIELDS`` add up, the selection's first.
    """
    values: dict[str, object] = {}
    for name in SHARED_FIELDS:
        own, shared = getattr(vacancy, name), getattr(selection, name, None)
        if name in ADDED_UP_FIELDS:
            values[name] = (*(shared or ()), *own)
        else:
            values[name] = own or shared or Procedure.model_fields[name].get_default()
    return Procedure.model_construct(**values)  # pyright: ignore[reportArgumentType] - values come from validated records
