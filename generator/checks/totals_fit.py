"""Published totals that the criteria cannot have given."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.check import check
from generator.checks.ranking_level import rankings
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import CriteriaSet
from generator.records.ranking_table import TOTAL_DECIMALS
from generator.wording import Sentence, say

EMPTY_OR_MEND = say("Periksa nilai akhir dan kolom result pada baris ini.")


@check(
    say("Pada tingkat totals nilai akhir dan hasilnya sesuai dengan ambang dan pembulatannya."),
    why=say(
        "Tanpa nilai per kriteria hanya inilah yang dapat diperiksa pembaca: nilai tertinggi,"
        " ambang batas, dan pembulatan yang dinyatakan."
    ),
    example="# kriteria: pass_mark: 70\nrow,total,announced_rank,result\nxrffvgr5dp4tdl3d,50.00,5,",
    mend="# kriteria: pass_mark: 70\nrow,total,announced_rank,result\n"
    "xrffvgr5dp4tdl3d,50.00,,below_pass_mark",
)
def totals_fit_criteria(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each total that is out of the scale, or against its own result."""
    for vacancy, entry, table in rankings(dataset):
        criteria_set = dataset.criteria_set_of(vacancy)
        if criteria_set is None:
            continue
        columns = zip(entry.record.totals, entry.record.results, strict=True)
        for row, (total, result) in enumerate(columns):
            shown = Decimal(total).scaleb(-TOTAL_DECIMALS)
            for name, message in _contradictions(criteria_set, shown, result or ""):
                yield Problem(table.place(row, name), message, EMPTY_OR_MEND)


def _contradictions(
    criteria_set: CriteriaSet, shown: Decimal, result: str
) -> Iterator[tuple[str, Sentence]]:
    """Yield the column and what is wrong in it."""
    if shown > criteria_set.highest:
        yield "total", say("nilai akhir lebih tinggi dari %(most)s", most=criteria_set.highest)
    declared = criteria_set.rounding.total if criteria_set.rounding else None
    if declared is not None and shown != round(shown, declared):
        yield "total", say("nilai akhir berdesimal lebih dari pembulatan yang dinyatakan")
    if result == "below_minimum":
        if not any(criterion.minimum is not None for criterion in criteria_set.criteria):
            yield "result", say("tidak satu pun kriteria memiliki nilai minimum")
    elif criteria_set.pass_mark is None:
        if result:
            yield "result", say("kriteria ini tidak memiliki ambang nilai akhir")
    else:
        yield from _against_pass_mark(criteria_set.pass_mark, shown, declared, result)


def _against_pass_mark(
    pass_mark: Decimal, shown: Decimal, declared: int | None, result: str
) -> Iterator[tuple[str, Sentence]]:
    """Yield where result and total contradict; an exact total may lie half a unit from its sign."""
    exact = declared is not None and declared <= TOTAL_DECIMALS
    slack = Decimal(0) if exact else Decimal(5).scaleb(-TOTAL_DECIMALS - 1)
    if result and shown - slack >= pass_mark:
        yield "result", say("nilai akhir ini mencapai ambang %(mark)s", mark=pass_mark)
    if not result and (shown < pass_mark if exact else shown + slack <= pass_mark):
        yield "total", say("nilai akhir ini di bawah ambang %(mark)s", mark=pass_mark)
