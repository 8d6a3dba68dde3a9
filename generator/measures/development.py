"""Plans of development, and what those who were appointed brought along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.measures.indicator_parts import PLANS, PROFILE
from generator.measures.indicator_rows import newest, people, share, sources
from generator.measures.measure import Measure
from generator.measures.proportions import COLUMNS, proportion_chart, proportion_rows
from generator.publication import Publication
from generator.publication.indicators import PublicAppointeeProfile, PublicDevelopment
from generator.wording import say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the newest totals of both."""
    if plans := newest(publication.indicators.development, "total"):
        yield _plans(publication, plans)
    if profile := newest(publication.indicators.appointee_profile, "total"):
        yield _profile(publication, profile)


def _plans(publication: Publication, rows: Sequence[PublicDevelopment]) -> Measure:
    first = rows[0]
    return Measure(
        id="cakupan-rpi",
        english="development-plans",
        group="training",
        title=say("Rencana pengembangan dan dialog kinerja"),
        headline=say(
            "Pegawai dengan rencana pengembangan (RPI): %(plan)s persen; yang berdialog kinerja"
            " dengan atasannya: %(dialogue)s persen.",
            plan=share(first.with_plan, first.staff),
            dialogue=share(first.dialogues, first.staff),
        ),
        subject=say("Pegawai yang memiliki masing-masing, dalam persen"),
        formula=say("Jumlah pegawai yang memilikinya dibagi semua pegawai pada periode itu."),
        source=sources(rows),
        period=(first.period.first, first.period.last),
        n=people(row.staff for row in rows),
        counted=say("pegawai"),
        columns=COLUMNS,
        rows=proportion_rows(publication, rows, lambda row: row.staff, PLANS),
        chart=proportion_chart(rows),
    )


def _profile(publication: Publication, rows: Sequence[PublicAppointeeProfile]) -> Measure:
    first = rows[0]
    return Measure(
        id="profil-yang-diangkat",
        english="profile-of-appointees",
        group="performance",
        title=say("Kompetensi, pelatihan, dan kinerja yang diangkat"),
        headline=say(
            "Dari yang diangkat, memenuhi standar kompetensi: %(standard)s persen; sudah ikut"
            " pelatihan yang disyaratkan: %(training)s persen.",
            standard=share(first.met_standard, first.appointed),
            training=share(first.training_done, first.appointed),
        ),
        subject=say("Pegawai yang diangkat dan memiliki masing-masing, dalam persen"),
        formula=say(
            "Jumlah yang memilikinya dibagi semua yang diangkat pada periode itu. Persentase"
            " disembunyikan bila orangnya, atau sisanya, kurang dari 10."
        ),
        source=sources(rows),
        period=(first.period.first, first.period.last),
        n=people(row.appointed for row in rows),
        counted=say("pegawai yang diangkat"),
        columns=COLUMNS,
        rows=proportion_rows(publication, rows, lambda row: row.appointed, PROFILE),
        chart=proportion_chart(rows),
    )
