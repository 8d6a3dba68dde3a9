"""Where scores place a person: the shared vectors, and what is refused."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.merit.nine_box import PERFORMANCE, POTENTIAL, axis_score, place, third
from generator.merit.rule import NotRankableError
from generator.records.rule_set import NineBox

VECTORS = Path(__file__).parents[1] / "vectors" / "nine_box.json"
READ: dict[str, Any] = json.loads(VECTORS.read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = READ["cases"]


def the_rules(case: dict[str, Any]) -> NineBox:
    rules = READ["rules"][case["rules"]]
    titled = {
        axis: {**rules[axis], "parts": [{"title": "Unsur", **one} for one in rules[axis]["parts"]]}
        for axis in ("performance", "potential")
    }
    boxes = [{"advice": "Saran", "promotable": "no", **one} for one in rules["boxes"]]
    return NineBox.model_validate({**titled, "boxes": boxes})


def numbers(scores: dict[str, str]) -> dict[str, Decimal]:
    return {name: Decimal(score) for name, score in scores.items()}


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_vector(case: dict[str, Any]) -> None:
    """Every person of the vectors stands where the vector says, with exact scores."""
    found = place(the_rules(case), numbers(case["performance"]), numbers(case["potential"]))
    assert {
        "performance_score": str(found.performance_score),
        "potential_score": str(found.potential_score),
        "performance": found.performance,
        "potential": found.potential,
        "box": found.box,
    } == case["expected"]


def test_every_place_has_its_box() -> None:
    """The vectors reach all nine boxes of the usual numbering."""
    reached = {case["expected"]["box"] for case in CASES if case["rules"] == "usual"}
    assert reached == set(range(1, 10))


def test_words_rise() -> None:
    """The words of both axes stand in rising order, as the thirds are numbered."""
    assert (PERFORMANCE, POTENTIAL) == (("below", "meets", "above"), ("low", "medium", "high"))


@pytest.mark.parametrize("scores", [{}, {"main": "80"}, {"main": "80", "support": "1", "x": "1"}])
def test_scores_are_those_of_the_parts(scores: dict[str, str]) -> None:
    """A missing or further score is an error, not a zero."""
    with pytest.raises(NotRankableError, match="not those of the parts"):
        axis_score(the_rules(CASES[0]).performance, numbers(scores))


def test_scores_run_from_0_to_100() -> None:
    """A score above 100 is refused."""
    with pytest.raises(NotRankableError, match="outside 0 to 100"):
        axis_score(the_rules(CASES[0]).performance, numbers({"main": "100.01", "support": "1"}))


def test_an_axis_has_two_cuts() -> None:
    """One cut does not make thirds."""
    axis = the_rules(CASES[0]).performance.model_copy(update={"cuts": (Decimal(50),)})
    with pytest.raises(NotRankableError, match="two cuts"):
        third(axis, axis_score(axis, numbers({"main": "80", "support": "80"})))


def test_a_place_without_box_is_refused() -> None:
    """A rule set that lacks the box of a place cannot place anyone there."""
    case = CASES[0]
    rules = the_rules(case).model_copy(update={"boxes": ()})
    with pytest.raises(NotRankableError, match="no box"):
        place(rules, numbers(case["performance"]), numbers(case["potential"]))
