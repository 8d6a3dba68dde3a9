"""How performance is rated, in the newest period."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.counts.withheld import Count
from generator.measures.indicator_parts import RATINGS
from generator.measures.indicator_rows import group_name, newest, people, share, sources
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication
from generator.publication.indicators import PublicRatings
from generator.wording import Sentence, say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the ratings of all staff."""
    rows = newest(publication.indicators.ratings, "total")
    if not rows:
        return
    first = rows[0]
    rated = [people(count for _, count in _counts(row)) for row in rows]
    yield Measure(
        id="predikat-kinerja",
        english="performance-ratings",
        group="performance",
        title=say("Predikat kinerja"),
        headline=say(
            "Pegawai dengan predikat Sangat Baik: %(very_good)s persen; dengan predikat Baik:"
            " %(good)s persen.",
            very_good=share(first.very_good, rated[0]),
            good=share(first.good, rated[0]),
        ),
        subject=say("Pegawai menurut predikat kinerjanya"),
        formula=say(
            "Jumlah pegawai menurut predikat. Persentase dihitung dari yang angkanya tampil."
        ),
        source=sources(rows),
        period=(first.period.first, first.period.last),
        n=sum(rated),
        counted=say("pegawai yang dinilai dan dapat dihitung"),
        columns=(
            Column("rating", say("Predikat")),
            Column("people", say("Orang"), say("orang")),
            Column("agency", say("Instansi")),
        ),
        rows=tuple(
            Row((name, count, group_name(publication, row)))
            for row in rows
            for name, count in _counts(row)
        ),
        chart=_chart(rows),
    )


def _counts(row: PublicRatings) -> tuple[tuple[Sentence, Count], ...]:
    return tuple((name, count(row)) for name, count in RATINGS)


def _chart(rows: Sequence[PublicRatings]) -> Chart:
    if len(rows) == 1:
        return Chart(Form.BARS, "rating", ("people",))
    return Chart(Form.PANELS, "rating", ("people",), panel="agency")
