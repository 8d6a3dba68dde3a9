"""By which way posts are filled."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures.amounts import percent, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.procedures import outcomes
from generator.measures.span import grouped, span
from generator.publication import Publication
from generator.vocabulary import MECHANISM
from generator.wording import say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the appointments of all results on this site by mechanism."""
    made = [
        (one.vacancy.mechanism, decision.date)
        for one in outcomes(publication)
        for decision in one.result.decisions
    ]
    if not made:
        return
    groups = {name: len(some) for name, some in grouped(made, lambda pair: pair[0], MECHANISM)}
    most = max(groups, key=groups.__getitem__)
    ordered = sorted(groups, key=lambda name: -groups[name])
    yield Measure(
        id="cara-pengisian",
        english="ways-of-filling",
        group="selection",
        title=say("Cara jabatan diisi"),
        headline=say(
            "%(mechanism)s adalah cara terbanyak: %(count)s dari %(all)s pengangkatan"
            " (%(percent)s%%) yang dapat diikuti di situs ini.",
            all=whole(len(made)),
            mechanism=MECHANISM[most],
            count=whole(groups[most]),
            percent=percent(groups[most], len(made)),
        ),
        subject=say("Pengangkatan menurut cara pengisian"),
        formula=say("Jumlah keputusan pengangkatan menurut cara pengisian lowongannya."),
        source=say("Hasil seleksi yang diumumkan: keputusan pengangkatan"),
        period=span(day for _, day in made),
        n=len(made),
        counted=say("pengangkatan"),
        columns=(
            Column("mechanism", say("Cara pengisian")),
            Column("appointments", say("Jumlah"), say("pengangkatan")),
            Column("percent", say("Persen"), say("persen")),
        ),
        rows=tuple(
            Row((MECHANISM[name], groups[name], percent(groups[name], len(made), 1)))
            for name in ordered
        ),
        chart=Chart(Form.BARS, "mechanism", ("appointments",)),
    )
