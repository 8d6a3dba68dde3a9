"""The list of units by agency and kind, with what is open and what is asked in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.pages import addresses
from generator.pages.page import Address, Page
from generator.pages.parts import CARDS_PER_PART, parts
from generator.pages.unit_facts import UnitFacts, facts_by_unit
from generator.publication import PublicAgency, Publication
from generator.slug import slug
from generator.wording import Text

FIRST_KINDS = ("sekretariat", "inspektorat", "dinas", "badan", "kecamatan", "kelurahan")
"""Kinds of units of a city or regency in the order of PP 18/2016; others follow by name."""

JUMPS = 40
"""So many groups the first part leads to; where there are more, those are the fullest."""


@dataclass(frozen=True, slots=True)
class UnitCard:
    """A unit in the list."""

    agency: PublicAgency
    kind: Text
    name: Text
    address: Address
    district: str
    remote: bool
    open_vacancies: int
    open_posts: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """Units of one kind, or of one kind of one agency, that stand together."""

    id: str
    agency: PublicAgency
    kind: Text
    cards: tuple[UnitCard, ...]


@dataclass(frozen=True, slots=True)
class Jump:
    """Where the units of one agency, or of one kind, begin in the list, and how many they are."""

    words: Text
    address: Address
    anchor: str
    count: int


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; where records say nothing of units there is no page."""
    cards = [_card(publication, facts) for facts in facts_by_unit(publication).values()]
    if not cards:
        return
    cards.sort(key=_order)
    several = len({card.agency.id for card in cards}) > 1
    for part in parts(cards, addresses.units()):
        yield Page(
            address=part.address,
            template="pages/units.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "groups": tuple(_groups(part.items)),
                "jumps": tuple(_jumps(cards, several=several)) if part.number == 1 else (),
                "several": several,
                "all_count": len(cards),
                "known_count": len(publication.units),
            },
        )


def _card(publication: Publication, facts: UnitFacts) -> UnitCard:
    unit = facts.unit
    return UnitCard(
        agency=publication.agencies[unit.agency],
        kind=kind_words(unit.kind),
        name=unit.name,
        address=addresses.unit(unit.id),
        district=unit.district,
        remote=bool(unit.remote),
        open_vacancies=facts.open_vacancies,
        open_posts=len(facts.open_posts),
        unanswered=facts.unanswered,
    )


def kind_words(kind: str) -> Text:
    """Return a kind of unit as it is written at the start of a line."""
    return Text(kind[:1].upper() + kind[1:])


def _order(card: UnitCard) -> tuple[str, str, int, str, str, str]:
    """Sort key: agencies by name, kinds in the usual order, units by name."""
    kind = slug(card.kind.id)
    first = FIRST_KINDS.index(kind) if kind in FIRST_KINDS else len(FIRST_KINDS)
    name = card.name.id.casefold()
    return card.agency.name.id, card.agency.id, first, kind, name, card.address.id


def _groups(cards: Sequence[UnitCard]) -> Iterator[UnitGroup]:
    for _, some in groupby(cards, _anchor):
        held = tuple(some)
        yield UnitGroup(_anchor(held[0]), held[0].agency, held[0].kind, held)


def _anchor(card: UnitCard) -> str:
    return f"{card.agency.id}-{slug(card.kind.id)}"


def _jumps(cards: Sequence[UnitCard], *, several: bool) -> Iterator[Jump]:
    """Yield where the fullest groups begin: agencies where there are several, else kinds."""
    count = Counter(_jump_words(card, several=several) for card in cards)
    most = {words for words, _ in count.most_common(JUMPS)}
    for place, card in enumerate(cards):
        words = _jump_words(card, several=several)
        if words in most:
            most.remove(words)
            part = addresses.part(addresses.units(), place // CARDS_PER_PART + 1)
            yield Jump(words, part, _anchor(card), count[words])


def _jump_words(card: UnitCard, *, several: bool) -> Text:
    return card.agency.name if several else card.kind
