"""Who has a valid assessment of competence, and with which result, by class of position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.measures.indicator_rows import group_name, newest, people, share, sources
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication
from generator.publication.indicators import PublicAssessmentCoverage
from generator.wording import say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield coverage and categories of the newest period."""
    rows = newest(publication.indicators.assessment_coverage, "class")
    total = newest(publication.indicators.assessment_coverage, "total")
    if rows and total:
        yield _coverage(publication, rows, total[0])
        yield _categories(publication, rows, total[0])


def _coverage(
    publication: Publication,
    rows: Sequence[PublicAssessmentCoverage],
    total: PublicAssessmentCoverage,
) -> Measure:
    return Measure(
        id="cakupan-asesmen",
        english="assessment-coverage",
        group="performance",
        title=say("Asesmen kompetensi yang masih berlaku"),
        headline=say(
            "Pegawai dengan asesmen kompetensi yang masih berlaku: %(percent)s persen.",
            percent=share(total.valid, total.staff),
        ),
        subject=say(
            "Pegawai dengan asesmen yang masih berlaku, dalam persen, menurut kelas jabatan"
        ),
        formula=say("Pegawai dengan asesmen yang masih berlaku dibagi semua pegawai kelas itu."),
        source=sources(rows),
        period=(total.period.first, total.period.last),
        n=people([total.staff]),
        counted=say("pegawai"),
        columns=(
            Column("position_class", say("Kelas jabatan")),
            Column("percent_valid", say("Persen"), say("persen")),
            Column("valid", say("Berlaku"), say("orang")),
            Column("staff", say("Pegawai"), say("orang")),
        ),
        rows=tuple(
            Row((group_name(publication, row), share(row.valid, row.staff), row.valid, row.staff))
            for row in rows
        ),
        chart=Chart(Form.BARS, "position_class", ("percent_valid",), most=100),
    )


def _categories(
    publication: Publication,
    rows: Sequence[PublicAssessmentCoverage],
    total: PublicAssessmentCoverage,
) -> Measure:
    return Measure(
        id="kategori-asesmen",
        english="assessment-categories",
        group="performance",
        title=say("Hasil asesmen kompetensi"),
        headline=say(
            "Dari yang memiliki asesmen berlaku, memenuhi standar jabatannya: %(percent)s persen.",
            percent=share(total.meets, total.valid),
        ),
        subject=say("Pegawai dengan asesmen berlaku menurut kategorinya dan kelas jabatan"),
        formula=say(
            "Jumlah pegawai menurut kategori asesmennya. Kelas yang satu angkanya disembunyikan"
            " tidak digambar, karena jumlah seluruhnya tidak diketahui."
        ),
        source=sources(rows),
        period=(total.period.first, total.period.last),
        n=people([total.valid]),
        counted=say("pegawai dengan asesmen berlaku"),
        columns=(
            Column("position_class", say("Kelas jabatan")),
            Column("meets", say("Memenuhi standar"), say("orang")),
            Column("nearly", say("Hampir memenuhi"), say("orang")),
            Column("below", say("Belum memenuhi"), say("orang")),
        ),
        rows=tuple(
            Row((group_name(publication, row), row.meets, row.nearly, row.below)) for row in rows
        ),
        chart=Chart(Form.SHARES, "position_class", ("meets", "nearly", "below")),
    )
