from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.counts.ranges import fits, fitting, ranges
from generator.counts.system import Link, Span, Sum, System
from generator.counts.withheld import Withheld
from tests.counts.oracle import MOST, true_ranges

A, B, C, D = ("a",), ("b",), ("c",), ("d",)
SMALL, GUARD = Withheld.SMALL, Withheld.GUARD


def test_margin() -> None:
    """A margin tells a lone withheld count exactly, and two of them to what is left."""
    one = System({A: 20, B: SMALL}, (Sum((A, B), Span(24, 24)),))
    two = System({A: 20, B: SMALL, C: SMALL}, (Sum((A, B, C), Span(24, 24)),))
    assert ranges(one) == {B: Span(4, 4)}
    assert ranges(two) == {B: Span(0, 4), C: Span(0, 4)}


def test_another_table() -> None:
    """Another table over the same people gives the count away that each table alone protects."""
    by_district = Sum((A, B), Span(9, 9))
    by_kind = Sum((B, C), Span(9, 9))
    known = Sum((A, C), Span(14, 14))
    counts = {A: SMALL, B: SMALL, C: SMALL}
    assert ranges(System(counts, (by_district, by_kind)))[B] == Span(0, 9)
    assert ranges(System(counts, (by_district, by_kind, known)))[B] == Span(2, 2)


def test_other_periods() -> None:
    """Three published quarters and the year give the fourth."""
    quarters = (("q1",), ("q2",), ("q3",), ("q4",))
    counts = dict(zip(quarters, (20, 15, 12, SMALL), strict=True))
    year = Sum(quarters, Span(53, 53))
    assert ranges(System(counts, (year,)))[("q4",)] == Span(6, 6)


def test_earlier_edition() -> None:
    """Two editions whose totals differ give the count that changed between them."""
    before, after = ("hulu", "may"), ("hulu", "june")
    counts = {A: 20, before: SMALL, after: SMALL, B: SMALL}
    sums = (Sum((A, before, B), Span(28, 28)), Sum((A, after, B), Span(37, 37)))
    found = ranges(System(counts, sums, (Link(part=before, whole=after),)))
    assert found[after] == Span(9, 9)
    assert found[before] == Span(0, 0)


def test_equal_totals_of_linked_columns() -> None:
    """Where all were accepted, each accepted count is the applied one: found, though not narrow."""
    system = System(
        {A: SMALL, B: SMALL, C: SMALL, D: 4},
        (Sum((A, B), Span(8, 8)), Sum((C, D), Span(8, 8))),
        (Link(part=C, whole=A), Link(part=D, whole=B)),
    )
    assert ranges(system) == {A: Span(4, 4), B: Span(4, 4), C: Span(4, 4)}


def test_contradiction() -> None:
    """Of counts that cannot be nothing is computed."""
    system = System({A: 20, B: SMALL}, (Sum((A, B), Span(0, 12)),))
    assert not fits(system)
    assert ranges(system) == {}


def test_odd_knot() -> None:
    """Where narrowing stays silent the search still finds that nothing fits."""
    pairs = ((A, B), (B, C), (A, C))
    even = System(dict.fromkeys((A, B, C), SMALL), tuple(Sum(p, Span(9, 9)) for p in pairs))
    assert not fits(even)


def odd_knots() -> System:
    """Return what no search rules out: three times a, b and c together are never 5,000."""
    triples = [[(name, str(n)) for n in range(3)] for name in "abc"]
    alike = tuple(Link(one[n], one[(n + 1) % 3]) for one in triples for n in range(3))
    cells = tuple(cell for one in triples for cell in one)
    return System(dict.fromkeys(cells, GUARD), (Sum(cells, Span(5000, 5000)),), alike)


def test_search_gives_up() -> None:
    """A search that finds nothing in its tries answers nothing, and rules nothing out."""
    assert fitting(odd_knots(), odd_knots().spans()) is None
    assert fits(odd_knots())


@st.composite
def systems(draw: st.DrawFn) -> System:
    rows = draw(st.integers(1, 2))
    columns = draw(st.integers(1, 2))
    cells = [(str(row), str(column)) for row in range(rows) for column in range(columns)]
    counts = {
        cell: draw(st.one_of(st.integers(0, 12), st.sampled_from([SMALL, GUARD]))) for cell in cells
    }
    links = tuple(Link((str(row), "1"), (str(row), "0")) for row in range(rows) if columns > 1)
    sums: list[Sum] = []
    for column in range(columns):
        low = draw(st.integers(0, MOST))
        high = draw(st.integers(low, MOST))
        sums.append(Sum(tuple((str(row), str(column)) for row in range(rows)), Span(low, high)))
    return System(counts, tuple(sums), links)


@settings(max_examples=50, deadline=None)
@given(systems())
def test_as_by_trying_all(system: System) -> None:
    """The ranges are those that trying every table gives."""
    assert ranges(system) == true_ranges(system)


def test_parts_of_a_withheld_whole() -> None:
    """Parts less their whole are nothing: a withheld whole follows from shown parts."""
    whole = Sum((A, B), Span(0, 0), less=(C,))
    assert ranges(System({A: 12, B: 13, C: GUARD}, (whole,))) == {C: Span(25, 25)}
    assert ranges(System({A: 12, B: SMALL, C: 15}, (whole,))) == {B: Span(3, 3)}
    both = ranges(System({A: 12, B: SMALL, C: GUARD}, (whole,)))
    assert both == {B: Span(0, 9), C: Span(12, 21)}


@settings(max_examples=50, deadline=None)
@given(systems(), st.integers(0, MOST))
def test_wholes_as_by_trying_all(system: System, most: int) -> None:
    """The same holds where a sum is that of a cell which is itself withheld."""
    cells = tuple(system.counts)
    whole = ("whole",)
    with_whole = System(
        {**system.counts, whole: SMALL},
        (*system.sums, Sum(cells, Span(0, 0), less=(whole,)), Sum((whole,), Span(0, most))),
        system.links,
    )
    assert ranges(with_whole) == true_ranges(with_whole)
