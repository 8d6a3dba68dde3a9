"""The counts of the stages add up."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.policy import SMALLEST_REFUSAL
from generator.records import Outcome, Ranking
from generator.wording import say


@check(
    say("Pada setiap tahap: masuk = tidak hadir + mundur + ditolak + lulus."),
    why=say("Setiap orang yang masuk sebuah tahap harus terlihat ke mana perginya."),
    example="{stage: screening, entered: 15, passed: 10, refused: {documents: 3}}",
    mend="{stage: screening, entered: 15, passed: 10, refused: {documents: 3, other: 2}}",
)
def funnel_adds_up(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each stage whose parts do not sum to those who entered."""
    for entry in dataset.of(Outcome).values():
        for index, stage in enumerate(entry.record.funnel):
            parts = stage.absent + stage.withdrew + sum(stage.refused.values()) + stage.passed
            if parts != stage.entered:
                yield Problem(
                    entry.place("funnel", index, "entered"),
                    say(
                        "masuk %(entered)s, tetapi rinciannya berjumlah %(parts)s",
                        entered=stage.entered,
                        parts=parts,
                    ),
                    say("Periksa absent, withdrew, refused, dan passed."),
                )


@check(
    say("Yang masuk sebuah tahap tidak lebih banyak daripada yang lulus tahap sebelumnya."),
    why=say("Tidak seorang pun menyusul di tengah seleksi."),
    example="- {stage: screening, entered: 15, passed: 10, …}\n- {stage: paper, entered: 12, …}",
    mend="- {stage: screening, entered: 15, passed: 10, …}\n- {stage: paper, entered: 10, …}",
)
def funnel_narrows(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each stage that more people enter than passed the one before."""
    for entry in dataset.of(Outcome).values():
        for index, (before, stage) in enumerate(pairwise(entry.record.funnel), start=1):
            if stage.entered > before.passed:
                yield Problem(
                    entry.place("funnel", index, "entered"),
                    say(
                        "masuk %(entered)s, padahal yang lulus tahap sebelumnya %(passed)s",
                        entered=stage.entered,
                        passed=before.passed,
                    ),
                    say("Periksa kedua angka itu dan urutan tahapnya."),
                )


@check(
    say("Alasan penolakan yang mengenai kurang dari tiga orang digabung ke other."),
    why=say("Alasan yang hanya mengenai satu dua orang dapat dikaitkan dengan orangnya."),
    example="refused: {documents: 3, age: 1, other: 1}",
    mend="refused: {documents: 3, other: 2}",
)
def small_refusals_merged(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each refusal reason of fewer than three people."""
    for entry in dataset.of(Outcome).values():
        for index, stage in enumerate(entry.record.funnel):
            for reason, count in stage.refused.items():
                if reason != "other" and 0 < count < SMALLEST_REFUSAL:
                    yield Problem(
                        entry.place("funnel", index, "refused", reason),
                        say(
                            "alasan %(reason)s mengenai kurang dari %(least)s orang",
                            reason=reason,
                            least=SMALLEST_REFUSAL,
                        ),
                        say("Hapus %(reason)s, dan tambahkan angkanya ke other.", reason=reason),
                    )


@check(
    say("Peringkat tidak memuat lebih banyak orang daripada yang masuk seleksi."),
    why=say("Baris tanpa pelamar berarti salah satu dari kedua berkas itu keliru."),
    example="# rankings/….csv dengan delapan baris\n"
    "funnel:\n  - {stage: registration, entered: 6, …}",
    mend="# rankings/….csv dengan enam baris\nfunnel:\n  - {stage: registration, entered: 6, …}",
)
def funnel_fits_ranking(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each ranking with more rows than people who entered any stage."""
    for vacancy, entry in dataset.of(Outcome).items():
        ranking = dataset.of(Ranking).get(vacancy)
        most = max((stage.entered for stage in entry.record.funnel), default=None)
        if ranking and most is not None and len(ranking.record.rows) > most:
            yield Problem(
                ranking.place(),
                say(
                    "peringkat memuat %(rows)s baris, padahal paling banyak %(most)s orang masuk",
                    rows=len(ranking.record.rows),
                    most=most,
                ),
                say("Periksa jumlah baris dan funnel di outcomes/%(key)s.yml.", key=vacancy),
            )


FUNNEL_CHECKS = (
    funnel_adds_up,
    funnel_narrows,
    small_refusals_merged,
    funnel_fits_ranking,
)
"""What the counts of the stages must fulfil."""
