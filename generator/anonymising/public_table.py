"""The rows that may be public: codes, numbers and closed words, in an order that tells nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from generator.anonymising.people import Candidate
from generator.merit.ranking import RankedRow
from generator.merit.rounding import half_up
from generator.merit.rule import RAW_UNITS
from generator.records.ranking_table import ANNOUNCED, TOTAL_DECIMALS, TOTALS_COLUMNS

Rows = tuple[tuple[str, ...], ...]
_MOST_DECIMALS = 4


def totals_table(ranked: Sequence[RankedRow], people: Mapping[str, Candidate]) -> Rows:
    """Return the header and rows of level *totals*; ``people`` is by code.

    Ranks come from the exact totals, or from the office where it announced them. Rows of one rank,
    and of one total below a threshold, stand in the order of their codes: what the third decimal
    says is not published.
    """
    lines: list[tuple[bool, int, Decimal, tuple[str, ...]]] = []
    for row in ranked:
        total = half_up(row.total, TOTAL_DECIMALS)
        rank = people[row.code].announced_rank or row.rank
        cells = (row.code, str(total), str(rank or ""), row.result)
        lines.append((rank is None, rank or 0, -total, cells))
    return (TOTALS_COLUMNS, *(line[-1] for line in sorted(lines)))


def full_table(ranked: Sequence[RankedRow], people: Mapping[str, Candidate]) -> Rows:
    """Return the header and rows of level *full*, with what was announced where it is given.

    Each column has the decimals that its longest number needs, so that a row cannot be told from
    how somebody typed it.
    """
    rows = sorted(ranked, key=lambda row: (row.rank is None, row.rank or 0, -row.total, row.code))
    criteria = tuple(criterion.id for criterion in rows[0].rule.criteria)
    columns: list[tuple[str, Iterator[str]]] = [("row", (row.code for row in rows))]
    for index, criterion in enumerate(criteria):
        columns.append((criterion, _scores([row.scores[index] for row in rows])))
    for name, cells in zip(ANNOUNCED, _announced([people[row.code] for row in rows]), strict=True):
        if any(cells):
            columns.append((name, iter(cells)))
    header = tuple(name for name, _ in columns)
    return (header, *zip(*(cells for _, cells in columns), strict=True))


def plain_score(score: int) -> str:
    """Return a raw score without needless zeros, as commitments hold it."""
    return str(half_up(Fraction(score, RAW_UNITS), _decimals(score)))


def _scores(scores: Sequence[int]) -> Iterator[str]:
    decimals = max(map(_decimals, scores))
    return (str(half_up(Fraction(score, RAW_UNITS), decimals)) for score in scores)


def _decimals(score: int) -> int:
    return next(d for d in range(_MOST_DECIMALS + 1) if score % 10 ** (_MOST_DECIMALS - d) == 0)


def _announced(people: Sequence[Candidate]) -> tuple[Sequence[str], Sequence[str]]:
    totals = [person.announced_total for person in people]
    decimals = max((-int(one.as_tuple().exponent) for one in totals if one is not None), default=0)
    return (
        ["" if one is None else f"{one:.{decimals}f}" for one in totals],
        [str(person.announced_rank or "") for person in people],
    )
