"""The merit index in the course of time; where the instrument changes, the line breaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from generator.measures.amounts import rounded, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication, PublicMeritIndex
from generator.publication.merit_index import PublicMeritTotal
from generator.wording import Sentence, Text, say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the index of the agency with the most of them; the others stand on their own pages."""
    found: dict[str, list[PublicMeritIndex]] = {}
    for one in publication.merit_indexes.values():
        found.setdefault(one.agency, []).append(one)
    if not found:
        return
    longest = max(found.values(), key=len)
    ordered = sorted(longest, key=lambda one: (one.period, one.date))
    yield Measure(
        id="indeks-merit",
        english="merit-index",
        group="system",
        title=say("Indeks sistem merit"),
        headline=_headline(ordered),
        subject=say("Nilai terverifikasi dalam persen nilai tertinggi instrumennya"),
        formula=say(
            "Nilai yang diverifikasi dibagi nilai tertinggi instrumen pada tahun itu. Tanpa skala"
            " yang diumumkan tidak ada persentase. Instrumen yang berbeda tidak dibandingkan."
        ),
        source=say("Penilaian sistem merit; berkasnya tertulis pada setiap tahun"),
        period=(ordered[0].period.first, ordered[-1].period.last),
        n=len(ordered),
        counted=say("penilaian"),
        columns=(
            Column("period", say("Periode")),
            Column("percent_verified", say("Terverifikasi"), say("persen")),
            Column("percent_self", say("Mandiri"), say("persen")),
            Column("category", say("Kategori")),
            Column("instrument", say("Instrumen")),
        ),
        rows=tuple(
            Row((
                Text(str(one.period)),
                _percent(one.total),
                _percent(one.self_total),
                one.total.category_title if one.total else None,
                one.instrument,
            ))
            for one in ordered
        ),
        chart=Chart(Form.LINE, "period", ("percent_verified",), series="instrument", most=100),
        notes=_notes(ordered),
    )  # fmt: skip


def _percent(total: PublicMeritTotal | None) -> Decimal | None:
    return rounded(Fraction(100) * total.index, 1) if total else None


def _headline(ordered: Sequence[PublicMeritIndex]) -> Sentence:
    known = [one for one in ordered if one.total is not None]
    if not known:
        return say(
            "%(count)s penilaian tercatat; belum ada jumlah yang diverifikasi.",
            count=whole(len(ordered)),
        )
    last = known[-1]
    percent = _percent(last.total)
    return say(
        "Pada %(period)s indeks yang diverifikasi %(percent)s persen dari nilai tertinggi.",
        period=str(last.period),
        percent=percent if percent is not None else whole(0),
    )


def _notes(ordered: Sequence[PublicMeritIndex]) -> tuple[Sentence, ...]:
    return tuple(
        say(
            "Sejak %(period)s instrumennya berbeda, sehingga garisnya terputus.",
            period=str(one.period),
        )
        for one in ordered
        if one.breaks
    )
