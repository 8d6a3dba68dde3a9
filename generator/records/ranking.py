"""A published ranking: codes, numbers and closed words, in columns; never anything else."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Record

MissedResult = Literal["below_minimum", "below_pass_mark"]


class Ranking(Record):
    """One ``rankings/<vacancy>.csv``; all columns have one entry for each row.

    ``scores`` (level *full*) holds raw scores in units of 1/10,000 under each criterion's id;
    ``totals`` and ``results`` (level *totals*) hold the office's totals in units of 1/100 and the
    words of rule 3. ``announced_totals`` are what the office announced, as a whole number of the
    unit of the last written decimal, with the count of decimals; ``announced_ranks`` its ranks. An
    entry is ``None`` where the cell is empty; a tuple is empty where the column is absent.
    """

    kind_of_record: ClassVar[str] = "ranking"
    folder: ClassVar[str] = "rankings"

    vacancy: str
    rows: tuple[str, ...]
    scores: dict[str, tuple[int, ...]]
    totals: tuple[int, ...] = ()
    results: tuple[MissedResult | None, ...] = ()
    announced_totals: tuple[tuple[int, int] | None, ...] = ()
    announced_ranks: tuple[int | None, ...] = ()
