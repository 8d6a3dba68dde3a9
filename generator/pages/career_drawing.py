"""The career map as a drawing: positions one under the other, and the ways between them beside.

One position a row reads on any telephone. Rows stand in bands by class, the highest on top. Every
position that is reached from others has a way: a line beside the rows from all of those to it. Ways
that would overlap stand in lanes beside each other, the short ones nearest to the rows.
Units are those of the drawing, which is ``WIDTH`` wide.
"""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.career_families import Family
from generator.pages.career_rows import in_rows, lanes_of
from generator.pages.page import Address
from generator.publication.position import PublicPosition
from generator.wording import Language

WIDTH = 340
LETTER = 10
"""The mean width of a letter, with the widest spacing that a reader may set (WCAG 1.4.12)."""
LINE, ROW, BAND = 17, 17, 34
LANE, EDGE, BEND = 13, 7, 6
GAP, ASIDE = 14, 4
MOST_LANES, MOST_ROWS = 9, 60
TONES = 3
"""Ways beside each other are told apart by as many colours in turn."""


@dataclass(frozen=True, slots=True)
class Node:
    """A position: the lines of its title from ``first`` downwards, and its point at ``y``."""

    address: Address
    lines: tuple[str, ...]
    spoken: Language
    top: int
    first: int
    y: int
    height: int
    opened: bool


@dataclass(frozen=True, slots=True)
class Band:
    """The heading of a class, standing at ``y``."""

    position_class: str
    y: int


@dataclass(frozen=True, slots=True)
class Way:
    """The line to one position, as SVG path data; ``tone`` numbers its colour."""

    path: str
    tone: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole map. Points stand at ``point``, words begin at ``left``."""

    height: int
    point: int
    left: int
    bands: tuple[Band, ...]
    nodes: tuple[Node, ...]
    ways: tuple[Way, ...]
    width: int = WIDTH


def drawn(family: Family, opened: Mapping[str, int], language: Language) -> Drawing | None:
    """Return the map of a family, or nothing where it would be too crowded to be read.

    ``opened`` counts by position the vacancies that are open; ``language`` is that of the titles.
    """
    if len(family.positions) > MOST_ROWS:
        return None
    order = in_rows(family.positions, family.steps)
    rows = {position.id: row for row, position in enumerate(order)}
    sources: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in family.steps:
        sources[other].append(one)
    lanes = lanes_of(
        {
            name: (
                min(rows[name], *(rows[one] for one in found)),
                max(rows[name], *(rows[one] for one in found)),
            )
            for name, found in sources.items()
        }
    )
    count = max(lanes.values(), default=-1) + 1
    if count > MOST_LANES:
        return None
    point = EDGE + LANE * count + GAP // 2
    bands, nodes, height = _placed(order, point + GAP, opened, language)
    at = {position.id: node.y for position, node in zip(order, nodes, strict=True)}
    ways = tuple(
        Way(
            _way(point, point - GAP // 2 - LANE * (lane + 1) + 6, at, name, sources[name]),
            lane % TONES,
        )
        # The nearest come last, on top: so a way that turns is seen to turn, and others pass below.
        for name, lane in sorted(lanes.items(), key=lambda pair: (-pair[1], rows[pair[0]]))
    )
    return Drawing(height, point, point + GAP, bands, nodes, ways)


def _placed(
    order: Sequence[PublicPosition], left: int, opened: Mapping[str, int], language: Language
) -> tuple[tuple[Band, ...], tuple[Node, ...], int]:
    bands: list[Band] = []
    nodes: list[Node] = []
    y = 0
    letters = int((WIDTH - left) / LETTER)
    for position in order:
        if not bands or bands[-1].position_class != position.position_class:
            bands.append(Band(position.position_class, y + BAND - 12))
            y += BAND
        title, spoken = position.title.within(language)
        lines = tuple(textwrap.wrap(title, letters, max_lines=4, placeholder="…"))
        height = LINE * len(lines) + ROW
        nodes.append(
            Node(
                address=addresses.position(position.id),
                lines=lines,
                spoken=spoken,
                top=y,
                first=y + ROW // 2 + 13,
                y=y + ROW // 2 + 8,
                height=height,
                opened=opened.get(position.id, 0) > 0,
            )
        )
        y += height
    return tuple(bands), tuple(nodes), y + 4


def _way(point: int, lane: int, at: Mapping[str, int], name: str, sources: Sequence[str]) -> str:
    """Return the path from each source over the lane to the position, and an arrow's head.

    What arrives ends below the middle of a point and what leaves begins above it, so that at a
    point where both meet each can be followed.
    """
    end = at[name] + ASIDE
    lines = _lines(point - 6, lane, end, [at[one] - ASIDE for one in sources])
    return "".join((*lines, f"M{point - 10} {end - 4}l4 4l-4 4"))


def _lines(start: int, lane: int, end: int, begins: Sequence[int]) -> Iterator[str]:
    for y in sorted(begins):
        bend = BEND if y > end else -BEND
        yield (
            f"M{start} {y}H{lane + BEND}Q{lane} {y} {lane} {y - bend}"
            f"V{end + bend}Q{lane} {end} {lane + BEND} {end}H{start}"
        )
