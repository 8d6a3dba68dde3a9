from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from generator.measures.time_to_fill import measures
from tests.builders import a_procedure, a_public_result
from tests.measures.outcomes import results
from tests.measures.reading import headline, table, the_only

NOTICE = date(2026, 2, 10)


def filled(days: int) -> dict[str, object]:
    (decision,) = a_public_result().decisions
    return {"decisions": (replace(decision, inaugurated=NOTICE + timedelta(days)),)}


def test_few_posts_have_a_median_and_a_longest() -> None:
    """With fewer than ten posts nine of ten would be all of them: the longest is said."""
    measure = the_only(measures, results(filled(40), filled(90), filled(61)))
    assert headline(measure) == "Separuh jabatan terisi dalam 61 hari; yang terlama 90 hari."
    assert table(measure) == [
        ["Semua cara", "61", "–", "3", "40", "90"],
        ["Seleksi terbuka", "61", "–", "3", "40", "90"],
    ]


def test_ten_posts_have_a_p90() -> None:
    """With ten posts the headline says in which time nine of ten are filled."""
    measure = the_only(measures, results(*(filled(day) for day in range(10, 110, 10))))
    assert headline(measure) == (
        "Separuh jabatan terisi dalam 55 hari; sembilan dari sepuluh dalam 95 hari."
    )


def test_both_days_must_be_known() -> None:
    """Without a notice or an inauguration no time can be told."""
    (decision,) = a_public_result().decisions
    waiting = {"decisions": (replace(decision, inaugurated=None),)}
    assert list(measures(results(waiting))) == []
    assert list(measures(results({}, procedure=a_procedure(notice=None)))) == []
