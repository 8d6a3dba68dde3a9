"""Which sums can be reached by choosing one number from each of several sets, to within a width.

A total that is shown with two decimals leaves a window of ``width`` whole numbers for the exact
sum. So every reachable sum is kept with the ``width - 1`` numbers above it: a number ``top`` lies
in the result exactly where some sum lies in the window that ends at ``top``. Kept in this way the
sums of even a million scores are a few long stretches, and nothing is lost: the answer is exact.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

Stretch: TypeAlias = tuple[int, int]
"""First and last of consecutive whole numbers."""

LARGEST_64_BITS = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Reach:
    """Stretches in order that neither overlap nor touch: the tops of windows that hold a sum."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __contains__(self, top: int) -> bool:
        """Tell whether the window that ends at ``top`` holds a reachable sum."""
        place = bisect_right(self.starts, top) - 1
        return place >= 0 and top <= self.ends[place]


def reach(sets: Iterable[Sequence[Stretch]], width: int) -> Reach:
    """Return the tops of the windows of ``width`` that hold a sum of one number of each set.

    The sets are what ``stretches`` returns for the same width. ``width`` is 1 or more.
    """
    ordered = sorted(sets, key=len)
    largest = width + sum(one[-1][1] for one in ordered)
    kind: npt.DTypeLike = np.int64 if largest <= LARGEST_64_BITS else np.object_
    found = _Stretches(np.array([0], dtype=kind), np.array([width - 1], dtype=kind))
    for one in ordered:
        found = _added(found, np.array(one, dtype=kind))
    return Reach(tuple(map(int, found.starts)), tuple(map(int, found.ends)))


def stretches(numbers: Iterable[int], width: int) -> tuple[Stretch, ...]:
    """Return numbers in ascending order as stretches; gaps that no window can see are closed.

    Added to stretches at least ``width`` long, numbers at most ``width`` apart leave no gap.
    """
    found: list[Stretch] = []
    for number in numbers:
        if found and number - found[-1][1] <= width:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


_Column: TypeAlias = npt.NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class _Stretches:
    starts: _Column
    ends: _Column


def _added(found: _Stretches, more: _Column) -> _Stretches:
    starts = (found.starts[:, None] + more[:, 0]).ravel()
    ends = (found.ends[:, None] + more[:, 1]).ravel()
    order = np.argsort(starts, kind="stable")
    starts, ends = starts[order], np.maximum.accumulate(ends[order])
    opens = np.append([True], starts[1:] > ends[:-1] + 1)
    closes = np.append(opens[1:], [True])
    return _Stretches(starts[opens], ends[closes])
