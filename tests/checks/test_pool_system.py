"""What an outsider knows of the counts of a talent pool."""

from __future__ import annotations

from pathlib import Path

from generator.checks.pool_system import box_cell, pool_system, promotable_boxes
from generator.counts.ranges import ranges
from generator.counts.system import Span, Sum
from generator.policy import MOST_PEOPLE
from generator.records import RuleSet, TalentPool
from tests.checks.pools import COUNTS, a_pool, with_pool
from tests.record_builders import a_data_folder, a_dataset

HIGH = tuple(map(box_cell, (7, 8, 9)))


def read(folder: Path, text: str) -> tuple[TalentPool, RuleSet]:
    dataset = a_dataset(a_data_folder(folder, *with_pool(text)))
    pool, rules = dataset.get(TalentPool, "administrator-2026"), dataset.get(RuleSet, "kotak-2026")
    assert pool is not None
    assert rules is not None
    return pool, rules


def test_margins(tmp_path: Path) -> None:
    """The total is the sum of all boxes, and the long list stands in those that promote."""
    system = pool_system(*read(tmp_path, a_pool()))
    assert system.sums == (
        Sum(tuple(box_cell(box) for box in range(1, 10)), Span(171, 171)),
        Sum(HIGH, Span(24, MOST_PEOPLE)),
    )
    assert [span.width for span in ranges(system).values()] == [9, 9, 9]


def test_a_named_box_holds_who_came_from_it(tmp_path: Path) -> None:
    """Somebody appointed from a box stands in it, so that box is not empty."""
    text = a_pool(boxes={**COUNTS, "9": '"<10"'}, total="", lists="", decision="    box: 9\n")
    pool, rules = read(tmp_path, text)
    system = pool_system(pool, rules)
    assert system.sums == (Sum((box_cell(9),), Span(1, MOST_PEOPLE)),)
    assert ranges(system)[box_cell(9)] == Span(1, 9)


def test_what_contradicts_tells_nothing(tmp_path: Path) -> None:
    """A list longer than its boxes is a mistake of the office, from which nothing follows."""
    assert pool_system(*read(tmp_path, a_pool(total="5", lists="long_list: 900\n"))).sums == ()


def test_no_rules_no_promotion(tmp_path: Path) -> None:
    """Without a rule set no box promotes, and the long list tells nothing."""
    pool, rules = read(tmp_path, a_pool(total=""))
    assert promotable_boxes(None) == frozenset()
    assert promotable_boxes(rules) == {7, 8, 9}
    assert pool_system(pool, None).sums == ()
