"""A criterion without a weight has another use, and sums of scores are sums of points."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import CriteriaSet
from generator.wording import say


@check(
    say("Kriteria tanpa bobot memiliki nilai minimum atau membedakan nilai yang sama."),
    why=say(
        "Kriteria yang tidak dijumlahkan, tidak membatasi, dan tidak membedakan tidak menentukan"
        " apa pun."
    ),
    example="criteria:\n  - {id: skd, weight: 40, …}\n  - {id: skb, weight: 60, …}\n"
    "  - {id: tkp, origin: test}\nties: [skd]",
    mend="criteria:\n  - {id: skd, weight: 40, …}\n  - {id: skb, weight: 60, …}\n"
    "  - {id: tkp, origin: test}\nties: [skd, tkp]",
)
def unweighted_criterion_counts(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each criterion without weight, minimum and place among the ties."""
    for entry in dataset.of(CriteriaSet).values():
        for index, criterion in enumerate(entry.record.criteria):
            used = criterion.minimum is not None or criterion.id in entry.record.ties
            if criterion.weight is None and not used and not entry.record.sums:
                yield Problem(
                    entry.place("criteria", index),
                    say("kriteria ini tanpa bobot, tanpa minimum, dan tidak membedakan nilai sama"),
                    say("Tulis bobotnya, minimumnya, atau sebut kriteria ini dalam ties."),
                )


@check(
    say("Nilai yang dijumlahkan tanpa bobot dihitung dari 0 ke atas."),
    why=say("Jumlah nilai hanya sama dengan jumlah angka yang tertulis bila skalanya mulai di 0."),
    example="method: passing_grade\ncriteria:\n"
    "  - {id: twk, origin: test, minimum: 65, scale: {worst: 30, best: 150}}",
    mend="method: passing_grade\ncriteria:\n"
    "  - {id: twk, origin: test, minimum: 65, scale: {worst: 0, best: 150}}",
)
def summed_scales_start_at_zero(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each scale of a sum of scores whose worst score is not 0."""
    for entry in dataset.of(CriteriaSet).values():
        for index, criterion in enumerate(entry.record.criteria):
            if entry.record.sums and criterion.scale and criterion.scale.worst > 0:
                yield Problem(
                    entry.place("criteria", index, "scale"),
                    say("skala ini tidak mulai dari 0, padahal nilainya dijumlahkan"),
                    say("Tulis worst: 0, atau beri bobot pada setiap kriteria."),
                )
