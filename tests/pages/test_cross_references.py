"""What the records say of each other."""

from __future__ import annotations

from datetime import date

import pytest

from generator.pages.cross_references import (
    SHOWN,
    first_of,
    is_open,
    needs_by_position,
    positions_by_competency,
    vacancies_by,
)
from generator.publication.position import PublicCompetencyAt
from generator.publication.vacancy import PublicNotice
from tests.builders import (
    a_procedure,
    a_public_position,
    a_public_training_offer,
    a_public_vacancy,
    a_publication,
    a_registration,
    by_id,
)


def test_open_ones_first() -> None:
    """Vacancies that close first stand first, then those to come, then the rest."""
    later = a_procedure(registration=a_registration(closes=date(2026, 4, 1)))
    vacancies = [
        a_public_vacancy(id="a-done", state="decided"),
        a_public_vacancy(id="b-planned", state="planned"),
        a_public_vacancy(id="c-later", procedure=later),
        a_public_vacancy(id="d-soon", state="closing_soon"),
    ]
    publication = a_publication(vacancies=by_id(vacancies))
    found = vacancies_by(publication, lambda vacancy: vacancy.position)
    names = [vacancy.id for vacancy in found["kepala-dinas-kesehatan"]]
    assert names == ["d-soon", "c-later", "b-planned", "a-done"]
    kept = vacancies_by(publication, lambda vacancy: vacancy.position, is_open)
    assert [v.id for v in kept["kepala-dinas-kesehatan"]] == names[:3]


def test_first_of() -> None:
    """A long row is cut, and the rest is counted."""
    vacancies = [a_public_vacancy(id=f"v-{n:02}") for n in range(SHOWN + 2)]
    some = first_of(a_publication(), [*vacancies, a_public_vacancy(state="decided")])
    assert (len(some.cards), some.more) == (SHOWN, 3)
    assert some.states == (("open", SHOWN + 2), ("decided", 1))


def test_newest_first_among_those_over() -> None:
    """What is over stands by its notice, the newest first; without any day it stands last."""
    newer = a_procedure(notice=PublicNotice("2", date(2026, 2, 20)))
    vacancies = [
        a_public_vacancy(id="a-old", state="decided"),
        a_public_vacancy(id="b-new", state="decided", procedure=newer),
        a_public_vacancy(
            id="c-bare", state="listed", procedure=a_procedure(notice=None, registration=None)
        ),
    ]
    found = vacancies_by(a_publication(vacancies=by_id(vacancies)), lambda v: v.position)
    names = [vacancy.id for vacancy in found["kepala-dinas-kesehatan"]]
    assert names == ["b-new", "a-old", "c-bare"]


def test_training_nearest_to_the_level_first() -> None:
    """Training that leads highest stands first; what is over helps nobody."""
    offers = [
        a_public_training_offer(id="a-basic"),
        a_public_training_offer(
            id="b-high", develops=(PublicCompetencyAt("pengambilan-keputusan", 4),)
        ),
        a_public_training_offer(id="c-over", state="finished"),
    ]
    needs = needs_by_position(a_publication(training_offers=by_id(offers)))
    (need,) = needs["kepala-dinas-kesehatan"]
    assert [(offer.id, level) for offer, level in need.offers] == [("b-high", 4), ("a-basic", 3)]


@pytest.mark.parametrize(
    ("classes", "offered"),
    [((), True), (("jpt_pratama", "administrator"), True), (("supervisor",), False)],
)
def test_training_of_the_class(classes: tuple[str, ...], *, offered: bool) -> None:
    """Training for other classes helps nobody of this position; without classes it is for all."""
    offer = a_public_training_offer(for_classes=classes)
    (need,) = needs_by_position(a_publication(training_offers=by_id([offer])))[
        "kepala-dinas-kesehatan"
    ]
    assert [one.id for one, _ in need.offers] == ([offer.id] if offered else [])


def test_level_without_words() -> None:
    """A level that the dictionary does not describe is named by its number alone."""
    position = a_public_position(requires=(PublicCompetencyAt("pengambilan-keputusan", 5),))
    (need,) = needs_by_position(a_publication(positions=by_id([position])))[position.id]
    assert (need.required.number, need.required.level) == (5, None)


def test_reversed_references() -> None:
    """Positions are found by what they require."""
    low = a_public_position(id="kabid", leads_to=("kadis",), requires=())
    high = a_public_position(id="kadis")
    publication = a_publication(positions=by_id([low, high]))
    assert positions_by_competency(publication) == {"pengambilan-keputusan": (high,)}
