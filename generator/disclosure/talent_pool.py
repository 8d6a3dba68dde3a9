"""Talent pools as the public sees them: counts by box, and decisions without persons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from generator.checks.pool_system import box_cell, pool_system
from generator.counts.protection import protected
from generator.counts.withheld import primary
from generator.dataset import Dataset
from generator.merit.nine_box import place
from generator.merit.rounding import half_up
from generator.publication.talent_pool import (
    PublicBoxCount,
    PublicBoxExample,
    PublicBoxScore,
    PublicPoolDecision,
    PublicTalentPool,
)
from generator.records import RuleSet, TalentPool
from generator.records.rule_set import NineBox, NineBoxPart
from generator.records.talent_pool import PoolDecision

INVENTED = (85, 75, 70, 90)
"""Scores of the invented person, part by part and again from the first."""
SHOWN_DECIMALS = 2


def protect_talent_pools(dataset: Dataset, as_of: date) -> dict[str, PublicTalentPool]:
    """Return the pools whose day has come."""
    return {
        key: protect_talent_pool(entry.record, dataset.get(RuleSet, entry.record.rules), as_of)
        for key, entry in dataset.of(TalentPool).items()
        if entry.record.date <= as_of
    }


def protect_talent_pool(pool: TalentPool, rules: RuleSet | None, as_of: date) -> PublicTalentPool:
    """Return what the public sees of a pool on the day ``as_of``.

    The checks refuse counts that have to be withheld; this is the second lock.
    """
    basis = pool.reveal_boxes.basis if pool.reveal_boxes else ""
    return PublicTalentPool(
        id=pool.id,
        agency=pool.agency,
        title=pool.title,
        rules=pool.rules,
        date=pool.date,
        position_class=pool.position_class or "",
        total=None if pool.total is None else primary(pool.total),
        boxes=_boxes(pool, rules),
        long_list=pool.long_list,
        short_list=pool.short_list,
        reveal_basis=basis,
        decisions=tuple(
            _decision(decision, reveal=bool(basis))
            for decision in sorted(pool.decisions, key=lambda one: one.date)
            if decision.date <= as_of
        ),
    )


def protect_box_examples(dataset: Dataset) -> dict[str, PublicBoxExample]:
    """Return by rule set how an invented person is placed, worked out by the rule itself."""
    return {
        key: _example(nine_box)
        for key, entry in dataset.of(RuleSet).items()
        if (nine_box := entry.record.nine_box)
    }


def _boxes(pool: TalentPool, rules: RuleSet | None) -> tuple[PublicBoxCount, ...]:
    system = protected(pool_system(pool, rules))
    if system is None:
        return ()
    return tuple(PublicBoxCount(box, system.counts[box_cell(box)]) for box in sorted(pool.boxes))


def _decision(decision: PoolDecision, *, reveal: bool) -> PublicPoolDecision:
    return PublicPoolDecision(
        date=decision.date,
        decree=decision.decree,
        position=decision.position,
        unit=decision.unit or "",
        box=decision.box if reveal else None,
        reason_code=decision.reason.code,
        reason=decision.reason.text,
    )


def _example(nine_box: NineBox) -> PublicBoxExample:
    performance = _invented(nine_box.performance.parts)
    potential = _invented(nine_box.potential.parts)
    placed = place(
        nine_box,
        {part.id: score for part, score in performance},
        {part.id: score for part, score in potential},
    )
    return PublicBoxExample(
        performance_parts=_public(performance),
        potential_parts=_public(potential),
        performance_score=half_up(placed.performance_score, SHOWN_DECIMALS),
        potential_score=half_up(placed.potential_score, SHOWN_DECIMALS),
        performance=placed.performance,
        potential=placed.potential,
        box=placed.box,
    )


def _invented(parts: Sequence[NineBoxPart]) -> tuple[tuple[NineBoxPart, Decimal], ...]:
    return tuple(
        (part, Decimal(INVENTED[index % len(INVENTED)])) for index, part in enumerate(parts)
    )


def _public(
    scores: Sequence[tuple[NineBoxPart, Decimal]],
) -> tuple[PublicBoxScore, ...]:
    return tuple(PublicBoxScore(part.title, part.weight, score) for part, score in scores)
