"""The ranking rule of one set of criteria, in whole numbers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.merit.rounding import WholeT
from generator.records.criteria_set import CriteriaSet, Criterion

RAW_UNITS = 10_000
"""Raw scores, the ends of scales and minimums are counted in units of 1/10,000."""
WEIGHT_UNITS = 10_000
"""Weights are counted in units of 1/10,000 percent."""


class NotRankableError(ValueError):
    """The rule, the scores or the tie decision make no sense.

    The checks refuse such records with words for the officer; who meets this error has ranked
    before checking.
    """


@dataclass(frozen=True, slots=True)
class CriterionRule:
    """One criterion. ``weight`` is in 1/10,000 percent; the scores are in units of 1/10,000.

    A criterion of weight 0 adds nothing to the total; where scores are summed as they are, the
    weight is the length of the scale, so that weight times scaled score / 100 is the score itself.

    ``worst`` counts as 0 and ``best`` as 100; a cost has ``worst > best``. Raises
    ``NotRankableError`` where both are the same.
    """

    id: str
    weight: int
    worst: int = 0
    best: int = 100 * RAW_UNITS
    minimum: int | None = None

    def __post_init__(self) -> None:
        """Refuse a scale without length: nothing can be measured on it."""
        if self.worst == self.best:
            raise NotRankableError(f"the scale of {self.id} has no length")

    @property
    def span(self) -> int:
        """Return the length of the scale, more than 0."""
        return abs(self.best - self.worst)

    def distance(self, raw: WholeT) -> WholeT:
        """Return how far a raw score stands from the worst: 0 to ``span``, more is better."""
        return raw - self.worst if self.best > self.worst else self.worst - raw

    def misses(self, raw: int) -> bool:
        """Tell whether a raw score is worse than the minimum, which itself is enough."""
        return self.minimum is not None and self.distance(raw) < self.distance(self.minimum)


@dataclass(frozen=True, slots=True)
class RankingRule:
    """All that decides a ranking (the ranking rule of the methodology page).

    ``pass_mark`` is on the total (0 to 100); ``ties`` are ids of criteria; ``shortlist`` is the
    last rank on the list; ``round_each`` and ``round_total`` are declared decimals, ``None`` where
    nothing is rounded. Raises ``NotRankableError`` where there are no criteria, two of one id, or
    a tie criterion that does not exist.
    """

    criteria: tuple[CriterionRule, ...]
    pass_mark: Fraction | None = None
    ties: tuple[str, ...] = ()
    shortlist: int | None = None
    round_each: int | None = None
    round_total: int | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot order anything."""
        ids = {criterion.id for criterion in self.criteria}
        if not ids or len(ids) < len(self.criteria):
            raise NotRankableError("the criteria are none, or two have the same id")
        if not ids.issuperset(self.ties):
            raise NotRankableError("a tie criterion is not among the criteria")


def rule_of(criteria_set: CriteriaSet) -> RankingRule:
    """Return the rule that a set of criteria declares. Raises ``NotRankableError``."""
    rounding = criteria_set.rounding
    pass_mark = criteria_set.pass_mark
    return RankingRule(
        criteria=tuple(
            _criterion_rule(criterion, sums=criteria_set.sums)
            for criterion in criteria_set.criteria
        ),
        pass_mark=None if pass_mark is None else Fraction(pass_mark),
        ties=criteria_set.ties,
        shortlist=criteria_set.shortlist,
        round_each=rounding.each if rounding else None,
        round_total=rounding.total if rounding else None,
    )


def _criterion_rule(criterion: Criterion, *, sums: bool) -> CriterionRule:
    scale = criterion.scale
    worst = _units(scale.worst, RAW_UNITS) if scale else 0
    best = _units(scale.best, RAW_UNITS) if scale else 100 * RAW_UNITS
    # A point of score is to be a point of the total: both are counted in units of 1/10,000.
    weight = abs(best - worst) if sums else _units(criterion.weight or Decimal(), WEIGHT_UNITS)
    return CriterionRule(
        id=criterion.id,
        weight=weight,
        worst=worst,
        best=best,
        minimum=None if criterion.minimum is None else _units(criterion.minimum, RAW_UNITS),
    )


def _units(number: Decimal, units: int) -> int:
    # A fraction, because Decimal would round a long product to 28 digits without a word.
    # Numbers of records have at most 4 decimals, so nothing is left over.
    return int(Fraction(number) * units)
