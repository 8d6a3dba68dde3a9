"""The levels of a competency lie within its scale."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Competency
from generator.wording import say


@check(
    say("Tingkat kompetensi 1 sampai 5, kecuali kompetensi itu menyebutkan skalanya sendiri."),
    why=say(
        "PermenPANRB 38/2017 mengenal lima tingkat. Tingkat 3 dari 7 bukan tingkat 3 dari 5, jadi"
        " kerangka lain disebut namanya dan tingkat tertingginya."
    ),
    example="levels:\n  - {level: 6, title: Memprakarsai}",
    mend="scale: {highest: 7, source: SFIA 8}\nlevels:\n  - {level: 6, title: Memprakarsai}",
)
def levels_within_scale(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each level above the highest of its competency's scale."""
    for entry in dataset.of(Competency).values():
        highest = entry.record.highest
        for index, one in enumerate(entry.record.levels):
            if one.level > highest:
                yield Problem(
                    entry.place("levels", index, "level"),
                    say(
                        "tingkat %(level)s di atas tingkat tertinggi %(highest)s",
                        level=one.level,
                        highest=highest,
                    ),
                    say("Perbaiki angkanya, atau sebutkan kerangkanya di scale."),
                )
