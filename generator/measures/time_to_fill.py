"""Days from the notice of a vacancy to the inauguration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from generator.measures.amounts import quantile, rounded, whole
from generator.measures.measure import Cell, Chart, Column, Form, Measure, Row
from generator.measures.procedures import outcomes
from generator.measures.span import grouped, span
from generator.publication import Publication
from generator.vocabulary import MECHANISM
from generator.wording import Sentence, say

_HALF, _MOST = Fraction(1, 2), Fraction(9, 10)
_ALL = say("Semua cara")
FEWEST_FOR_P90 = 10
"""With fewer, nine out of ten are all of them or all but one: the longest says that already."""


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the time to fill of all posts whose notice and inauguration are known."""
    filled = tuple(filled_days(publication))
    if not filled:
        return
    days = [(end - start).days for _, start, end in filled]
    yield Measure(
        id="waktu-pengisian",
        english="time-to-fill",
        group="time",
        title=say("Waktu pengisian jabatan"),
        headline=_headline(days),
        subject=say(
            "Median hari dari pengumuman lowongan sampai pelantikan, menurut cara pengisian"
        ),
        formula=say(
            "Tanggal pelantikan dikurangi tanggal pengumuman, dalam hari kalender. P90: sembilan"
            " dari sepuluh jabatan terisi dalam waktu itu; tampil bila sedikitnya sepuluh jabatan."
            " Median dan P90 dibulatkan ke hari penuh."
        ),
        source=say("Pengumuman lowongan dan keputusan pengangkatan"),
        period=span(end for _, _, end in filled),
        n=len(filled),
        counted=say("pelantikan"),
        columns=(
            Column("mechanism", say("Cara pengisian")),
            Column("median_days", say("Median"), say("hari")),
            Column("p90_days", say("P90"), say("hari")),
            Column("appointments", say("Jumlah"), say("pelantikan")),
            Column("shortest_days", say("Tercepat"), say("hari")),
            Column("longest_days", say("Terlama"), say("hari")),
        ),
        rows=(
            _row(_ALL, days),
            *(
                _row(MECHANISM[name], [(end - start).days for _, start, end in some])
                for name, some in grouped(filled, lambda one: one[0], MECHANISM)
            ),
        ),
        chart=Chart(Form.BARS, "mechanism", ("median_days",)),
    )


def filled_days(publication: Publication) -> Iterator[tuple[str, date, date]]:
    """Yield for each appointment the mechanism, the day of the notice and of inauguration."""
    for one in outcomes(publication):
        notice = one.vacancy.procedure.notice
        for decision in one.result.decisions:
            if notice is not None and decision.inaugurated is not None:
                yield one.vacancy.mechanism, notice.date, decision.inaugurated


def _row(label: Sentence, days: Sequence[int]) -> Row:
    late: Cell = rounded(quantile(days, _MOST)) if len(days) >= FEWEST_FOR_P90 else None
    return Row((label, rounded(quantile(days, _HALF)), late, len(days), min(days), max(days)))


def _headline(days: Sequence[int]) -> Sentence:
    middle = rounded(quantile(days, _HALF))
    if len(days) < FEWEST_FOR_P90:
        return say(
            "Separuh jabatan terisi dalam %(median)s hari; yang terlama %(longest)s hari.",
            median=middle,
            longest=whole(max(days)),
        )
    return say(
        "Separuh jabatan terisi dalam %(median)s hari; sembilan dari sepuluh dalam %(late)s hari.",
        median=middle,
        late=rounded(quantile(days, _MOST)),
    )
