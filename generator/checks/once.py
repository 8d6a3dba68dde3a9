"""Records of which an agency has one for each period."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from generator.dataset import Dataset, Entry
from generator.records import MeritIndex, Report

OncePerPeriod = TypeVar("OncePerPeriod", MeritIndex, Report)


def beyond_first(
    dataset: Dataset, record_type: type[OncePerPeriod]
) -> Iterator[Entry[OncePerPeriod]]:
    """Yield each record beyond the first of one agency and one period."""
    seen: set[tuple[str, str]] = set()
    for entry in dataset.of(record_type).values():
        key = entry.record.agency, str(entry.record.period)
        if key in seen:
            yield entry
        seen.add(key)
