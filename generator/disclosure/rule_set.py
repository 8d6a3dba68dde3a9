"""Sets of rules, copied field by field into their public values."""

from __future__ import annotations

from generator.publication.rule_set import (
    PublicInstrumentAspect,
    PublicInstrumentCategory,
    PublicMeritInstrument,
    PublicNineBox,
    PublicNineBoxAxis,
    PublicNineBoxCell,
    PublicNineBoxPart,
    PublicNormLimit,
    PublicRuleSet,
)
from generator.records.rule_set import MeritInstrument, NineBox, NineBoxAxis, NormLimit, RuleSet
from generator.wording import Text


def protect_rule_set(rule_set: RuleSet) -> PublicRuleSet:
    """Return what the public sees of a set of rules."""
    return PublicRuleSet(
        id=rule_set.id,
        title=rule_set.title,
        legal_basis=rule_set.legal_basis,
        source=rule_set.source,
        valid_from=rule_set.valid.start,
        valid_to=rule_set.valid.end,
        norms=tuple(_norm(norm, rule_set.source) for norm in rule_set.norms),
        merit_index=_instrument(rule_set.merit_index) if rule_set.merit_index else None,
        nine_box=_nine_box(rule_set.nine_box) if rule_set.nine_box else None,
    )


def _norm(norm: NormLimit, source: Text) -> PublicNormLimit:
    return PublicNormLimit(
        id=norm.id,
        title=norm.title,
        limit=norm.limit,
        unit=norm.unit,
        bound=norm.bound,
        source=norm.source or source,
    )


def _instrument(instrument: MeritInstrument) -> PublicMeritInstrument:
    return PublicMeritInstrument(
        maximum=instrument.maximum,
        aspects=tuple(
            PublicInstrumentAspect(aspect.id, aspect.title, aspect.maximum)
            for aspect in instrument.aspects
        ),
        categories=tuple(
            PublicInstrumentCategory(category.id, category.title, category.start)
            for category in instrument.categories
        ),
    )


def _nine_box(nine_box: NineBox) -> PublicNineBox:
    return PublicNineBox(
        performance=_axis(nine_box.performance),
        potential=_axis(nine_box.potential),
        boxes=tuple(
            PublicNineBoxCell(
                box=cell.box,
                performance=cell.performance,
                potential=cell.potential,
                advice=cell.advice,
                promotable=cell.promotable,
            )
            for cell in sorted(nine_box.boxes, key=lambda cell: cell.box)
        ),
    )


def _axis(axis: NineBoxAxis) -> PublicNineBoxAxis:
    parts = tuple(PublicNineBoxPart(part.id, part.title, part.weight) for part in axis.parts)
    return PublicNineBoxAxis(parts, axis.cuts)
