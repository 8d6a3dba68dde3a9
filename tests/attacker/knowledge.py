"""What follows from intervals and sums: an outsider's arithmetic, without the generator's."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

EVERYBODY = 10**7
Cell = tuple[str, ...]
Terms = Mapping[Cell, int]


@dataclass(slots=True)
class Knowledge:
    """Intervals of named numbers, and sums of them (with factors) that lie within an interval."""

    spans: dict[Cell, tuple[int, int]] = field(default_factory=dict)
    sums: list[tuple[Terms, int, int]] = field(default_factory=list)

    def tell(self, cell: Cell, low: int, high: int) -> None:
        """Take in that a number lies between two others."""
        before = self.spans.get(cell, (0, EVERYBODY))
        self.spans[cell] = max(before[0], low), min(before[1], high)

    def add(self, terms: Terms, low: int, high: int) -> None:
        """Take in that a sum lies between two numbers."""
        for cell in terms:
            self.tell(cell, 0, EVERYBODY)
        self.sums.append((terms, low, high))

    def equal(self, parts: Iterable[Cell], whole: Cell) -> None:
        """Take in that parts make up their whole."""
        self.add({**dict.fromkeys(parts, 1), whole: -1}, 0, 0)

    def at_most(self, parts: Iterable[Cell], whole: Cell) -> None:
        """Take in that parts are not more than their whole."""
        self.add({**dict.fromkeys(parts, 1), whole: -1}, -EVERYBODY, 0)

    def settle(self) -> None:
        """Draw every conclusion that one sum at a time allows, until nothing more follows."""
        settled = self._narrowed(self.spans, range(len(self.sums)))
        assert settled is not None, "the published numbers contradict each other"
        self.spans = settled

    def closest(self, cell: Cell, width: int) -> tuple[int, int]:
        """Return the ends of a number, tried one by one as far as it matters for ``width``."""
        at = [index for index, (terms, _, _) in enumerate(self.sums) if cell in terms]
        low, high = self.spans[cell]
        while low < high and high - low < 2 * width + 1 and not self._can_be(cell, low, at):
            low += 1
        while low < high and high - low < 2 * width + 1 and not self._can_be(cell, high, at):
            high -= 1
        return low, high

    def _can_be(self, cell: Cell, value: int, at: Iterable[int]) -> bool:
        return self._narrowed({**self.spans, cell: (value, value)}, at) is not None

    def _narrowed(
        self, spans: Mapping[Cell, tuple[int, int]], begin: Iterable[int]
    ) -> dict[Cell, tuple[int, int]] | None:
        found = dict(spans)
        at: defaultdict[Cell, list[int]] = defaultdict(list)
        for index, (terms, _, _) in enumerate(self.sums):
            for cell in terms:
                at[cell].append(index)
        pending = deque(begin)
        while pending:
            moved = _conclude(found, *self.sums[pending.popleft()])
            if moved is None:
                return None
            pending.extend(index for cell in moved for index in at[cell] if index not in pending)
        return found


def _conclude(
    spans: dict[Cell, tuple[int, int]], terms: Terms, low: int, high: int
) -> list[Cell] | None:
    """Narrow the numbers of one sum in place; return those that moved, nothing if none can be."""
    ends = {cell: sorted(factor * end for end in spans[cell]) for cell, factor in terms.items()}
    least, most = (sum(pair[end] for pair in ends.values()) for end in (0, 1))
    if least > high or most < low:
        return None
    moved: list[Cell] = []
    for cell, factor in terms.items():
        down, up = low - (most - ends[cell][1]), high - (least - ends[cell][0])
        if factor < 0:
            down, up = up, down
        before = spans[cell]
        after = max(before[0], -(-down // factor)), min(before[1], up // factor)
        if after != before:
            if after[0] > after[1]:
                return None
            spans[cell] = after
            moved.append(cell)
    return moved
