"""Long lists in parts, so that no page grows with the number of records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.pages.addresses import part
from generator.pages.page import Address

Item = TypeVar("Item")

CARDS_PER_PART = 100


@dataclass(frozen=True, slots=True)
class Part(Generic[Item]):
    """One part of a list: its items, which part of how many, and its neighbours."""

    items: tuple[Item, ...]
    address: Address
    number: int
    count: int
    previous: Address | None
    next: Address | None


def parts(
    items: Sequence[Item], address: Address, size: int = CARDS_PER_PART
) -> Iterator[Part[Item]]:
    """Yield the parts of a list in order; an empty list has one empty part."""
    count = max(1, -(-len(items) // size))
    for number in range(1, count + 1):
        yield Part(
            items=tuple(items[(number - 1) * size : number * size]),
            address=part(address, number),
            number=number,
            count=count,
            previous=part(address, number - 1) if number > 1 else None,
            next=part(address, number + 1) if number < count else None,
        )
