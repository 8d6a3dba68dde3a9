from __future__ import annotations

from datetime import date

from generator.pages.search_files import CURRENT, vacancy_files
from tests.builders import a_procedure, a_public_vacancy, a_publication, a_registration, by_id


def test_years_stand_after_what_is_under_way_newest_first() -> None:
    """A vacancy that is over belongs to the year in which its registration closed."""
    vacancies = by_id(
        a_public_vacancy(
            id=f"{year}-x",
            state=state,
            procedure=a_procedure(
                registration=a_registration(opens=date(year, 1, 2), closes=date(year, 2, 1))
            ),
        )
        for year, state in ((2023, "decided"), (2024, "announced"), (2025, "open"))
    )
    made = vacancy_files(a_publication(vacancies=vacancies))
    assert {path: [one.id for one in members] for path, members in made.items()} == {
        CURRENT: ["2025-x"],
        "cari/lowongan-2024.json": ["2024-x"],
        "cari/lowongan-2023.json": ["2023-x"],
    }
    assert next(iter(made)) == CURRENT


def test_without_dates_the_day_of_the_site_tells_the_year() -> None:
    """A post that was filled without registration and schedule is over this year."""
    procedure = a_procedure(registration=None, schedule=(), notice=None)
    vacancy = a_public_vacancy(state="decided", procedure=procedure)
    publication = a_publication(vacancies=by_id([vacancy]))
    assert list(vacancy_files(publication)) == [
        CURRENT,
        f"cari/lowongan-{publication.as_of.year}.json",
    ]
