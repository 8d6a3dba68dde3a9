"""All that may be public of a data folder, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.finding import Finding, Severity
from generator.pipeline import Checked, check, compile_publication
from generator.publication import Publication
from tests.record_builders import (
    CRITERIA,
    OUTCOME,
    RANKING,
    SELECTION,
    UPTAKE,
    VACANCY,
    Change,
    a_data_folder,
    gone,
    swap,
)

ID = "2026-dinkes-kadis"
SHORT_WINDOW = swap("opens: 2026-02-13, closes", "opens: 2026-02-20, closes")


def checked(folder: Path, *changes: tuple[str, Change]) -> Checked:
    a_data_folder(folder, *changes)
    return check(folder / "data")


def published(folder: Path, as_of: date, *changes: tuple[str, Change]) -> Publication:
    return compile_publication(checked(folder, *changes), as_of)


def test_every_record_has_its_public_value(tmp_path: Path) -> None:
    """Each record of the folder is found again in the publication under its id."""
    publication = published(tmp_path, date(2026, 6, 1))

    assert publication.status == "sample"
    assert list(publication.agencies) == ["kota-contoh"]
    assert list(publication.units) == ["dinas-kesehatan"]
    assert list(publication.competencies) == ["pengambilan-keputusan"]
    assert list(publication.positions) == ["kepala-dinas-kesehatan"]
    assert list(publication.criteria_sets) == ["jpt-pratama-2026"]
    assert publication.selections["2026-jpt"].vacancies == (ID,)
    assert publication.vacancies[ID].state == "decided"
    assert publication.vacancies[ID].has_result
    assert len(publication.results[ID].rows) == 6
    assert len(publication.training_offers["pka-2026-1"].uptake) == 2
    assert len({rule.name for rule in publication.rules}) == len(publication.rules)


def test_before_the_announcement_no_result_exists(tmp_path: Path) -> None:
    """On the day before the announcement the vacancy is in selection and has no result."""
    publication = published(tmp_path, date(2026, 3, 19))

    assert publication.results == {}
    assert publication.vacancies[ID].state == "in_selection"
    assert not publication.vacancies[ID].has_result


def test_what_selection_and_vacancy_say_is_one_procedure(tmp_path: Path) -> None:
    """The vacancy shows the selection's days and its own requirements."""
    vacancy = published(tmp_path, date(2026, 2, 27)).vacancies[ID]
    registration = vacancy.procedure.registration

    assert registration is not None
    assert registration.extended_from == date(2026, 2, 27)
    assert [requirement.id for requirement in vacancy.procedure.requirements] == ["grade", "age"]
    assert vacancy.procedure.panel is not None
    assert vacancy.terms.level == "full"


def test_nothing_of_a_later_day_is_told(tmp_path: Path) -> None:
    """Before its day, an extension, a held stage and a cancellation leave no trace."""
    called_off = swap(
        "places: 1\n",
        "places: 1\ncancelled: {date: 2026-03-10, document: SK 1, reason: Pelamar kurang}\n",
    )
    changes = ((VACANCY, called_off), (RANKING, gone), (OUTCOME, gone))
    vacancy = published(tmp_path, date(2026, 2, 12), *changes).vacancies[ID]
    registration = vacancy.procedure.registration

    assert registration is not None
    assert (registration.closes, registration.extended_from) == (date(2026, 2, 27), None)
    assert vacancy.procedure.changes == ()
    assert vacancy.procedure.schedule[0].actual is None
    assert vacancy.cancelled is None
    assert vacancy.state == "planned"


def test_a_missed_norm_stands_on_the_page_with_the_reply(tmp_path: Path) -> None:
    """A warning about a vacancy is public, beside it the agency's explanation."""
    explained = swap(
        "mechanism: open_selection\n",
        "mechanism: open_selection\n"
        "explanations: [{check: window-meets-norm, date: 2026-03-01, text: Jadwal nasional}]\n",
    )
    publication = published(
        tmp_path, date(2026, 6, 1), (SELECTION, SHORT_WINDOW), (VACANCY, explained)
    )
    warnings = publication.vacancies[ID].warnings

    assert [warning.rule for warning in warnings] == ["window-meets-norm"]
    assert [reply.text.id for reply in warnings[0].explanations] == ["Jadwal nasional"]


def test_a_warning_about_an_outcome_waits_for_its_announcement(tmp_path: Path) -> None:
    """The number of applicants is not judged in public before the outcome is."""
    few = (CRITERIA, swap("min_applicants: 4", "min_applicants: 20"))
    before = published(tmp_path, date(2026, 3, 19), few)
    after = published(tmp_path, date(2026, 3, 20), few)

    assert before.vacancies[ID].warnings == ()
    assert [w.rule for w in after.vacancies[ID].warnings] == ["applicants-meet-norm"]


def test_small_counts_of_people_are_withheld(tmp_path: Path) -> None:
    """The second lock: a count under ten becomes withheld even if the file still held it."""
    found = checked(tmp_path, (UPTAKE, swap("12,<10", "12,9")))
    warnings = tuple(Finding(f.rule, f.place, f.message, f.hint) for f in found.findings)
    quiet = tuple(f for f in warnings if f.rule.severity is Severity.WARNING)
    publication = compile_publication(Checked(found.dataset, quiet, found.files), date(2026, 6, 1))
    rows = publication.training_offers["pka-2026-1"].uptake

    assert [row.completed for row in rows] == ["<10", 17]


def test_the_reopened_vacancy_points_to_its_successor(tmp_path: Path) -> None:
    """A vacancy that was called off knows the one that reopens it."""
    cancelled = swap(
        "places: 1\n",
        "places: 1\ncancelled: {date: 2026-02-10, document: SK 1, reason: Pelamar kurang}\n",
    )
    a_data_folder(tmp_path, (VACANCY, cancelled))
    (tmp_path / "data" / "rankings" / f"{ID}.csv").unlink()
    (tmp_path / "data" / OUTCOME).unlink()
    first = (tmp_path / "data" / VACANCY).read_text()
    again = first[: first.index("cancelled")] + first[first.index("requirements") :]
    (tmp_path / "data" / "vacancies" / f"{ID}-ulang.yml").write_text(
        again.replace(f"id: {ID}", f"id: {ID}-ulang") + f"reopens: {ID}\n"
    )
    publication = compile_publication(check(tmp_path / "data"), date(2026, 3, 20))

    assert publication.vacancies[ID].state == "cancelled"
    assert publication.vacancies[ID].reopened_by == f"{ID}-ulang"
    assert publication.vacancies[f"{ID}-ulang"].reopens == ID
    before = compile_publication(check(tmp_path / "data"), date(2026, 2, 9))
    assert before.vacancies[ID].reopened_by == before.vacancies[f"{ID}-ulang"].reopens == ""


@pytest.mark.parametrize("day", [date(2026, 1, 1), date(2026, 12, 31)])
def test_public_values_hold_no_raw_record(tmp_path: Path, day: date) -> None:
    """Nothing reachable from the publication is a record: every value is a copy."""
    publication = published(tmp_path, day)
    seen = {type(value).__module__ for value in reachable(publication)}

    assert not {module for module in seen if module.startswith("generator.records")}
    assert not {module for module in seen if module.startswith("generator.dataset")}


def reachable(value: object) -> list[object]:
    found = [value]
    if isinstance(value, dict):
        parts = list(value.values())
    elif isinstance(value, tuple):
        parts = list(value)
    else:
        parts = [getattr(value, name) for name in getattr(value, "__slots__", ())]
    for part in parts:
        found.extend(reachable(part))
    return found
