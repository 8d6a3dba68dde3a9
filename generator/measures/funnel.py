"""From application to appointment: how many of those who applied reach each step."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures.amounts import percent, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.procedures import Outcome, outcomes
from generator.measures.span import span
from generator.publication import Publication
from generator.wording import Sentence, say

_STEPS = (
    say("Mendaftar"),
    say("Lolos seleksi administrasi"),
    say("Dinilai sampai akhir"),
    say("Masuk daftar akhir untuk PPK"),
    say("Diangkat"),
)


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the funnel of all open selections that are decided and counted at each step."""
    counted = [(one, steps) for one in outcomes(publication) if (steps := _steps(one)) is not None]
    if not counted:
        return
    sums = [sum(steps[at] for _, steps in counted) for at in range(len(_STEPS))]
    if not sums[0]:
        return
    yield Measure(
        id="corong",
        english="funnel",
        group="selection",
        title=say("Dari pelamar sampai yang diangkat"),
        headline=_headline(sums, len(counted)),
        subject=say("Jumlah orang pada setiap langkah seleksi terbuka yang sudah selesai"),
        formula=say(
            "Jumlah orang pada setiap langkah, dijumlahkan dari semua seleksi terbuka yang sudah"
            " diputuskan dan menyebut kelima angka. Persentase dihitung dari yang mendaftar."
        ),
        source=say("Hasil seleksi yang diumumkan: corong peserta dan keputusan"),
        period=span(one.result.announced for one, _ in counted),
        n=len(counted),
        counted=say("seleksi terbuka yang selesai"),
        columns=(
            Column("step", say("Langkah")),
            Column("people", say("Orang"), say("orang")),
            Column("percent_of_applicants", say("Persen"), say("persen")),
        ),
        rows=tuple(
            Row((step, people, percent(people, sums[0], 1)))
            for step, people in zip(_STEPS, sums, strict=True)
        ),
        chart=Chart(Form.BARS, "step", ("people",)),
        notes=(
            say(
                "Seleksi yang pesertanya diusulkan atau diambil dari daftar talenta tidak dihitung"
                " di sini, karena tidak ada yang mendaftar."
            ),
        ),
    )


def _steps(one: Outcome) -> tuple[int, ...] | None:
    """Return the five numbers of a selection, where it is decided and tells all of them."""
    result, screening = one.result, one.stage("screening")
    if one.vacancy.mechanism != "open_selection" or not one.is_decided or screening is None:
        return None
    applicants, judged, shortlisted = one.applicants, result.candidates, result.shortlisted
    if applicants is None or judged is None or shortlisted is None:
        return None
    return applicants, screening.passed, judged, shortlisted, len(result.decisions)


def _headline(sums: list[int], selections: int) -> Sentence:
    return say(
        "Dari %(applicants)s orang yang mendaftar pada %(selections)s seleksi terbuka,"
        " %(judged)s dinilai sampai akhir dan %(appointed)s diangkat.",
        applicants=whole(sums[0]),
        selections=whole(selections),
        judged=whole(sums[2]),
        appointed=whole(sums[-1]),
    )
