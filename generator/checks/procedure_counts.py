"""A procedure that is told in counts alone: assessed, met the standard, moved."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import Outcome, Ranking, Vacancy
from generator.records.outcome import Results
from generator.records.vacancy import Mechanism
from generator.wording import say

IN_COUNTS: tuple[Mechanism, ...] = (
    "job_fit",
    "internal_promotion",
    "functional_promotion",
    "functional_transfer",
)
"""Mechanisms whose result may be told in counts, without a public ranking."""


@check(
    say("Yang memenuhi syarat tidak melebihi yang diuji, dan yang berpindah tidak melebihi itu."),
    why=say("Setiap angka adalah bagian dari angka sebelumnya."),
    example="results: {assessed: 9, met: 11, moved: 7}",
    mend="results: {assessed: 11, met: 9, moved: 7}",
)
def results_narrow(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each count that exceeds the one of which it is a part."""
    for _, entry, results in _in_counts(dataset):
        for name, part, whole in (
            ("met", results.met, results.assessed),
            ("moved", results.moved or 0, results.met),
        ):
            if part > whole:
                yield Problem(
                    entry.place("results", name),
                    say("%(name)s melebihi %(whole)s orang", name=name, whole=whole),
                    say("Periksa ketiga angka itu terhadap berita acara."),
                )


@check(
    say("Hasil dalam jumlah orang hanya untuk uji kompetensi dan promosi tanpa peringkat terbuka."),
    why=say(
        "Seleksi terbuka menunjukkan tahap dan peringkatnya; tiga angka saja menyembunyikan"
        " bagaimana seseorang terpilih."
    ),
    example="# lowongan: mechanism: open_selection\nresults: {assessed: 11, met: 9, moved: 1}",
    mend="# lowongan: mechanism: job_fit\nresults: {assessed: 11, met: 9, moved: 1}",
)
def results_without_ranking(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for counts of another mechanism, or beside a ranking."""
    for vacancy, entry, _ in _in_counts(dataset):
        if vacancy.mechanism not in IN_COUNTS:
            yield Problem(
                entry.place("results"),
                say("cara pengisian lowongan ini tidak dilaporkan dalam jumlah saja"),
                say("Tulis tahapnya dalam funnel dan hapus results."),
            )
        elif vacancy.id in dataset.of(Ranking):
            yield Problem(
                entry.place("results"),
                say("lowongan ini sudah memiliki peringkat, yang menunjukkan lebih banyak"),
                say("Hapus results."),
            )


@check(
    say("Yang berpindah tidak melebihi tempat, dan tidak kurang dari keputusan yang tercatat."),
    why=say("Setiap keputusan memindahkan seorang, dan setiap orang memerlukan satu tempat."),
    example="# lowongan: places: 1\nresults: {assessed: 5, met: 4, moved: 2}",
    mend="# lowongan: places: 1\nresults: {assessed: 5, met: 4, moved: 1}",
)
def moved_fits_places(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem where more moved than there are places, or fewer than there are decisions."""
    for vacancy, entry, results in _in_counts(dataset):
        decisions = len(entry.record.decisions)
        if results.moved is not None and not decisions <= results.moved <= vacancy.places:
            yield Problem(
                entry.place("results", "moved"),
                say(
                    "moved seharusnya antara %(decisions)s keputusan dan %(places)s tempat",
                    decisions=decisions,
                    places=vacancy.places,
                ),
                say("Periksa moved, decisions, dan places pada lowongannya."),
            )


def _in_counts(dataset: Dataset) -> Iterator[tuple[Vacancy, Entry[Outcome], Results]]:
    """Yield the outcomes with counts whose vacancy exists."""
    for key, entry in dataset.of(Outcome).items():
        vacancy = dataset.get(Vacancy, key)
        if vacancy and entry.record.results:
            yield vacancy, entry, entry.record.results


PROCEDURE_COUNT_CHECKS = (
    results_narrow,
    results_without_ranking,
    moved_fits_places,
)
"""The checks of this module."""
