"""Whether stages end on the day that was planned for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.measures.amounts import percent, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.procedures import procedures
from generator.measures.span import grouped, span
from generator.publication import Publication
from generator.vocabulary import STAGE
from generator.wording import say

WEEK = 7
OTHER = "other"
_NAMES = {**STAGE, OTHER: say("Tahap lain")}


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the delay of all stages that are over and of which both days are known."""
    ended = tuple(_ended(publication))
    if not ended:
        return
    in_time = sum(actual <= planned for _, planned, actual in ended)
    yield Measure(
        id="kepatuhan-jadwal",
        english="schedule-compliance",
        group="time",
        title=say("Kepatuhan pada jadwal"),
        headline=say(
            "%(in_time)s dari %(all)s tahap (%(percent)s%%) selesai paling lambat pada hari yang"
            " direncanakan.",
            in_time=whole(in_time),
            all=whole(len(ended)),
            percent=percent(in_time, len(ended)),
        ),
        subject=say("Tahap seleksi menurut keterlambatannya"),
        formula=say(
            "Hari terakhir tahap dibandingkan dengan hari terakhir yang direncanakan, dalam hari"
            " kalender. Jadwal yang dipakai beberapa lowongan dihitung satu kali."
        ),
        source=say("Jadwal seleksi dan lowongan: rencana dan pelaksanaan"),
        period=span(actual for _, _, actual in ended),
        n=len(ended),
        counted=say("tahap yang sudah selesai"),
        columns=(
            Column("stage", say("Tahap")),
            Column("in_time", say("Tepat waktu"), say("tahap")),
            Column("within_a_week", say("Terlambat 1–7 hari"), say("tahap")),
            Column("later", say("Lebih dari 7 hari"), say("tahap")),
        ),
        rows=tuple(
            Row((_NAMES[name], *_delays([(actual - plan).days for _, plan, actual in some])))
            for name, some in grouped(ended, lambda one: one[0], _NAMES)
        ),
        chart=Chart(Form.SHARES, "stage", ("in_time", "within_a_week", "later")),
    )


def _ended(publication: Publication) -> Iterator[tuple[str, date, date]]:
    """Yield the name, the planned end and the end of every stage that is over."""
    for procedure in procedures(publication):
        for stage in procedure.schedule:
            planned, actual = stage.planned, stage.actual
            if planned is None or actual is None or actual[1] > publication.as_of:
                continue
            yield stage.stage if stage.stage in STAGE else OTHER, planned[1], actual[1]


def _delays(days: list[int]) -> tuple[int, int, int]:
    """Return how many stages were in time, late by a week or less, and later."""
    in_time, later = sum(day <= 0 for day in days), sum(day > WEEK for day in days)
    return in_time, len(days) - in_time - later, later
