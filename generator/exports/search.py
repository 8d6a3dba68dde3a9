"""The files that the browser searches: vacancies by year, training, positions, and prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from generator.pages import labels, search_files
from generator.pages.cards import Closing, training_card, vacancy_card
from generator.pages.eligibility import list_needs
from generator.pages.grouping import urgency
from generator.pages.page import Page
from generator.pages.training_labels import TRAINING_KIND, TRAINING_MODE
from generator.publication import Publication, PublicTrainingOffer, PublicVacancy
from generator.publication.position import PublicCompetencyAt
from generator.searching.aliases import CLASSES
from generator.searching.index import NOTHING, Entry, encoded
from generator.wording import LANGUAGES, Language, Text


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the prose: its page's path with the anchor, its text, and the page's title."""

    path: str
    text: str
    page: str


def files(
    publication: Publication, pages: Sequence[Page], site_url: str
) -> Iterator[tuple[str, bytes]]:
    """Yield the search files of all records, each in the order of its list."""
    del pages, site_url
    as_of = publication.as_of
    for path, vacancies in search_files.vacancy_files(publication).items():
        found = sorted((_vacancy(publication, one) for one in vacancies), key=_first)
        yield path, encoded("vacancy", (entry for _, entry in found), as_of)
    offers = publication.training_offers.values()
    listed = sorted((_training(publication, offer) for offer in offers), key=_first)
    yield search_files.TRAINING, encoded("training", (entry for _, entry in listed), as_of)
    yield search_files.POSITIONS, encoded("position", _positions(publication), as_of)


def prose_files(
    publication: Publication, headings: Iterable[Heading]
) -> Iterator[tuple[str, bytes]]:
    """Yield the search file of the prose in each language; a page under ``en/`` is English."""
    listed = tuple(headings)
    for language in LANGUAGES:
        entries = (
            Entry(one.path, _spoken(one.text, language), _spoken(one.page, language))
            for one in listed
            if one.path.startswith("en/") is (language == "en")
        )
        yield search_files.PROSE[language], encoded("page", entries, publication.as_of)


def _first(placed: tuple[tuple[int, int, str], Entry]) -> tuple[tuple[int, int, str], str]:
    order, entry = placed
    return order, entry.path


def _vacancy(
    publication: Publication, vacancy: PublicVacancy
) -> tuple[tuple[int, int, str], Entry]:
    card = vacancy_card(publication, vacancy)
    entry = Entry(
        path=vacancy.id,
        title=card.title,
        by=card.agency,
        unit=card.unit or NOTHING,
        place=Text(card.district),
        also=Text(" ".join(_known_as(vacancy))),
        state=card.state,
        kind=card.position_class,
        day=_day(card.state, card.opens, card.closing),
        result=vacancy.has_result,
        needs=list_needs(vacancy),
    )
    return urgency(card), entry


def _known_as(vacancy: PublicVacancy) -> Iterator[str]:
    """Yield what a vacancy is looked up by besides its names: class, way, employment, grade."""
    yield from _class_words(vacancy.position_class)
    yield labels.MECHANISM[vacancy.mechanism].msgid
    if vacancy.employment:
        yield labels.EMPLOYMENT[vacancy.employment].msgid
    for requirement in vacancy.procedure.requirements:
        if requirement.kind == "grade":
            yield f"golongan {requirement.minimum}"


def _class_words(position_class: str) -> tuple[str, str]:
    return labels.POSITION_CLASS[position_class].msgid, CLASSES[position_class]


def _training(
    publication: Publication, offer: PublicTrainingOffer
) -> tuple[tuple[int, int, str], Entry]:
    card = training_card(publication, offer)
    kinds = (TRAINING_KIND[card.kind].msgid, TRAINING_MODE[card.mode].msgid)
    competencies = _competencies(publication, offer.develops)
    entry = Entry(
        path=offer.id,
        title=card.title,
        by=card.provider,
        place=offer.location or NOTHING,
        also=Text(" ".join((*kinds, competencies.id)), competencies.en),
        state=card.state,
        kind=card.kind,
        day=_day(card.state, card.opens, card.closing),
    )
    return urgency(card, settled=card.runs[0] if card.runs else None), entry


def _positions(publication: Publication) -> Iterator[Entry]:
    for position in sorted(publication.positions.values(), key=lambda one: one.title.id):
        competencies = _competencies(publication, position.requires)
        known = (*_class_words(position.position_class), competencies.id)
        yield Entry(
            path=position.id,
            title=position.title,
            also=Text(" ".join(known), competencies.en),
            kind=position.position_class,
        )


def _competencies(publication: Publication, levels: Iterable[PublicCompetencyAt]) -> Text:
    """Return the names of competencies as one text to be searched."""
    titles = [publication.competencies[at.competency].title for at in levels]
    return Text(
        " ".join(title.id for title in titles), " ".join(title.en for title in titles).strip()
    )


def _day(state: str, opens: date | None, closing: Closing | None) -> date | None:
    """Return the day that the list shows: of opening where that is to come, else of closing."""
    return opens if state == "planned" else closing.day if closing else None


def _spoken(text: str, language: Language) -> Text:
    """Return a text in its own language; English has no Indonesian beside it."""
    return Text(text) if language == "id" else Text("", text)
