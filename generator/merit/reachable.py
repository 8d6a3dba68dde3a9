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

LARGEST_64_BITS = 2**62
"""Sums up to this are added in 64 bits; larger ones as Python's own numbers."""


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
    found = _Stretches(_column([0]), _column([width - 1]))
    for stretches_of_set in sorted(sets, key=len):
        found = _added(found, stretches_of_set)
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


def _column(numbers: Sequence[int]) -> _Column:
    """Return numbers as a column; Python's own numbers, because sums of them may leave 64 bits."""
    largest = max(map(abs, numbers))
    return np.asarray(numbers, dtype=np.int64 if largest < LARGEST_64_BITS else np.object_)


def _added(found: _Stretches, more: Sequence[Stretch]) -> _Stretches:
    firsts, lasts = _column([first for first, _ in more]), _column([last for _, last in more])
    starts = (found.starts[:, None] + firsts).ravel()
    ends = (found.ends[:, None] + lasts).ravel()
    order = np.argsort(starts, kind="stable")
    starts, ends = starts[order], np.maximum.accumulate(ends[order])
    opens = np.append([True], starts[1:] > ends[:-1] + 1)
    closes = np.append(opens[1:], [True])
    return _Stretches(starts[opens], ends[closes])
