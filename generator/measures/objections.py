"""Objections: how many were filed, and how they ended."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures.amounts import whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.procedures import outcomes
from generator.measures.span import grouped, span
from generator.publication import Publication
from generator.publication.result import PublicObjections
from generator.vocabulary import MECHANISM
from generator.wording import Sentence, say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the objections of all results that have a formal way and tell how many came."""
    found = [
        (one.vacancy.mechanism, one.result.announced, one.result.objections)
        for one in outcomes(publication)
        if one.result.objections is not None and one.result.objections.filed is not None
    ]
    if not found:
        return
    ends = [_ends(objections) for _, _, objections in found]
    yield Measure(
        id="keberatan",
        english="objections",
        group="decision",
        title=say("Keberatan dan hasilnya"),
        headline=_headline([sum(end[at] for end in ends) for at in range(3)], len(found)),
        subject=say("Keberatan menurut hasilnya dan cara pengisian"),
        formula=say(
            "Jumlah keberatan yang diajukan pada seleksi yang membuka masa keberatan dan sudah"
            " melaporkan jumlahnya. Belum dijawab: diajukan dikurangi dikabulkan dan ditolak."
        ),
        source=say("Hasil seleksi yang diumumkan: keberatan"),
        period=span(announced for _, announced, _ in found),
        n=len(found),
        counted=say("seleksi dengan masa keberatan"),
        columns=(
            Column("mechanism", say("Cara pengisian")),
            Column("upheld", say("Dikabulkan"), say("keberatan")),
            Column("rejected", say("Ditolak"), say("keberatan")),
            Column("pending", say("Belum dijawab"), say("keberatan")),
            Column("results", say("Seleksi"), say("seleksi")),
        ),
        rows=tuple(
            _row(MECHANISM[name], [_ends(objections) for _, _, objections in some])
            for name, some in grouped(found, lambda one: one[0], MECHANISM)
        ),
        chart=Chart(Form.SHARES, "mechanism", ("upheld", "rejected", "pending")),
    )


def _ends(objections: PublicObjections) -> tuple[int, int, int]:
    """Return how many were upheld, rejected, and wait for an answer."""
    upheld, rejected = objections.upheld or 0, objections.rejected or 0
    return upheld, rejected, (objections.filed or 0) - upheld - rejected


def _row(label: Sentence, ends: list[tuple[int, int, int]]) -> Row:
    return Row((label, *(sum(end[at] for end in ends) for at in range(3)), len(ends)))


def _headline(sums: list[int], results: int) -> Sentence:
    upheld, rejected, pending = sums
    if not sum(sums):
        return say(
            "Tidak ada keberatan pada %(results)s seleksi yang membuka masa keberatan.",
            results=whole(results),
        )
    return say(
        "Dari %(filed)s keberatan, %(upheld)s dikabulkan, %(rejected)s ditolak, dan %(pending)s"
        " belum dijawab.",
        filed=whole(sum(sums)),
        upheld=whole(upheld),
        rejected=whole(rejected),
        pending=whole(pending),
    )
