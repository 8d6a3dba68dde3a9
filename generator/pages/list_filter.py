"""By what a list can be narrowed in the browser, and which files are read for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.pages import search_files as files
from generator.pages.cards import ResultCard, TrainingCard, VacancyCard
from generator.pages.labels import POSITION_CLASS, STATE, Labels
from generator.pages.parts import CARDS_PER_PART
from generator.pages.training_labels import TRAINING_KIND, TRAINING_STATE
from generator.publication import Publication
from generator.wording import Sentence, Text

FEW = 5
"""A list that is seen at one glance needs no filter."""


@dataclass(frozen=True, slots=True)
class Facet:
    """One select: its name in the address, the column of the search files, values and labels."""

    name: str
    column: str
    options: tuple[tuple[str, Sentence | Text], ...]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """The filter of one list.

    ``files`` are read with the first letter, ``archives`` (years, on the search page) on request.
    ``whole`` tells that all cards stand on the page, so that they are only hidden; else the found
    ones are built from the files. ``of`` names the records of a list.
    """

    of: str
    files: tuple[str, ...]
    archives: tuple[str, ...]
    facets: tuple[Facet, ...]
    whole: bool


def vacancy_filter(publication: Publication, cards: Sequence[VacancyCard]) -> ListFilter | None:
    """Return the filter of the vacancies that are under way: state, class, place."""
    states = labelled("keadaan", "state", STATE, (card.state for card in cards))
    classes = labelled("jenjang", "kind", POSITION_CLASS, (card.position_class for card in cards))
    facets = (states, classes, _places(publication, cards))
    return _filter("vacancy", (files.CURRENT,), facets, len(cards))


def result_filter(publication: Publication, cards: Sequence[ResultCard]) -> ListFilter | None:
    """Return the filter of the list of results: state, class, place of their vacancies."""
    vacancies = [publication.vacancies[vacancy_id] for vacancy_id in publication.results]
    with_results = tuple(
        path
        for path, members in files.vacancy_files(publication).items()
        if any(vacancy.has_result for vacancy in members)
    )
    states = labelled("keadaan", "state", STATE, (vacancy.state for vacancy in vacancies))
    classes = labelled(
        "jenjang", "kind", POSITION_CLASS, (vacancy.position_class for vacancy in vacancies)
    )
    return _filter("result", with_results, (states, classes), len(cards))


def training_filter(cards: Sequence[TrainingCard]) -> ListFilter | None:
    """Return the filter of the list of training offers: state and kind."""
    states = labelled("keadaan", "state", TRAINING_STATE, (card.state for card in cards))
    kinds = labelled("jenis", "kind", TRAINING_KIND, (card.kind for card in cards))
    return _filter("training", (files.TRAINING,), (states, kinds), len(cards))


def position_filter(publication: Publication) -> ListFilter | None:
    """Return the filter of the list of positions: their class."""
    positions = publication.positions.values()
    classes = labelled("jenjang", "kind", POSITION_CLASS, (one.position_class for one in positions))
    return _filter("position", (files.POSITIONS,), (classes,), len(positions))


def vacancy_indexes(publication: Publication) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the files of vacancies that are read at once, and those read when asked for."""
    first, *years = files.vacancy_files(publication)
    if len(publication.vacancies) <= files.AT_ONCE:
        return (first, *years), ()
    return (first,), tuple(years)


def labelled(name: str, column: str, labels: Labels, used: Iterable[str]) -> Facet:
    """Return the facet of a vocabulary with the keys that are used, in its own order."""
    keys = set(used)
    return Facet(name, column, tuple((key, label) for key, label in labels.items() if key in keys))


def _places(publication: Publication, cards: Sequence[VacancyCard]) -> Facet:
    """Return the districts; in several regions, whose districts share names, the agencies."""
    if len({agency.region for agency in publication.agencies.values()}) <= 1:
        districts = sorted({card.district for card in cards if card.district})
        return Facet("wilayah", "place", tuple((name, Text(name)) for name in districts))
    agencies = sorted({card.agency for card in cards}, key=lambda name: name.id)
    return Facet("instansi", "by", tuple((agency.id, agency) for agency in agencies))


def _filter(
    of: str,
    paths: tuple[str, ...],
    facets: tuple[Facet, ...],
    count: int,
) -> ListFilter | None:
    """Return the filter; a list of few needs none, and one choice is none."""
    if count <= FEW:
        return None
    useful = tuple(facet for facet in facets if len(facet.options) > 1)
    return ListFilter(of, paths, (), useful, whole=count <= CARDS_PER_PART)
