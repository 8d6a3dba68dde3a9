"""A selection: what several posts that are filled together share."""

from __future__ import annotations

from typing import ClassVar

from generator.records.procedure import Procedure
from generator.records.values import Id, Titled


class Selection(Procedure):
    """One selection of several posts."""

    kind_of_record: ClassVar[str] = "selection"
    folder: ClassVar[str] = "selections"

    id: Id
    agency: Id
    title: Titled
