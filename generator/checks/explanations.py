"""An agency's explanation answers a warning that exists."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.norms import applicants_meet_norm, extensions_within_norm, window_meets_norm
from generator.checks.recomputation import difference_declared
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Vacancy
from generator.records.parsing import nearest_hint
from generator.wording import say

EXPLAINED = tuple(
    one.rule.name
    for one in (
        window_meets_norm,
        extensions_within_norm,
        applicants_meet_norm,
        difference_declared,
    )
)
"""The warnings that are shown on the page of a vacancy."""


@check(
    say("Penjelasan instansi menyebut peringatan yang dijawabnya dengan nama yang ada."),
    why=say("Penjelasan berdiri di halaman di samping peringatan itu, jadi harus menemukannya."),
    example="explanations:\n  - {check: window-norm, date: 2026-02-11, text: …}",
    mend="explanations:\n  - {check: window-meets-norm, date: 2026-02-11, text: …}",
)
def explanation_names_a_check(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each explanation of a warning that does not exist."""
    for entry in dataset.of(Vacancy).values():
        for index, explanation in enumerate(entry.record.explanations):
            if explanation.check not in EXPLAINED:
                yield Problem(
                    entry.place("explanations", index, "check"),
                    say("check: tidak ada peringatan dengan nama ini"),
                    nearest_hint(explanation.check, EXPLAINED),
                )
