"""The ranks that follow from published totals alone (level *totals*)."""

from __future__ import annotations

from collections.abc import Sequence


def rank_totals(totals: Sequence[int], results: Sequence[str | None]) -> tuple[int | None, ...]:
    """Return the rank of each row: 1 + the number of higher totals; ``None`` with a result.

    ``totals`` are in units of 1/100. Equal totals share the rank (1, 1, 3): what set them apart is
    not published at this level. Rows that missed a threshold (a word in ``results``) are not
    counted.
    """
    rows = list(zip(totals, results, strict=True))
    ranks: dict[int, int] = {}
    for rank, total in enumerate(sorted((t for t, r in rows if not r), reverse=True), start=1):
        ranks.setdefault(total, rank)
    return tuple(None if result else ranks[total] for total, result in rows)
