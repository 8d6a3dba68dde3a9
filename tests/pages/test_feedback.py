from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.pages.feedback import feedback_words
from generator.publication import PublicCriteriaSet
from generator.wording import Wording
from tests.builders import a_public_criteria_set


def a_set(*heard: str, weight: Decimal | None = Decimal(20)) -> PublicCriteriaSet:
    made = a_public_criteria_set()
    criteria = tuple(replace(made.criteria[0], feedback=one, weight=weight) for one in heard)
    return replace(made, criteria=criteria)


@pytest.mark.parametrize(
    ("criteria_set", "words"),
    [
        (a_set("", ""), "tidak dihitung"),
        (a_set("peers", ""), "rekan kerja, dalam kriteria berbobot 20 %"),
        (a_set("peers", "peers"), "rekan kerja, dalam kriteria berbobot 40 %"),
        (a_set("peers", "public"), "rekan kerja dan masyarakat, dalam kriteria berbobot 40 %"),
        (a_set("public", weight=None), "masyarakat, ikut dinilai"),
    ],
)
def test_words(criteria_set: PublicCriteriaSet, words: str) -> None:
    """Whose opinion counts and how much is said in one line, also that none does."""
    assert Wording().text(feedback_words(criteria_set)) == words
