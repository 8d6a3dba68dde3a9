"""The rankings of a dataset, recomputed once for all who ask for them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from generator.dataset import Dataset
from generator.merit.ranking import RankedRow, Scored, rank_many
from generator.merit.rule import NotRankableError, rule_of
from generator.records import CriteriaSet, Outcome, Ranking

FULL_WEIGHT = 100
"""The weights of a set of criteria together, in percent."""


@dataclass(frozen=True, slots=True)
class JudgedDataset(Dataset):
    """A dataset with the recomputed rows of its rankings of level *full*, by vacancy.

    A ranking that cannot be recomputed (a score outside its scale, a row code used twice, weights
    that do not add up) has no entry in ``ranked``; the checks say what is wrong with it.
    """

    ranked: Mapping[str, tuple[RankedRow, ...]] = field(
        default_factory=dict[str, tuple[RankedRow, ...]]
    )


def judge(dataset: Dataset) -> JudgedDataset:
    """Return the dataset with its rankings recomputed, those under one set of criteria at once."""
    groups: defaultdict[str, dict[str, Scored]] = defaultdict(dict)
    for vacancy, entry in dataset.of(Ranking).items():
        criteria = dataset.procedures[vacancy].criteria if entry.record.scores else None
        if criteria and 0 < len(set(entry.record.rows)) == len(entry.record.rows):
            groups[criteria][vacancy] = _scored(entry.record, dataset.get(Outcome, vacancy))
    sets = dataset.of(CriteriaSet)
    ranked = {
        vacancy: rows
        for criteria, group in groups.items()
        if _weighs(sets[criteria].record)
        for vacancy, rows in _ranked(sets[criteria].record, group)
    }
    return JudgedDataset(dataset.entries, dataset.procedures, dataset.unread, ranked)


def _weighs(criteria_set: CriteriaSet) -> bool:
    """Tell whether the weights add up, or none are needed because scores are summed."""
    weights = (criterion.weight or 0 for criterion in criteria_set.criteria)
    return criteria_set.sums or sum(weights) == FULL_WEIGHT


def _scored(ranking: Ranking, outcome: Outcome | None) -> Scored:
    acts = outcome.tie_decisions if outcome else ()
    return Scored(ranking.rows, ranking.scores, {act.rank: act.order for act in acts})


def _ranked(
    criteria_set: CriteriaSet, group: Mapping[str, Scored]
) -> Iterator[tuple[str, tuple[RankedRow, ...]]]:
    try:
        rule = rule_of(criteria_set)
        # All at once, or else nothing of it is computed.
        together = rank_many(rule, tuple(group.values()))
    except NotRankableError:
        yield from _one_by_one(criteria_set, group)
    else:
        yield from zip(group, together, strict=True)


def _one_by_one(
    criteria_set: CriteriaSet, group: Mapping[str, Scored]
) -> Iterator[tuple[str, tuple[RankedRow, ...]]]:
    """Yield the rankings that can be computed; without tie decisions where these do not fit."""
    for vacancy, scored in group.items():
        for attempt in (scored, replace(scored, tie_decisions={})):
            with suppress(NotRankableError):
                yield vacancy, rank_many(rule_of(criteria_set), (attempt,))[0]
                break
