"""How many people apply for a post, by class of position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from generator.measures.amounts import quantile, rounded, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.procedures import outcomes
from generator.measures.span import grouped, span
from generator.publication import Publication
from generator.vocabulary import POSITION_CLASS
from generator.wording import say

_HALF = Fraction(1, 2)


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the applicants per post of all announced selections to which one applies."""
    found = [(one, one.applicants) for one in outcomes(publication) if one.vacancy.places]
    counted = [(one, applicants) for one, applicants in found if applicants is not None]
    if not counted:
        return
    numbers = [applicants for _, applicants in counted]
    groups = grouped(counted, lambda pair: pair[0].vacancy.position_class, POSITION_CLASS)
    yield Measure(
        id="pelamar-per-lowongan",
        english="applicants-per-vacancy",
        group="selection",
        title=say("Pelamar untuk setiap lowongan"),
        headline=say(
            "Separuh lowongan mendapat %(median)s pelamar atau lebih; yang paling sedikit"
            " %(least)s, yang paling banyak %(most)s.",
            median=whole(sorted(numbers)[len(numbers) // 2]),
            least=whole(min(numbers)),
            most=whole(max(numbers)),
        ),
        subject=say("Median pelamar per lowongan, menurut kelas jabatan"),
        formula=say(
            "Pelamar ialah yang masuk tahap pertama: pendaftaran atau seleksi administrasi. Median:"
            " separuh lowongan mendapat sekian atau kurang, separuh sekian atau lebih."
        ),
        source=say("Hasil seleksi yang diumumkan: corong peserta"),
        period=span(one.result.announced for one, _ in counted),
        n=len(counted),
        counted=say("lowongan yang hasilnya diumumkan"),
        columns=(
            Column("position_class", say("Kelas jabatan")),
            Column("median", say("Median"), say("orang")),
            Column("least", say("Tersedikit"), say("orang")),
            Column("most", say("Terbanyak"), say("orang")),
            Column("mean", say("Rata-rata"), say("orang")),
            Column("vacancies", say("Lowongan"), say("lowongan")),
        ),
        rows=tuple(_row(name, [number for _, number in pairs]) for name, pairs in groups),
        chart=Chart(Form.BARS, "position_class", ("median",)),
    )


def _row(name: str, numbers: Sequence[int]) -> Row:
    mean = rounded(Fraction(sum(numbers), len(numbers)), 1)
    middle = rounded(quantile(numbers, _HALF), 1)
    ends = (min(numbers), max(numbers))
    return Row((POSITION_CLASS[name], middle, *ends, mean, len(numbers)))
