"""How long one may apply, against the norm of the criteria."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from generator.measures.amounts import percent, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.span import grouped, span
from generator.publication import Publication, PublicVacancy
from generator.vocabulary import POSITION_CLASS
from generator.wording import Sentence, say


@dataclass(frozen=True, slots=True)
class _Window:
    """The first window of a vacancy in days, both ends counted, and the norm."""

    position_class: str
    opens: date
    days: int
    norm: int


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the windows of all vacancies whose criteria name a norm, once they are over."""
    found = (_window(publication, one) for one in publication.vacancies.values())
    windows = [window for window in found if window is not None]
    if not windows:
        return
    short = sum(window.days < window.norm for window in windows)
    yield Measure(
        id="lama-pendaftaran",
        english="announcement-window",
        group="time",
        title=say("Lama pendaftaran dan normanya"),
        headline=_headline(short, len(windows)),
        subject=say("Lowongan menurut lama pendaftarannya dibandingkan norma"),
        formula=say(
            "Hari pertama sampai hari terakhir pendaftaran yang mula-mula diumumkan, kedua ujung"
            " dihitung, dibandingkan dengan norma pada kriteria lowongan itu. Perpanjangan tidak"
            " dihitung."
        ),
        source=say("Pendaftaran lowongan dan norma pengumuman pada kriterianya"),
        period=span(window.opens for window in windows),
        n=len(windows),
        counted=say("lowongan dengan norma"),
        columns=(
            Column("position_class", say("Kelas jabatan")),
            Column("meets_norm", say("Memenuhi norma"), say("lowongan")),
            Column("shorter", say("Lebih pendek"), say("lowongan")),
            Column("shortest_days", say("Hari terpendek"), say("hari")),
        ),
        rows=tuple(
            _row(POSITION_CLASS[name], some)
            for name, some in grouped(windows, lambda one: one.position_class, POSITION_CLASS)
        ),
        chart=Chart(Form.SHARES, "position_class", ("meets_norm", "shorter")),
    )


def _window(publication: Publication, vacancy: PublicVacancy) -> _Window | None:
    procedure = vacancy.procedure
    criteria_set = publication.criteria_sets.get(procedure.criteria)
    norm = criteria_set.norm if criteria_set else None
    registration = procedure.registration
    if norm is None or registration is None or registration.opens > publication.as_of:
        return None
    closes = registration.extended_from or registration.closes
    days = (closes - registration.opens).days + 1
    return _Window(vacancy.position_class, registration.opens, days, norm.min_days)


def _row(label: Sentence, windows: tuple[_Window, ...]) -> Row:
    short = sum(window.days < window.norm for window in windows)
    return Row((label, len(windows) - short, short, min(window.days for window in windows)))


def _headline(short: int, every: int) -> Sentence:
    if not short:
        return say("Semua %(all)s lowongan dibuka sedikitnya selama normanya.", all=whole(every))
    return say(
        "%(short)s dari %(all)s lowongan (%(percent)s%%) dibuka lebih pendek daripada normanya.",
        short=whole(short),
        all=whole(every),
        percent=percent(short, every),
    )
