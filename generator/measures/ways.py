"""By which way all posts of an agency were filled, also those whose process is not on this site."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures.amounts import percent, whole
from generator.measures.coverage import Coverage, coverage, coverage_by, definitive
from generator.measures.measure import Column, Measure, Row
from generator.measures.span import span
from generator.publication import Publication
from generator.vocabulary import MECHANISM
from generator.wording import Sentence, say

_NAMES = {**MECHANISM, "": say("Cara tidak dicatat")}


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the definitive appointments of all decrees by mechanism, the most frequent first."""
    counted = definitive(publication.appointments)
    found = coverage(counted)
    if not found.appointed:
        return
    groups = coverage_by(counted, lambda one: one.mechanism)
    ordered = sorted(groups, key=lambda name: (-groups[name].appointed, list(_NAMES).index(name)))
    yield Measure(
        id="pengangkatan-menurut-cara",
        english="appointments-by-way",
        group="positions",
        title=say("Pengangkatan menurut cara pengisian"),
        headline=say(
            "%(people)s orang diangkat dengan %(decrees)s keputusan.",
            people=whole(found.appointed),
            decrees=whole(found.decrees),
        ),
        subject=say("Orang yang diangkat, menurut cara pengisian"),
        formula=say(
            "Jumlah orang dalam semua keputusan pengangkatan. Penunjukan pejabat sementara tidak"
            " dihitung."
        ),
        source=say("Daftar semua keputusan pengangkatan instansi"),
        period=span(one.date for one in counted),
        n=found.appointed,
        counted=say("orang yang diangkat"),
        columns=(
            Column("mechanism", say("Cara pengisian")),
            Column("appointed", say("Orang"), say("orang")),
            Column("percent", say("Persen"), say("persen")),
            Column("followed", say("Dapat diikuti"), say("orang")),
        ),
        rows=tuple(_row(_NAMES[name], groups[name], found.appointed) for name in ordered),
    )


def _row(label: Sentence, found: Coverage, people: int) -> Row:
    return Row((label, found.appointed, percent(found.appointed, people, 1), found.followed))
