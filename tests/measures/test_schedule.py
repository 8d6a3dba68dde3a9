from __future__ import annotations

from datetime import date

from generator.measures.schedule import measures
from generator.publication.vacancy import PublicStage
from generator.wording import Text
from tests.builders import (
    a_procedure,
    a_public_selection,
    a_public_vacancy,
    a_publication,
    by_id,
)
from tests.measures.reading import headline, table, the_only


def stage(name: str, planned: int, actual: int | None, month: int = 2) -> PublicStage:
    ended = None if actual is None else (date(2026, month, 1), date(2026, month, actual))
    plan = (date(2026, month, 1), date(2026, month, planned))
    return PublicStage(name, Text(name), plan, ended)


def test_delays_by_stage() -> None:
    """Stages are in time, late by a week or less, or later; own names stand together."""
    schedule = (
        stage("interview", 10, 10),
        stage("interview", 10, 17),
        stage("uji-kerja", 10, 18),
        stage("final", 10, None),
        stage("final", 10, 10, month=4),
        PublicStage("notice", None, None, (date(2026, 2, 1), date(2026, 2, 1))),
    )
    alone = a_public_vacancy(selection="", procedure=a_procedure(schedule=schedule))
    measure = the_only(measures, a_publication(selections={}, vacancies=by_id([alone])))
    assert headline(measure) == (
        "1 dari 3 tahap (33%) selesai paling lambat pada hari yang direncanakan."
    )
    assert table(measure) == [["Wawancara akhir", "1", "1", "0"], ["Tahap lain", "0", "0", "1"]]


def test_a_shared_schedule_counts_once() -> None:
    """What a selection plans for its posts is one plan."""
    shared = a_procedure(schedule=(stage("interview", 10, 9),))
    publication = a_publication(
        selections=by_id([a_public_selection(procedure=shared)]),
        vacancies=by_id([a_public_vacancy(id=f"v-{n}", procedure=shared) for n in range(3)]),
    )
    assert the_only(measures, publication).n == 1


def test_before_the_first_stage_is_over() -> None:
    """A plan alone tells nothing."""
    assert list(measures(a_publication())) == []
