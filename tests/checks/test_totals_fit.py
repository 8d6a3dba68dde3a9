"""Totals that the criteria cannot have given."""

from __future__ import annotations

import pytest

from generator.checks.totals_fit import totals_fit_criteria
from tests.checks.conftest import Found
from tests.record_builders import CRITERIA, RANKING, TOTALS_RANKING, gone, only, swap, without

EXACT = (CRITERIA, without("rounding"))
NO_MARK = (CRITERIA, without("pass_mark"))
NO_MINIMUM = (CRITERIA, swap(", minimum: 68", ""))


def ranking(old: str, new: str) -> tuple[str, object]:
    return (RANKING, only(TOTALS_RANKING.replace(old, new)))


def test_fitting_totals_are_silent(found: Found) -> None:
    """Totals that follow the set are accepted, and a ranking of level full is not meant."""
    assert found(totals_fit_criteria, (RANKING, only(TOTALS_RANKING))) == []
    assert found(totals_fit_criteria) == []


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        (
            [ranking("80.25,1", "999.00,1")],
            "2:18: galat: nilai akhir lebih tinggi dari 100",
        ),
        (
            [(CRITERIA, swap("total: 2", "total: 1")), ranking("79.93,3", "79.90,3")],
            "2:18: galat: nilai akhir berdesimal lebih dari pembulatan yang dinyatakan",
        ),
        (
            [ranking("70.16,5", "69.99,5")],
            "6:18: galat: nilai akhir ini di bawah ambang 70",
        ),
        (
            [EXACT, ranking("70.16,5", "69.99,5")],
            "6:18: galat: nilai akhir ini di bawah ambang 70",
        ),
        (
            [ranking("68.42,,below_minimum", "70.00,,below_pass_mark")],
            "7:25: galat: nilai akhir ini mencapai ambang 70",
        ),
        (
            [EXACT, ranking("68.42,,below_minimum", "70.01,,below_pass_mark")],
            "7:25: galat: nilai akhir ini mencapai ambang 70",
        ),
        (
            [NO_MARK, ranking("below_minimum", "below_pass_mark")],
            "7:25: galat: kriteria ini tidak memiliki ambang nilai akhir",
        ),
        (
            [NO_MINIMUM, ranking("below_minimum", "below_minimum")],
            "7:25: galat: tidak satu pun kriteria memiliki nilai minimum",
        ),
    ],
)
def test_contradictions(found: Found, changes: list[tuple[str, object]], line: str) -> None:
    """A total out of the scale, or against the threshold that its row names, is an error."""
    lines = found(totals_fit_criteria, *changes)

    assert f"data/{RANKING}:{line} [totals-fit-criteria]" in lines


@pytest.mark.parametrize(
    "changes",
    [
        [EXACT, ranking("70.16,5", "70.00,5")],
        [EXACT, ranking("68.42,,below_minimum", "70.00,,below_pass_mark")],
        [NO_MARK, ranking("70.16,5", "60.00,5")],
    ],
)
def test_what_rounding_leaves_open_is_silent(
    found: Found, changes: list[tuple[str, object]]
) -> None:
    """An exact total of 69.996 is shown as 70.00 and yet below 70; nobody can tell from outside."""
    assert found(totals_fit_criteria, *changes) == []


def test_without_criteria_nothing_is_compared(found: Found) -> None:
    """Where the set is missing, the check of references speaks."""
    changes = [(RANKING, only(TOTALS_RANKING)), (CRITERIA, gone)]

    assert found(totals_fit_criteria, *changes) == []
