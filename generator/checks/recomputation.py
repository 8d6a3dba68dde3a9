"""What the office announced follows from its own rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.checks.check import check
from generator.checks.criteria import minimum_outside
from generator.checks.ranking_level import rankings
from generator.finding import Problem, Severity
from generator.merit.judging import JudgedDataset
from generator.merit.ranking import RankedRow
from generator.merit.rounding import half_up
from generator.records import Outcome, Ranking
from generator.source import Place
from generator.wording import Sentence, say


@dataclass(frozen=True, slots=True)
class Announced:
    """One row as announced beside the recomputed one; an entry is ``None`` where none stands.

    ``total`` and ``rank`` are the office's, ``our_total`` has the decimals of its total.
    """

    vacancy: str
    row: int
    total: Decimal | None
    our_total: Decimal | None
    rank: int | None
    our_rank: int | None

    @property
    def total_differs(self) -> bool:
        """Tell whether the announced total is another one."""
        return self.total != self.our_total

    @property
    def rank_differs(self) -> bool:
        """Tell whether the announced rank is another one; an empty one says nothing."""
        return self.rank is not None and self.rank != self.our_rank


@check(
    say("Nilai akhir yang diumumkan sama dengan hasil hitung ulang, pada desimal yang tertulis."),
    why=say("Nilai akhir mengikuti kriteria dan bobot yang diumumkan sebelumnya, tidak lain."),
    example="row,…,announced_total,announced_rank\nxrffvgr5dp4tdl3d,…,80.26,1",
    mend="row,…,announced_total,announced_rank\nxrffvgr5dp4tdl3d,…,80.25,1",
)
def totals_match(dataset: JudgedDataset) -> Iterator[Problem]:
    """Yield a problem for each announced total that differs, unless the outcome declares it."""
    for one, place in _undeclared(dataset, "announced_total"):
        if one.total is not None and one.our_total is not None and one.total_differs:
            yield Problem(
                place,
                say(
                    "nilai akhir yang diumumkan %(announced)s, hasil hitung ulang %(ours)s",
                    announced=one.total,
                    ours=one.our_total,
                ),
                say(
                    "Periksa nilai dan bobotnya; bila memang demikian diumumkan, jelaskan dengan"
                    " difference di outcomes/%(vacancy)s.yml.",
                    vacancy=one.vacancy,
                ),
            )


@check(
    say("Peringkat yang diumumkan sama dengan hasil hitung ulang dan keputusan nilai sama."),
    why=say("Urutan mengikuti nilai akhir, lalu pembeda nilai sama yang ditetapkan sebelumnya."),
    example="row,…,announced_total,announced_rank\nxrffvgr5dp4tdl3d,…,80.25,2",
    mend="row,…,announced_total,announced_rank\nxrffvgr5dp4tdl3d,…,80.25,1",
)
def ranks_match(dataset: JudgedDataset) -> Iterator[Problem]:
    """Yield a problem for each announced rank that differs, unless the outcome declares it."""
    for one, place in _undeclared(dataset, "announced_rank"):
        if one.rank is not None and one.rank_differs:
            yield Problem(
                place,
                *(
                    _below()
                    if one.our_rank is None
                    else _other_rank(one.vacancy, one.rank, one.our_rank)
                ),
            )


def _below() -> tuple[Sentence, Sentence]:
    return (
        say("baris di bawah ambang memiliki peringkat"),
        say("Kosongkan announced_rank pada baris itu."),
    )


def _other_rank(vacancy: str, announced: int, ours: int) -> tuple[Sentence, Sentence]:
    return (
        say(
            "peringkat yang diumumkan %(announced)s, menurut aturan %(ours)s",
            announced=announced,
            ours=ours,
        ),
        say(
            "Periksa nilainya; nilai sama yang diputus pansel dicatat dengan tie_decisions"
            " di outcomes/%(vacancy)s.yml.",
            vacancy=vacancy,
        ),
    )


@check(
    say("Hasil yang diumumkan tidak berbeda dari hasil hitung ulang."),
    why=say("Bila berbeda, kedua nilai dan penjelasan instansi berdiri di halaman hasilnya."),
    example="difference: {reason: Nilai wawancara dikoreksi, document: BA 07/PANSEL/2026}",
    mend="# nilai yang dikoreksi tertulis di peringkat, dan difference tidak ada lagi",
    severity=Severity.WARNING,
)
def difference_declared(dataset: JudgedDataset) -> Iterator[Problem]:
    """Yield a problem for each outcome that declares a difference; public with the result."""
    for vacancy, entry, _ in rankings(dataset):
        outcome = dataset.of(Outcome).get(vacancy)
        if not outcome or not outcome.record.difference:
            continue
        announced = _announced(dataset, vacancy, entry.record)
        count = sum(one.total_differs or one.rank_differs for one in announced)
        yield Problem(
            outcome.place("difference"),
            say("%(count)s baris diumumkan berbeda dari hasil hitung ulang", count=count),
            say("Bila sudah tidak ada perbedaan, hapus difference."),
            ("outcome", vacancy),
        )


def _undeclared(dataset: JudgedDataset, name: str) -> Iterator[tuple[Announced, Place]]:
    for vacancy, entry, table in rankings(dataset):
        outcome = dataset.get(Outcome, vacancy)
        criteria_set = dataset.criteria_set_of(vacancy)
        sound = not criteria_set or not any(map(minimum_outside, criteria_set.criteria))
        if sound and not (outcome and outcome.difference):
            for one in _announced(dataset, vacancy, entry.record):
                yield one, table.place(one.row, name)


def _announced(dataset: JudgedDataset, vacancy: str, ranking: Ranking) -> Iterator[Announced]:
    """Yield the rows of a ranking that could be recomputed, in the order of the file."""
    ours = {row.code: row for row in dataset.ranked.get(vacancy, ())}
    nothing = (None,) * len(ranking.rows)
    totals, ranks = ranking.announced_totals or nothing, ranking.announced_ranks or nothing
    for row, (code, total, rank) in enumerate(zip(ranking.rows, totals, ranks, strict=True)):
        if code in ours:
            yield _beside(vacancy, row, total, rank, ours[code])


def _beside(
    vacancy: str, row: int, total: tuple[int, int] | None, rank: int | None, ours: RankedRow
) -> Announced:
    written = Decimal(total[0]).scaleb(-total[1]) if total else None
    return Announced(
        vacancy=vacancy,
        row=row,
        total=written,
        our_total=half_up(ours.total, total[1]) if total else None,
        rank=rank,
        our_rank=ours.rank if ours.decided_rank is None else ours.decided_rank,
    )
