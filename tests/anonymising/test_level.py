from __future__ import annotations

from pathlib import Path

from generator.anonymising.level import Level, level_of, totals_tell_scores, without_rows
from generator.wording import Wording
from tests.anonymising.lists import a_post

HEADER = ("row", "total", "announced_rank", "result")
SCORES = ((845_000, 782_500, 861_000, 30_000),) * 5


def test_the_lower_level(tmp_path: Path) -> None:
    """The level is the lower of what is declared and what is possible, with its reasons."""
    assert level_of(a_post(tmp_path), SCORES) == Level("full", "full", ())
    lowered = level_of(a_post(tmp_path, choices=2), SCORES[:4])
    assert (lowered.published, lowered.declared) == ("aggregate", "full")
    assert [Wording().text(reason) for reason in lowered.reasons] == [
        "pesertanya kurang dari 5",
        "satu orang boleh melamar lebih dari satu jabatan (max_choices)",
    ]


def test_totals_that_tell(tmp_path: Path) -> None:
    """The best and the worst total have one set of scores each; ordinary ones have many."""
    post = a_post(tmp_path)
    rows = [
        (letter * 16, total, str(rank), "")
        for rank, (letter, total) in enumerate(
            (("a", "80.25"), ("b", "79.93"), ("c", "78.02"), ("d", "75.72"), ("e", "74.16")),
            start=1,
        )
    ]
    assert not totals_tell_scores(post, (HEADER, *rows))
    assert totals_tell_scores(post, (HEADER, *rows, ("f" * 16, "0.00", "", "below_minimum")))
    lowered = without_rows(Level("totals", "full", ()))
    assert (lowered.published, lowered.declared, len(lowered.reasons)) == ("aggregate", "full", 1)
