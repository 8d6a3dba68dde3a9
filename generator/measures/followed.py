"""How many of all appointments can be followed on this site, by class of position."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures.amounts import whole
from generator.measures.coverage import Coverage, coverage, coverage_by, definitive
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.span import span
from generator.publication import Publication
from generator.vocabulary import POSITION_CLASS
from generator.wording import Sentence, say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the coverage of all definitive appointments."""
    counted = definitive(publication.appointments)
    found = coverage(counted)
    if found.share is None:
        return
    groups = coverage_by(counted, lambda one: one.position_class)
    yield Measure(
        id="cakupan-pengangkatan",
        english="coverage-of-appointments",
        group="positions",
        title=say("Pengangkatan yang dapat diikuti"),
        headline=say(
            "%(followed)s dari %(appointed)s pengangkatan (%(percent)s%%) dapat diikuti di sini"
            " dari lowongan sampai keputusan.",
            followed=whole(found.followed),
            appointed=whole(found.appointed),
            percent=whole(found.share),
        ),
        subject=say("Orang yang diangkat, menurut kelas jabatan"),
        formula=say(
            "Jumlah orang dalam surat keputusan yang hasilnya terbit di situs ini, dan selebihnya."
            " Penunjukan pejabat sementara tidak dihitung."
        ),
        source=say("Daftar semua keputusan pengangkatan instansi"),
        period=span(one.date for one in counted),
        n=found.appointed,
        counted=say("pengangkatan"),
        columns=(
            Column("position_class", say("Kelas jabatan")),
            Column("followed", say("Dapat diikuti"), say("orang")),
            Column("not_followed", say("Belum"), say("orang")),
        ),
        rows=tuple(
            _row(POSITION_CLASS[name], groups[name]) for name in POSITION_CLASS if name in groups
        ),
        chart=Chart(Form.SHARES, "position_class", ("followed", "not_followed")),
    )


def _row(label: Sentence, found: Coverage) -> Row:
    return Row((label, found.followed, found.appointed - found.followed))
