"""The example with invented scores."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from generator.merit.ranking import rank
from generator.merit.rule import rule_of
from generator.pages.worked_example import half_up, worked_example
from generator.publication import PublicCriteriaSet
from generator.publication.criteria_set import PublicRounding, PublicScale
from generator.records import CriteriaSet
from tests.builders import a_criterion, a_public_criteria_set

SCORE_UNITS = 10_000


def as_record(public: PublicCriteriaSet) -> CriteriaSet:
    """Return the same set as a record, so that the ranking itself can judge the example."""
    return CriteriaSet.model_validate(
        {
            "id": public.id,
            "title": public.title,
            "method": public.method,
            "valid": {"from": "2026-01-01"},
            "criteria": [
                {"id": c.id, "title": c.title, "origin": c.origin}
                | ({"weight": str(c.weight)} if c.weight is not None else {})
                | ({"minimum": str(c.minimum)} if c.minimum is not None else {})
                | (
                    {"scale": {"worst": str(c.scale.worst), "best": str(c.scale.best)}}
                    if c.scale
                    else {}
                )
                for c in public.criteria
            ],
        }
        | ({"pass_mark": str(public.pass_mark)} if public.pass_mark is not None else {})
        | (
            {"rounding": {"each": str(public.rounding.each), "total": str(public.rounding.total)}}
            if public.rounding
            else {}
        )
    )


COST = a_public_criteria_set(
    criteria=(
        a_criterion("paper", "Makalah", "30", minimum=Decimal(78)),
        a_criterion("days", "Hari absen", "30", scale=PublicScale(Decimal(30), Decimal(0))),
        a_criterion(
            "level",
            "Jenjang",
            "40",
            minimum=Decimal("2.5"),
            scale=PublicScale(Decimal(5), Decimal(1)),
        ),
    ),
    pass_mark=Decimal(60),
)


SUMS = a_public_criteria_set(
    method="passing_grade",
    criteria=(
        a_criterion(
            "twk", "TWK", None, minimum=Decimal(65), scale=PublicScale(Decimal(0), Decimal(150))
        ),
        a_criterion("essay", "Esai", None, minimum=Decimal(60)),
        a_criterion(
            "tkp", "TKP", None, minimum=Decimal(166), scale=PublicScale(Decimal(0), Decimal(225))
        ),
        a_criterion("talk", "Wawancara", None),
    ),
    pass_mark=Decimal(300),
)


@pytest.mark.parametrize(
    "public",
    [
        SUMS,
        replace(SUMS, rounding=PublicRounding(1, 1)),
        a_public_criteria_set(),
        a_public_criteria_set(rounding=PublicRounding(2, 2)),
        a_public_criteria_set(pass_mark=Decimal(80)),
        COST,
    ],
)
def test_ranking_agrees(public: PublicCriteriaSet) -> None:
    """The example ranks its invented candidates as the ranking itself does."""
    example = worked_example(public)
    assert example is not None
    scores = {
        row.criterion.id: tuple(int(score.raw * SCORE_UNITS) for score in row.scores)
        for row in example.rows
    }
    ranked = {row.code: row for row in rank(rule_of(as_record(public)), example.names, scores)}
    decimals = public.rounding.total if public.rounding else 2
    for name, total, place in zip(example.names, example.totals, example.ranks, strict=True):
        assert ranked[name].rank == place
        assert Fraction(total.shown) == half_up(ranked[name].total, decimals)
        assert total.exact == (Fraction(total.shown) == ranked[name].total)


def test_raw_scores_of_few_steps_are_whole() -> None:
    """A scale of few steps gets whole points, as an assessor would give them."""
    example = worked_example(a_public_criteria_set())
    assert example is not None
    assert [str(score.raw) for score in example.rows[3].scores] == ["3", "4", "3"]


def test_sums_are_shown_in_points() -> None:
    """A sum of whole points has no decimals, and only the last candidate misses a minimum."""
    example = worked_example(SUMS)
    assert example is not None
    assert example.sums
    assert [str(total.shown) for total in example.totals] == ["443", "442", "395"]
    assert [rank is None for rank in example.ranks] == [False, False, True]


def test_nine_boxes_have_none() -> None:
    """Nine boxes rank nobody, so they have no such example; a passing grade has one."""
    assert worked_example(a_public_criteria_set(method="passing_grade")) is not None
    assert worked_example(a_public_criteria_set(method="nine_box")) is None


def test_half_up() -> None:
    """Half goes up, and without a declared rule nothing is rounded."""
    assert half_up(Fraction(1, 8), 2) == Fraction(13, 100)
    assert half_up(Fraction(1, 3), None) == Fraction(1, 3)
