from __future__ import annotations

import pytest

from generator.checks.competency_scale import levels_within_scale
from tests.checks.conftest import Found
from tests.record_builders import COMPETENCY, Change, swap

SIX = swap("level: 4, title: Mumpuni", "level: 6, title: Memprakarsai")
CASES = [
    ((), []),
    (
        ((COMPETENCY, SIX),),
        [
            (
                f"data/{COMPETENCY}:6:6: galat: tingkat 6 di atas tingkat tertinggi 5 "
                "[levels-within-scale]"
            )
        ],
    ),
    (
        (
            (COMPETENCY, SIX),
            (COMPETENCY, swap("levels:\n", "scale: {highest: 7, source: SFIA 8}\nlevels:\n")),
        ),
        [],
    ),
]


@pytest.mark.parametrize(("changes", "expected"), CASES)
def test_competency_scale(
    found: Found, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A level above five needs a scale of its own that has it."""
    assert found(levels_within_scale, *changes) == expected
