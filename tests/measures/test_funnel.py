from __future__ import annotations

from dataclasses import replace

from generator.measures.funnel import measures
from tests.builders import a_public_result, a_public_vacancy, a_publication, by_id
from tests.measures.reading import headline, table, the_only


def test_each_step_in_people_and_percent() -> None:
    """The steps of all decided open selections are summed, in percent of those who applied."""
    measure = the_only(measures, a_publication())
    assert headline(measure) == (
        "Dari 15 orang yang mendaftar pada 1 seleksi terbuka, 6 dinilai sampai akhir dan 1"
        " diangkat."
    )
    assert table(measure) == [
        ["Mendaftar", "15", "100,0"],
        ["Lolos seleksi administrasi", "10", "66,7"],
        ["Dinilai sampai akhir", "6", "40,0"],
        ["Masuk daftar akhir untuk PPK", "3", "20,0"],
        ["Diangkat", "1", "6,7"],
    ]


def test_what_does_not_tell_every_step_is_left_out() -> None:
    """Undecided, proposed, unscreened and nameless selections are not in the funnel."""
    funnel = a_public_result().funnel
    for changes in (
        {"decisions": ()},
        {"funnel": funnel[:1]},
        {"funnel": funnel[2:]},
        {"candidates": None},
        {"shortlisted": None},
    ):
        results = {"2026-dinkes-kadis": a_public_result(**changes)}
        assert list(measures(a_publication(results=results))) == []
    other = by_id([a_public_vacancy(mechanism="job_fit")])
    assert list(measures(a_publication(vacancies=other))) == []


def test_nobody_applied() -> None:
    """Selections to which nobody applied make no funnel."""
    first, second, _ = a_public_result().funnel
    empty = tuple(replace(one, entered=0, passed=0) for one in (first, second))
    result = a_public_result(funnel=empty, candidates=0, shortlisted=0)
    assert list(measures(a_publication(results={"2026-dinkes-kadis": result}))) == []
