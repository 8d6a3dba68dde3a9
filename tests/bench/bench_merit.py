"""How long exact ranking takes: ``python -m tests.bench.bench_merit``.

One million rows of five criteria in rankings of ten, held in a pandas frame, against the product
of the same frame with its weights in floats, which is what exactness is given up for elsewhere.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import perf_counter

import numpy as np
from pandas import DataFrame

from generator.merit.ranking import Scored, rank_many
from generator.merit.rule import CriterionRule, RankingRule
from generator.merit.standings import standings
from generator.merit.totals import totals_of

ROWS = 1_000_000
ROWS_OF_A_RANKING = 10
RANKINGS_IN_FULL = 10_000
WEIGHTS = {"interview": 35, "assessment": 25, "paper": 20, "track-record": 15, "interest": 5}
RULE = RankingRule(
    criteria=tuple(CriterionRule(one, weight * 10_000) for one, weight in WEIGHTS.items()),
    ties=("interview", "assessment", "paper"),
    shortlist=3,
)


def scores() -> DataFrame:
    """Return raw scores with two decimals, the same in every run."""
    chance = np.random.default_rng(seed=1)
    return DataFrame({one: chance.integers(0, 10_001, ROWS) * 100 for one in WEIGHTS})


def rankings_of(frame: DataFrame) -> list[Scored]:
    """Return the first rows as rankings of their own, as the pipeline hands them over."""
    codes = tuple(f"row-{place}" for place in range(ROWS_OF_A_RANKING))
    columns = {one: frame[one].tolist() for one in WEIGHTS}
    starts = range(0, RANKINGS_IN_FULL * ROWS_OF_A_RANKING, ROWS_OF_A_RANKING)
    return [
        Scored(
            codes,
            {one: tuple(column[at : at + ROWS_OF_A_RANKING]) for one, column in columns.items()},
        )
        for at in starts
    ]


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """Return the least time of several runs."""
    times: list[float] = []
    for _ in range(runs):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times)


def main() -> None:
    """Print what each step takes."""
    frame = scores()
    floats = frame / 10_000
    shares = np.array(list(WEIGHTS.values())) / 100
    groups = np.arange(ROWS) // ROWS_OF_A_RANKING
    rankings = rankings_of(frame)
    product = seconds(lambda: floats.dot(shares))
    in_floats = seconds(lambda: floats.dot(shares).groupby(groups).rank(ascending=False))
    totals = seconds(lambda: totals_of(RULE, frame))
    places = seconds(lambda: standings(RULE, frame, groups))
    in_full = seconds(lambda: rank_many(RULE, rankings), runs=3)
    rows_in_full = RANKINGS_IN_FULL * ROWS_OF_A_RANKING
    lines = (
        f"{ROWS:,} rows x {len(WEIGHTS)} criteria in rankings of {ROWS_OF_A_RANKING}",
        f"float product in pandas            {product:8.3f} s",
        f"float product and ranks in pandas  {in_floats:8.3f} s",
        f"exact totals                       {totals:8.3f} s  {totals / product:6.1f} x product",
        f"exact totals, ties and ranks       {places:8.3f} s  {places / in_floats:6.1f} x both",
        f"rows in full ({rows_in_full:,})             {in_full:8.3f} s",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
