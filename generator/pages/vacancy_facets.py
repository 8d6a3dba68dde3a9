"""By what the vacancies under way are listed: region, agency, class, and how a post is filled."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice

from generator.pages import addresses
from generator.pages.cards import VacancyCard, vacancy_card
from generator.pages.grouping import urgency
from generator.pages.labels import MECHANISM, POSITION_CLASS
from generator.pages.page import Address
from generator.pages.places import place_of
from generator.pages.search_files import OVER
from generator.publication import Publication, PublicVacancy
from generator.wording import Sentence, Text, say

SHOWN = 12
"""As many values of a facet stand on the list itself; all of them on the facet's own page."""

CLASS_NAMES: Mapping[str, str] = {
    "jpt_utama": "jpt-utama",
    "jpt_madya": "jpt-madya",
    "jpt_pratama": "jpt-pratama",
    "administrator": "administrator",
    "supervisor": "pengawas",
    "functional": "fungsional",
    "staff": "pelaksana",
}
"""Classes as their addresses name them, in the order in which they are listed."""

MECHANISM_NAMES: Mapping[str, str] = {
    "open_selection": "seleksi-terbuka",
    "internal_promotion": "promosi-internal",
    "talent_mobility": "mobilitas-talenta",
    "job_fit": "uji-kompetensi",
    "functional_promotion": "kenaikan-jenjang",
    "functional_transfer": "perpindahan-ke-fungsional",
    "agency_transfer": "mutasi-antarinstansi",
    "civil_service_intake": "pengadaan-asn",
}
"""Mechanisms as their addresses name them, in the order in which they are listed."""

Words = Text | Sentence
Key = Callable[[PublicVacancy], tuple[str, Words] | None]


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, with the vacancies under way, the soonest closing first.

    A value that only vacancies of the past have stays, without cards, so that its address does.
    """

    words: Words
    address: Address
    cards: tuple[VacancyCard, ...]


@dataclass(frozen=True, slots=True)
class VacancyFacet:
    """One way to part the list. ``prefix`` leads from a value to the heading of its list.

    ``values`` stand in order of their words or of their vocabulary; ``shown`` are the fullest.
    """

    name: str
    title: Sentence
    prefix: Sentence
    address: Address
    values: tuple[FacetValue, ...]
    shown: tuple[FacetValue, ...]


def vacancy_facets(publication: Publication) -> tuple[VacancyFacet, ...]:
    """Return the facets that part the list, each with all the values that any vacancy has.

    A facet of one value would repeat the whole list. Vacancies are never taken away, so what has
    pages keeps them.
    """
    place = place_of(publication)
    made = (
        _facet("wilayah", say("Wilayah"), say("Lowongan di"), place),
        _facet("instansi", say("Instansi"), say("Lowongan di"), _agency_of(publication)),
        _facet("jenjang", say("Jenjang"), say("Lowongan jenjang"), _class),
        _facet("jenis", say("Cara pengisian"), say("Lowongan dengan cara"), _mechanism),
    )
    cards = _cards(publication)
    facets = (make(cards) for make in made)
    return tuple(facet for facet in facets if len(facet.values) > 1)


Pairs = list[tuple[PublicVacancy, VacancyCard]]


def _cards(publication: Publication) -> Pairs:
    """Return all vacancies with their cards, the most urgent first."""
    pairs = [(one, vacancy_card(publication, one)) for one in publication.vacancies.values()]
    return sorted(pairs, key=lambda pair: (urgency(pair[1]), pair[0].id))


def _facet(
    name: str, title: Sentence, prefix: Sentence, key: Key
) -> Callable[[Pairs], VacancyFacet]:
    address = addresses.vacancies_by(name)

    def make(pairs: Pairs) -> VacancyFacet:
        words: dict[str, Words] = {}
        cards: dict[str, list[VacancyCard]] = {}
        for vacancy, card in pairs:
            found = key(vacancy)
            if found is None:
                continue
            words.setdefault(*found)
            listed = cards.setdefault(found[0], [])
            if vacancy.state not in OVER:
                listed.append(card)
        values = tuple(
            FacetValue(words[one], addresses.below(address, one), tuple(cards[one]))
            for one in sorted(words, key=lambda one: _order(one, words[one]))
        )
        fullest = sorted(values, key=lambda value: -len(value.cards))
        shown = set(map(id, islice(fullest, SHOWN)))
        return VacancyFacet(
            name, title, prefix, address, values, tuple(v for v in values if id(v) in shown)
        )

    return make


_VOCABULARY = (*CLASS_NAMES.values(), *MECHANISM_NAMES.values())


def _order(name: str, words: Words) -> tuple[int, str, str]:
    """Sort key: vocabularies in their own order, names by the alphabet."""
    if isinstance(words, Sentence) and name in _VOCABULARY:
        return _VOCABULARY.index(name), "", name
    return 0, words.id.casefold() if isinstance(words, Text) else words.msgid, name


def _agency_of(publication: Publication) -> Key:
    return lambda vacancy: (vacancy.agency, publication.agencies[vacancy.agency].name)


def _class(vacancy: PublicVacancy) -> tuple[str, Words]:
    kind = vacancy.position_class
    return CLASS_NAMES[kind], POSITION_CLASS[kind]


def _mechanism(vacancy: PublicVacancy) -> tuple[str, Words]:
    return MECHANISM_NAMES[vacancy.mechanism], MECHANISM[vacancy.mechanism]
