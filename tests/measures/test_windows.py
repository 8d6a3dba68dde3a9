from __future__ import annotations

from datetime import date

from generator.measures.windows import measures
from tests.builders import (
    a_procedure,
    a_public_criteria_set,
    a_public_vacancy,
    a_publication,
    a_registration,
    by_id,
)
from tests.measures.reading import headline, table, the_only

SHORT = a_procedure(registration=a_registration(extended_from=date(2026, 2, 20)))


def test_the_first_window_counts() -> None:
    """An extension does not make a window long enough that was announced too short."""
    vacancies = [a_public_vacancy(), a_public_vacancy(id="v-2", procedure=SHORT)]
    measure = the_only(measures, a_publication(vacancies=by_id(vacancies)))
    assert headline(measure) == "1 dari 2 lowongan (50%) dibuka lebih pendek daripada normanya."
    assert table(measure) == [["JPT pratama", "1", "1", "8"]]


def test_all_windows_meet_their_norm() -> None:
    """Where none is too short the headline says so."""
    measure = the_only(measures, a_publication())
    assert headline(measure) == "Semua 1 lowongan dibuka sedikitnya selama normanya."


def test_without_norm_registration_or_opening() -> None:
    """A vacancy without a norm or a registration, or that is yet to open, is not measured."""
    unruled = by_id([a_public_criteria_set(norm=None)])
    assert list(measures(a_publication(criteria_sets=unruled))) == []
    for procedure in (
        a_procedure(criteria=""),
        a_procedure(registration=None),
        a_procedure(registration=a_registration(opens=date(2026, 3, 2))),
    ):
        vacancies = by_id([a_public_vacancy(procedure=procedure)])
        assert list(measures(a_publication(vacancies=vacancies))) == []
