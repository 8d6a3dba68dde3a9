from __future__ import annotations

from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.counts.contradictions import without_contradictions
from generator.counts.protection import computable, protected
from generator.counts.system import Span, Sum, System
from generator.counts.withheld import Withheld
from tests.counts.large import coverage
from tests.counts.plain_protection import plainly_protected
from tests.counts.test_ranges import systems

SECONDS = 20


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.integers(2, 4), st.sampled_from([30, 60]))
@example(seed=10**6, units=2, most=30)
def test_as_the_plain_rule_says(seed: int, units: int, most: int) -> None:
    """Small tables are protected exactly as by the rule in plain words, cell by cell."""
    system = coverage(seed, 1, units, (10, most))
    assert protected(system) == plainly_protected(system)


@settings(max_examples=60, deadline=None)
@given(systems())
def test_any_system_as_the_plain_rule_says(system: System) -> None:
    """So are systems of any kind, limits and withheld counts among them, that fit at all."""
    consistent = without_contradictions(system)
    if consistent and consistent[0].sums == system.sums and consistent[0].links == system.links:
        assert protected(system) == plainly_protected(system)


@pytest.mark.parametrize("staff", [(20, 400), (10, 150)])
def test_four_hundred_rows(staff: tuple[int, int]) -> None:
    """A table of four hundred rows with a fifth of small counts is done in seconds, and safe."""
    system = coverage(1, 8, 50, staff)
    begun = process_time()
    safe = protected(system)
    assert process_time() - begun < SECONDS
    assert safe is not None
    assert computable(safe) == ()


def test_many_beside_the_narrow_one() -> None:
    """A cell that one sum with many others tells is helped by a guard in any of its sums."""
    others = [(f"{n:02}",) for n in range(12)]
    narrow, shown, free = ("narrow",), ("shown",), ("z",)
    sums = (
        Sum((narrow, *others), Span(112, 112)),
        Sum((narrow, shown), Span(44, 44)),
        *(Sum((one, free), Span(69, 69)) for one in others[:1]),
    )
    counts = {**dict.fromkeys(others, Withheld.SMALL), narrow: 4, shown: 40, free: 60}
    system = System(counts, sums)
    assert protected(system) == plainly_protected(system)
    assert protected(system) is not None
