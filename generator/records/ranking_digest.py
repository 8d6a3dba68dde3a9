"""The digest of a ranking that was read: its cells as texts again, in the form of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.ledger.ranking_digest import CODE_COLUMN, ranking_digest
from generator.records.ranking import Ranking
from generator.records.ranking_table import ANNOUNCED, SCORE_UNITS, TOTAL_DECIMALS

_SCORE_DECIMALS = len(str(SCORE_UNITS)) - 1


def digest_of(ranking: Ranking) -> str:
    """Return the digest of a ranking (``generator.ledger.ranking_digest`` tells the encoding)."""
    columns = dict(_columns(ranking))
    cells = zip(*columns.values(), strict=True)
    return ranking_digest(ranking.vacancy, (dict(zip(columns, row, strict=True)) for row in cells))


def _columns(ranking: Ranking) -> Iterator[tuple[str, list[str]]]:
    """Yield the texts of each column that the file has; those of the others are not there."""
    announced_total, announced_rank = ANNOUNCED
    yield CODE_COLUMN, list(ranking.rows)
    for name, scores in ranking.scores.items():
        yield name, [_decimal(score, _SCORE_DECIMALS) for score in scores]
    for name, column in (
        ("total", [_decimal(total, TOTAL_DECIMALS) for total in ranking.totals]),
        ("result", [result or "" for result in ranking.results]),
        (announced_total, [_decimal(*one) if one else "" for one in ranking.announced_totals]),
        (announced_rank, list(_texts(ranking.announced_ranks))),
    ):
        if column:
            yield name, column


def _texts(numbers: Iterable[int | None]) -> Iterator[str]:
    return ("" if number is None else str(number) for number in numbers)


def _decimal(units: int, decimals: int) -> str:
    return f"{Decimal(units).scaleb(-decimals):f}"
