"""The ranking rule of a set of criteria."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from generator.merit.rule import CriterionRule, NotRankableError, RankingRule, rule_of
from generator.records.criteria_set import CriteriaSet

RECORD: dict[str, Any] = {
    "id": "contoh",
    "title": "Contoh",
    "method": "weighted_sum",
    "valid": {"from": "2026-01-01"},
    "criteria": [
        {"id": "a", "title": "A", "weight": "66.6667", "origin": "test", "minimum": "68.5"},
        {
            "id": "b",
            "title": "B",
            "weight": "33.3333",
            "origin": "facts",
            "scale": {"worst": "4.5", "best": "1"},
        },
    ],
}


def test_a_bare_set_rounds_nothing_and_lists_nobody() -> None:
    """Without its optional fields a set has neither pass mark, ties, shortlist nor rounding."""
    assert rule_of(CriteriaSet.model_validate(RECORD)) == RankingRule(
        criteria=(
            CriterionRule("a", 666_667, 0, 1_000_000, 685_000),
            CriterionRule("b", 333_333, 45_000, 10_000, None),
        )
    )


def test_a_full_set_is_carried_over_in_units() -> None:
    """Pass mark, ties, shortlist and rounding stand in the rule as declared."""
    declared = {
        "pass_mark": "70.0001",
        "ties": ["b", "a"],
        "shortlist": "3",
        "rounding": {"each": "2", "total": "1"},
    }
    rule = rule_of(CriteriaSet.model_validate(RECORD | declared))
    assert rule.pass_mark == Fraction(700_001, 10_000)
    assert (rule.ties, rule.shortlist) == (("b", "a"), 3)
    assert (rule.round_each, rule.round_total) == (2, 1)


def test_points_are_summed_by_the_length_of_their_scale() -> None:
    """Without weights, the weight is the length of the scale: a point adds a point."""
    criteria = [
        {"id": "a", "title": "A", "origin": "test", "scale": {"worst": "0", "best": "150"}},
        {"id": "b", "title": "B", "origin": "test"},
    ]
    record = RECORD | {"method": "passing_grade", "criteria": criteria}
    assert rule_of(CriteriaSet.model_validate(record)) == RankingRule(
        criteria=(CriterionRule("a", 1_500_000, 0, 1_500_000), CriterionRule("b", 1_000_000))
    )


def test_a_criterion_without_weight_adds_nothing() -> None:
    """Where others have weights, one without has the weight 0."""
    (first, second) = RECORD["criteria"]
    bare = {name: value for name, value in second.items() if name != "weight"}
    rule = rule_of(CriteriaSet.model_validate(RECORD | {"criteria": [first, bare]}))
    assert [criterion.weight for criterion in rule.criteria] == [666_667, 0]


def test_distance_runs_from_worst_to_best() -> None:
    """A distance grows with merit on a scale of gain and on one of cost."""
    gain, cost = CriterionRule("a", 1, 10, 40), CriterionRule("b", 1, 40, 10)
    assert (gain.distance(15), cost.distance(15), gain.span, cost.span) == (5, 25, 30, 30)


@pytest.mark.parametrize(("minimum", "missed"), [(None, False), (15, False), (16, True)])
def test_the_minimum_itself_is_enough(minimum: int | None, *, missed: bool) -> None:
    """A score equal to the minimum meets it; without a minimum nothing is missed."""
    assert CriterionRule("a", 1, 10, 40, minimum).misses(15) is missed


def test_the_minimum_of_a_cost_is_the_most_allowed() -> None:
    """On a scale of cost, more than the minimum misses it."""
    cost = CriterionRule("a", 1, 40, 10, 15)
    assert [cost.misses(raw) for raw in (14, 15, 16)] == [False, False, True]


def test_a_scale_without_length_is_refused() -> None:
    """Nothing can be measured between a score and itself."""
    with pytest.raises(NotRankableError, match="no length"):
        CriterionRule("a", 1, 5, 5)


@pytest.mark.parametrize(
    ("criteria", "ties"),
    [
        ((), ()),
        ((CriterionRule("a", 1), CriterionRule("a", 2)), ()),
        ((CriterionRule("a", 1),), ("b",)),
    ],
)
def test_a_rule_that_orders_nothing_is_refused(
    criteria: tuple[CriterionRule, ...], ties: tuple[str, ...]
) -> None:
    """No criteria, two of one id, or an unknown tie criterion are no rule."""
    with pytest.raises(NotRankableError):
        RankingRule(criteria, ties=ties)
