"""Addresses made of another one: a name under it, or a part of a long list."""

from __future__ import annotations

from generator.pages.page import Address

NEXT_PAGES = Address("hal/", "page/")


def below(address: Address, name: str) -> Address:
    """Return the address of ``name`` under ``address``."""
    return Address(f"{address.id}{name}/", None if address.en is None else f"{address.en}{name}/")


def part(address: Address, number: int) -> Address:
    """Return the address of part ``number`` of a long list; part 1 is the list's own address."""
    if number == 1:
        return address
    return Address(
        f"{address.id}{NEXT_PAGES.id}{number}/",
        None if address.en is None else f"{address.en}{NEXT_PAGES.en}{number}/",
    )
