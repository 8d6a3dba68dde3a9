"""From the cells of ``rankings/<vacancy>.csv`` to a ranking in scaled integers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast, get_args

from generator.finding import Finding, Rule
from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.criteria_set import CriteriaSet
from generator.records.parsing import header_findings
from generator.records.ranking import MissedResult, Ranking
from generator.records.values import parse_code, parse_number, parse_whole
from generator.source import Table
from generator.wording import say

SCORE_UNITS = 10_000
"""Raw scores are kept in units of 1/10,000."""
TOTAL_DECIMALS = 2
"""Totals of the level *totals* are written with two decimals and kept in units of 1/100."""

SCORE_FILLED = Rule(
    "score-filled",
    say("Setiap peserta dalam peringkat memiliki nilai untuk setiap kriteria."),
    say("Nilai yang kosong bukan nol; yang tidak hadir atau mundur dihitung pada corong."),
    "row,assessment,paper\nxrffvgr5dp4tdl3d,84.50,",
    "row,assessment,paper\nxrffvgr5dp4tdl3d,84.50,78.25",
)
TWO_DECIMALS = Rule(
    "two-decimals",
    say("Nilai akhir pada tingkat totals ditulis dengan tepat dua desimal."),
    say("Banyaknya desimal yang tetap membuat nilai yang sama selalu tertulis sama."),
    "row,total,announced_rank,result\nxrffvgr5dp4tdl3d,80.2,1,",
    "row,total,announced_rank,result\nxrffvgr5dp4tdl3d,80.20,1,",
)
RANKING_RULES = (SCORE_FILLED, TWO_DECIMALS)

ANNOUNCED = ("announced_total", "announced_rank")
TOTALS_COLUMNS = ("row", "total", "announced_rank", "result")
CellT = TypeVar("CellT")


def parse_ranking(
    vacancy: str, table: Table, criteria_set: CriteriaSet | None
) -> tuple[Ranking | None, tuple[Finding, ...]]:
    """Return the ranking of a vacancy, or the findings that keep it from being one.

    A column ``total`` makes it a ranking of level *totals*; else it has one column for each
    criterion of ``criteria_set``. Where the vacancy has no set that could be read (``None``),
    only the rows are read: the checks say what is missing.
    """
    if "total" in table.header:
        required, allowed = TOTALS_COLUMNS, TOTALS_COLUMNS
    elif criteria_set:
        criteria = tuple(criterion.id for criterion in criteria_set.criteria)
        required, allowed = ("row", *criteria), ("row", *criteria, *ANNOUNCED)
    else:
        required, allowed = ("row",), table.header
    findings = list(header_findings(table, allowed=allowed, required=required))
    if findings:
        return None, tuple(findings)
    cells = _Cells(table, findings)
    ranking = Ranking.model_construct(
        vacancy=vacancy,
        rows=cells.read("row", parse_code),
        scores={name: cells.read(name, _score) for name in required[1:] if "total" not in required},
        totals=cells.read("total", _total),
        results=cells.read("result", _result),
        announced_totals=cells.read("announced_total", _announced),
        announced_ranks=cells.read("announced_rank", _rank),
    )
    return (None if findings else ranking), tuple(findings)


class _Cells:
    """Reads one column after the other and keeps what is wrong."""

    def __init__(self, table: Table, findings: list[Finding]) -> None:
        self.table = table
        self.findings = findings

    def read(self, name: str, parse: Callable[[str], CellT]) -> tuple[CellT, ...]:
        column: Sequence[str] = self.table.column(name) or ()
        values: list[CellT] = []
        for row, cell in enumerate(column):
            try:
                values.append(parse(cell))
            except NotAValueError as refusal:
                message = say("%(name)s: %(problem)s", name=name, problem=refusal.message)
                place = self.table.place(row, name)
                self.findings.append(Finding(refusal.rule, place, message, refusal.hint))
        return tuple(values)


def _score(cell: str) -> int:
    if not cell:
        raise NotAValueError(
            SCORE_FILLED,
            say("nilai kosong"),
            say("Isi nilainya, atau keluarkan barisnya dan hitung orangnya pada corong."),
        )
    return int(parse_number(cell) * SCORE_UNITS)


def _total(cell: str) -> int:
    number = parse_number(cell)
    if number.as_tuple().exponent != -TOTAL_DECIMALS:
        raise NotAValueError(
            TWO_DECIMALS,
            say("nilai akhir tidak ditulis dengan dua desimal"),
            say("Tulis %(number)s bila itu nilai yang tercatat.", number=f"{number:.2f}"),
        )
    return int(number * 10**TOTAL_DECIMALS)


def _result(cell: str) -> MissedResult | None:
    if not cell:
        return None
    words = get_args(MissedResult)
    if cell not in words:
        raise NotAValueError(
            rule.KNOWN_WORD,
            say("kata ini tidak dikenal"),
            say("Pilih salah satu: %(words)s, atau kosongkan.", words=", ".join(words)),
        )
    return cast("MissedResult", cell)


def _announced(cell: str) -> tuple[int, int] | None:
    if not cell:
        return None
    number = parse_number(cell)
    decimals = -cast("int", number.as_tuple().exponent)
    return int(number.scaleb(decimals)), decimals


def _rank(cell: str) -> int | None:
    return parse_whole(cell) if cell else None
