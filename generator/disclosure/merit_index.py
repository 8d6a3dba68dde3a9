"""Merit indexes, copied field by field into their public values, with their recomputed totals."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.dataset import Dataset
from generator.merit.merit_index import MeritTotal, total_of
from generator.publication.merit_index import (
    PublicMeritAspect,
    PublicMeritIndex,
    PublicMeritTotal,
)
from generator.records import MeritIndex, RuleSet
from generator.records.rule_set import MeritInstrument


def protect_merit_indexes(dataset: Dataset, as_of: date) -> dict[str, PublicMeritIndex]:
    """Return what the public sees of the indexes that were assessed until ``as_of``."""
    indexes = {
        key: entry.record
        for key, entry in dataset.of(MeritIndex).items()
        if entry.record.date <= as_of
    }
    return {key: _index(dataset, index, _before(index, indexes)) for key, index in indexes.items()}


def _before(index: MeritIndex, indexes: Mapping[str, MeritIndex]) -> MeritIndex | None:
    """Return the last index of the same agency of an earlier period."""
    earlier = [
        one for one in indexes.values() if one.agency == index.agency and one.period < index.period
    ]
    return max(earlier, key=lambda one: one.period, default=None)


def _index(dataset: Dataset, index: MeritIndex, before: MeritIndex | None) -> PublicMeritIndex:
    rules = dataset.of(RuleSet)[index.rules].record
    instrument = rules.merit_index or MeritInstrument(aspects=())
    return PublicMeritIndex(
        id=index.id,
        agency=index.agency,
        period=index.period,
        rules=index.rules,
        instrument=rules.title,
        date=index.date,
        assessor=index.assessor,
        source=index.source,
        maximum=instrument.maximum,
        aspects=_aspects(index, instrument),
        self_total=_total(total_of(instrument, index.aspects, verified=False)),
        total=_total(total_of(instrument, index.aspects, verified=True)),
        before=before.id if before else "",
        breaks=before is not None and before.rules != index.rules,
    )


def _aspects(index: MeritIndex, instrument: MeritInstrument) -> tuple[PublicMeritAspect, ...]:
    """Return the aspects in the order of the instrument."""
    values = {one.aspect: one for one in index.aspects}
    return tuple(
        PublicMeritAspect(
            id=aspect.id,
            title=aspect.title,
            maximum=aspect.maximum,
            self_assessment=values[aspect.id].self_assessment,
            verified=values[aspect.id].verified,
        )
        for aspect in instrument.aspects
        if aspect.id in values
    )


def _total(total: MeritTotal | None) -> PublicMeritTotal | None:
    if total is None:
        return None
    category = total.category
    return PublicMeritTotal(
        total.value, total.index, category.id if category else "", category and category.title
    )
