"""Groups and periods: what several measures ask of the same records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

Item = TypeVar("Item")


def span(days: Iterable[date | None]) -> tuple[date, date] | None:
    """Return the first and the last of the days that are known."""
    known = [day for day in days if day is not None]
    return (min(known), max(known)) if known else None


def grouped(
    items: Iterable[Item], key: Callable[[Item], str], order: Mapping[str, object]
) -> Iterator[tuple[str, tuple[Item, ...]]]:
    """Yield the items of each group that has any, in the order in which ``order`` names groups."""
    found: dict[str, list[Item]] = {}
    for item in items:
        found.setdefault(key(item), []).append(item)
    for name in order:
        if name in found:
            yield name, tuple(found[name])
