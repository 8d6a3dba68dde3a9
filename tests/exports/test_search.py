from __future__ import annotations

import gzip
import json
from datetime import date, timedelta
from typing import Any

from generator.exports.search import Heading, files, prose_files
from generator.publication import Publication
from generator.publication.requirement import PublicRequirement
from generator.wording import Text
from tests.builders import (
    a_procedure,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)


def read(publication: Publication) -> dict[str, Any]:
    return {path: json.loads(content) for path, content in files(publication, (), "")}


def test_vacancies_under_way_stand_apart_from_those_of_each_year() -> None:
    """One file for what is under way, one for each year, in the order of the lists."""
    old = a_procedure(registration=a_registration(opens=date(2024, 2, 1), closes=date(2024, 3, 1)))
    vacancies = by_id(
        [
            a_public_vacancy(id="a-decided", state="decided"),
            a_public_vacancy(id="b-open", state="open"),
            a_public_vacancy(id="c-old", state="cancelled", procedure=old),
        ]
    )
    made = read(a_publication(vacancies=vacancies, results={}))
    closes = vacancies["a-decided"].procedure.registration
    assert closes is not None
    assert made["cari/lowongan.json"]["records"]["path"] == ["b-open"]
    assert made[f"cari/lowongan-{closes.closes.year}.json"]["records"]["path"] == ["a-decided"]
    assert made["cari/lowongan-2024.json"]["records"]["path"] == ["c-old"]


def test_a_vacancy_is_known_by_class_way_and_grade() -> None:
    """The other words of a vacancy hold its class, the old echelon and the way it is filled."""
    made = read(a_publication())
    texts = [text[0] for name in made.values() for text in name["texts"]]
    assert any("JPT pratama" in text and "eselon II" in text for text in texts)
    assert any("Seleksi terbuka" in text for text in texts)


def test_training_and_positions_are_known_by_their_competencies() -> None:
    """Whoever looks for a competency finds the courses that develop it."""
    publication = a_publication()
    made = read(publication)
    (competency,) = publication.competencies.values()
    for path in ("cari/pelatihan.json", "cari/jabatan.json"):
        assert any(competency.title.id in text[0] for text in made[path]["texts"])


def test_an_empty_publication_has_its_files() -> None:
    """A site that has published nothing yet can be searched as well."""
    made = read(an_empty_publication())
    assert list(made) == ["cari/lowongan.json", "cari/pelatihan.json", "cari/jabatan.json"]
    assert all(content["records"]["path"] == [] for content in made.values())


def test_prose_is_split_by_language() -> None:
    """English headings stand in a file of their own, as English, without Indonesian roots."""
    headings = (
        Heading("tentang/", "Tentang situs ini", ""),
        Heading("tentang/#yang-mengikat", "Yang mengikat", "Tentang situs ini"),
        Heading("en/about/", "About this site", ""),
    )
    made = {path: json.loads(content) for path, content in prose_files(a_publication(), headings)}
    assert made["cari/halaman.json"]["records"]["path"] == ["tentang/", "tentang/#yang-mengikat"]
    assert made["cari/pages.json"]["texts"][0] == ["", "About this site"]
    assert made["cari/pages.json"]["roots"] == {}


def some_requirements(number: int) -> tuple[PublicRequirement, ...]:
    """Return bounds as vacancies have them: few kinds, and many days on which an age is counted."""
    born = date(1969, 1, 1) + timedelta(days=number % 90)
    return (
        PublicRequirement(
            "grade", Text("Pangkat"), "grade", ("III/c", "III/d", "IV/a")[number % 3]
        ),
        PublicRequirement("age", Text("Usia"), "age", maximum=56, born_from=born),
        PublicRequirement("education", Text("Pendidikan"), "education", "S-1"),
    )


def test_who_may_apply_is_told_of_what_stands_open() -> None:
    """The file of vacancies holds the bounds of those that one can apply to."""
    opened = a_public_vacancy(id="a-open")
    closed = a_public_vacancy(id="b-closed", state="in_selection")
    made = read(a_publication(vacancies=by_id([opened, closed]), results={}))["cari/lowongan.json"]
    assert [need["kind"] for need in made["needs"]] == ["status", "grade"]
    assert [made["sets"][number] for number in made["records"]["set"]] == [[0, 1], []]


def test_the_files_are_small() -> None:
    """A thousand vacancies of forty titles in thirty offices take less than 12 kB packed."""
    vacancies = by_id(
        a_public_vacancy(
            id=f"2026-{number % 40:02}-{number:05}",
            title=Text(f"Kepala Bidang Pelayanan {number % 40}"),
            state=("open", "planned", "in_selection")[number % 3],
            procedure=a_procedure(requirements=some_requirements(number)),
        )
        for number in range(1000)
    )
    publication = a_publication(vacancies=vacancies, results={})
    packed = sum(len(gzip.compress(content)) for _, content in files(publication, (), ""))
    assert packed < 12_000
