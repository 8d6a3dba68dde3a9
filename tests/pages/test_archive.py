from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.pages.archive import archive_years, pages
from generator.publication import PublicVacancy
from generator.publication.vacancy import PublicCancellation
from generator.wording import Text
from tests.builders import (
    a_procedure,
    a_public_agency,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)
from tests.pages.rendering import main_of, read, rendered

OTHER = a_public_agency(id="badan-contoh", name=Text("Badan Contoh"))


def closed(vacancy_id: str, closes: date, **changes: object) -> PublicVacancy:
    procedure = a_procedure(registration=a_registration(closes=closes))
    made = a_public_vacancy(id=vacancy_id, state="decided", procedure=procedure)
    return replace(made, **changes)


VACANCIES = by_id(
    [
        closed("a", date(2025, 12, 31)),
        closed("b", date(2026, 1, 5)),
        closed("c", date(2026, 2, 5)),
        closed("d", date(2026, 1, 9), agency="badan-contoh"),
        closed("e", date(2026, 1, 9), state="in_selection"),
    ]
)
AGENCIES = by_id([a_public_agency(), OTHER])


def test_years_stand_newest_first_with_their_counts() -> None:
    """A vacancy counts in the year in which registration closed; what is judged is not over."""
    years = archive_years(a_publication(vacancies=VACANCIES, agencies=AGENCIES))
    assert [(one.year, one.count) for one in years] == [(2026, 3), (2025, 1)]


def test_a_year_is_listed_by_agency_and_newest_first() -> None:
    """The reader finds the agency, and below it what was decided last."""
    found = rendered(pages, a_publication(vacancies=VACANCIES, agencies=AGENCIES))
    year = found["lowongan/arsip/2026/"]
    places = [year.index(f"lowongan/{name}/") for name in ("d", "c", "b")]
    assert places == sorted(places)
    assert year.index("Badan Contoh</h2>") < year.index("Pemerintah Kota Contoh</h2>")
    assert "lowongan/a/" not in year
    assert "3 lowongan yang sudah selesai atau dibatalkan" in read(year)


def test_what_was_called_off_stands_in_the_year_of_that() -> None:
    """The planned closing day never came."""
    called_off = PublicCancellation(date(2026, 2, 1), "Keputusan 1", Text("Digabung"))
    late = closed("x", date(2027, 1, 8), state="cancelled", cancelled=called_off)
    (year,) = archive_years(a_publication(vacancies=by_id([late])))
    assert year.year == 2026


def test_the_year_of_a_post_without_registration_does_not_move() -> None:
    """A promotion without dates keeps the year of its announcement, whatever the day is."""
    procedure = a_procedure(registration=None, schedule=())
    found = closed("x", date(2026, 1, 1), procedure=procedure)
    publication = a_publication(vacancies=by_id([found]), as_of=date(2029, 1, 1))
    assert [one.year for one in archive_years(publication)] == [2026]


def test_the_archive_leads_to_its_years() -> None:
    """Who knows no year starts here."""
    found = rendered(pages, a_publication(vacancies=VACANCIES, agencies=AGENCIES))
    assert 'href="../../lowongan/arsip/2025/"' in found["lowongan/arsip/"]
    english = rendered(pages, a_publication(vacancies=VACANCIES, agencies=AGENCIES), "en")
    assert 'href="../../../en/vacancies/archive/2025/"' in english["en/vacancies/archive/"]


def test_an_empty_archive_says_when_something_comes() -> None:
    """There is no year yet."""
    assert "Arsip masih kosong." in main_of(pages, an_empty_publication())
