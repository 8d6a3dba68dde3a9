"""The shared vectors of the ranking rule, which every verifier of a ranking runs."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from generator.merit.ranking import RankedRow, rank
from generator.merit.rounding import half_up
from generator.merit.rule import RAW_UNITS, RankingRule, rule_of
from generator.merit.totals import fits_64_bits
from generator.records.criteria_set import CriteriaSet

VECTORS = Path(__file__).parents[1] / "vectors" / "ranking.json"
CASES: list[dict[str, Any]] = json.loads(VECTORS.read_text(encoding="utf-8"))["cases"]


def the_rule(case: dict[str, Any]) -> RankingRule:
    criteria = [{"title": "Unsur", "origin": "test", **one} for one in case["rule"]["criteria"]]
    record: dict[str, Any] = {
        "id": "contoh",
        "title": "Contoh",
        "method": "weighted_sum",
        "valid": {"from": "2026-01-01"},
        **case["rule"],
        "criteria": criteria,
    }
    return rule_of(CriteriaSet.model_validate(record))


def the_rows(case: dict[str, Any]) -> tuple[RankedRow, ...]:
    rule = the_rule(case)
    return rank(
        rule,
        tuple(row["row"] for row in case["rows"]),
        {
            one.id: tuple(int(Decimal(row["scores"][one.id]) * RAW_UNITS) for row in case["rows"])
            for one in rule.criteria
        },
        {act["rank"]: tuple(act["order"]) for act in case["tie_decisions"]},
    )


def as_written(row: RankedRow) -> dict[str, Any]:
    decimals = row.rule.round_total
    return {
        "row": row.code,
        "total": f"{row.total.numerator}/{row.total.denominator}",
        "shown": str(half_up(row.total, 4 if decimals is None else decimals)),
        "rank": row.rank,
        "shared": row.shared,
        "decided_rank": row.decided_rank,
        "shortlisted": row.shortlisted,
        "result": row.result,
        "missed": list(row.missed),
        "decided_by": row.decided_by,
    }


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_each_vector(case: dict[str, Any]) -> None:
    """Every row of every vector comes out as written, in the order of publication."""
    assert [as_written(row) for row in the_rows(case)] == case["expected"]


def test_parts_of_the_vectors_add_up() -> None:
    """The parts that a page shows add up to the total wherever the total itself is not rounded."""
    rows = [row for case in CASES for row in the_rows(case) if row.rule.round_total is None]
    assert len(rows) > 30
    for row in rows:
        assert sum((part.part for part in row.parts), Fraction()) == row.total


def test_both_kinds_of_arithmetic_are_in_the_vectors() -> None:
    """The vectors hold rules that fit 64 bits and one that does not."""
    assert {case["name"] for case in CASES if not fits_64_bits(the_rule(case))} == {
        "beyond-64-bits"
    }
