"""The ranking rule of the handbook once more, slowly: fractions, each row against all others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import floor

from generator.merit.rule import CriterionRule, RankingRule

Raw = Mapping[str, int]


def rounded(value: Fraction, decimals: int | None) -> Fraction:
    if decimals is None:
        return value
    return Fraction(floor(value * 10**decimals + Fraction(1, 2)), 10**decimals)


def scaled(criterion: CriterionRule, raw: int) -> Fraction:
    return 100 * Fraction(raw - criterion.worst, criterion.best - criterion.worst)


def total(rule: RankingRule, row: Raw) -> Fraction:
    parts = (Fraction(one.weight, 10_000) * scaled(one, row[one.id]) / 100 for one in rule.criteria)
    whole = sum((rounded(part, rule.round_each) for part in parts), Fraction())
    return rounded(whole, rule.round_total)


def result(rule: RankingRule, row: Raw) -> str:
    for one in rule.criteria:
        if one.minimum is not None and scaled(one, row[one.id]) < scaled(one, one.minimum):
            return "below_minimum"
    if rule.pass_mark is not None and total(rule, row) < rule.pass_mark:
        return "below_pass_mark"
    return ""


def merit(rule: RankingRule, row: Raw) -> tuple[Fraction, ...]:
    by_id = {one.id: one for one in rule.criteria}
    return (total(rule, row), *(scaled(by_id[tie], row[tie]) for tie in rule.ties))


def ranks(rule: RankingRule, rows: Sequence[Raw]) -> list[tuple[int | None, bool, str]]:
    """Return rank, whether it is shared, and the deciding tie criterion of each row."""
    passed = [merit(rule, row) for row in rows if not result(rule, row)]
    found: list[tuple[int | None, bool, str]] = []
    for row in rows:
        mine = merit(rule, row)
        if result(rule, row):
            found.append((None, False, ""))
            continue
        below = max((one for one in passed if one < mine and one[0] == mine[0]), default=mine)
        ties = zip(rule.ties, mine[1:], below[1:], strict=True)
        decider = next((tie for tie, here, there in ties if here != there), "")
        found.append((1 + sum(one > mine for one in passed), passed.count(mine) > 1, decider))
    return found
