"""What the public sees of a talent pool."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from generator.counts.withheld import Withheld
from generator.dataset import Dataset
from generator.disclosure.talent_pool import protect_box_examples, protect_talent_pools
from generator.publication.talent_pool import PublicTalentPool
from tests.checks.pools import COUNTS, a_pool, with_pool
from tests.record_builders import a_data_folder, a_dataset

LATE = date(2026, 11, 22)
REVEALED = "reveal_boxes: {basis: Keputusan PPID 12/2026}\n"


def read(folder: Path, text: str) -> Dataset:
    return a_dataset(a_data_folder(folder, *with_pool(text)))


def pool(folder: Path, text: str, as_of: date = LATE) -> PublicTalentPool:
    return protect_talent_pools(read(folder, text), as_of)["administrator-2026"]


def test_counts(tmp_path: Path) -> None:
    """Counts stand by box as written, and lists with them."""
    made = pool(tmp_path, a_pool())
    assert [(one.box, one.count) for one in made.boxes][:3] == [
        (1, Withheld.SMALL),
        (2, 14),
        (3, Withheld.SMALL),
    ]
    assert (made.total, made.long_list, made.short_list) == (171, 24, 9)
    assert (made.rules, made.position_class) == ("kotak-2026", "administrator")


def test_second_lock(tmp_path: Path) -> None:
    """A small count that stands in the file is withheld, and another that would tell it."""
    boxes = {**COUNTS, "6": "11", "3": "4", "1": "10"}
    made = pool(tmp_path, a_pool(boxes=boxes, total="184"))
    counts = {one.box: one.count for one in made.boxes}
    assert (counts[3], counts[6], counts[1]) == (Withheld.SMALL, Withheld.GUARD, 10)
    assert pool(tmp_path, a_pool(total="9")).total == Withheld.SMALL


def test_no_table_where_nothing_helps(tmp_path: Path) -> None:
    """Where even withholding every box would tell too much, there are no counts by box."""
    boxes = {**COUNTS, "9": "9", "8": "9", "7": "9"}
    text = a_pool(boxes=boxes, total="", lists="long_list: 26\n")
    assert pool(tmp_path, text).boxes == ()


def test_before_its_day(tmp_path: Path) -> None:
    """A pool is not public before its day, nor a decision before its own."""
    dataset = read(tmp_path, a_pool())
    assert protect_talent_pools(dataset, date(2026, 6, 29)) == {}
    eve = protect_talent_pools(dataset, date(2026, 9, 20))["administrator-2026"]
    assert eve.decisions == ()


@pytest.mark.parametrize(("more", "box", "basis"), [("", None, ""), (REVEALED, 9, "12/2026")])
def test_box_of_an_appointee(tmp_path: Path, more: str, box: int | None, basis: str) -> None:
    """From which box somebody came is told only where a decision opens it."""
    made = pool(tmp_path, a_pool(more=more, decision="    box: 9\n"))
    (decision,) = made.decisions
    assert decision.box == box
    assert basis in made.reveal_basis
    assert (decision.position, decision.unit) == ("kepala-dinas-kesehatan", "dinas-kesehatan")
    assert decision.reason.id == "Memimpin layanan jemput bola."


def test_example_is_placed_by_the_rule(tmp_path: Path) -> None:
    """The invented person stands where the rule set itself places the scores."""
    (example,) = protect_box_examples(read(tmp_path, a_pool())).values()
    assert [part.score for part in example.performance_parts] == [85, 75]
    assert (example.performance_score, example.performance) == (Decimal("81.00"), "above")
    assert (example.potential_score, example.potential, example.box) == (85, "high", 9)
