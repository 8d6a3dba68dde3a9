from __future__ import annotations

from dataclasses import replace

from generator.counts.withheld import Withheld
from generator.pages.unit_facts import facts_by_unit
from generator.pages.unit_people import people_tables
from generator.pages.unit_tables import FactTable
from generator.period import Period
from generator.publication.indicators import PublicIndicators
from generator.wording import Sentence, Wording
from tests.builders import a_publication
from tests.builders.unit_facts import of_unit
from tests.measures.indicators import appointed, assessed, developed, rated

UNIT = "dinas-kesehatan"


def tables(**rows: object) -> list[FactTable]:
    indicators = PublicIndicators(**rows)  # type: ignore[arg-type]
    return list(people_tables(facts_by_unit(a_publication(indicators=indicators))[UNIT]))


def counts(table: FactTable) -> list[object]:
    cells = [row[1] for row in table.rows]
    return [Wording().text(cell) if isinstance(cell, Sentence) else cell for cell in cells]


def test_each_kind_has_its_table() -> None:
    """Assessments, ratings, plans and appointees: counts, and percentages of the right base."""
    assessments, ratings, plans, profile = tables(
        assessment_coverage=(assessed("unit", UNIT, 80, 60, 20, 30, 10),),
        ratings=(of_unit(rated(20, 50, 10, 10, 10)),),
        development=(of_unit(developed(50, 25, 20, 10)),),
        appointee_profile=(of_unit(appointed(40, 30, 20, 10)),),
    )
    assert counts(assessments) == ["60 (75%)", "20 (33%)", "30 (50%)", "10 (17%)"]
    assert counts(ratings) == ["20 (20%)", "50 (50%)", "10 (10%)", "10 (10%)", "10 (10%)"]
    assert counts(plans) == ["25 (50%)", "20 (40%)", "10 (20%)"]
    assert counts(profile) == ["30 (75%)", "20 (50%)", "10 (25%)"]
    assert Wording().text(plans.caption) == "Rencana pengembangan, 2025"
    assert Wording().text(plans.source) == "Rekap BKPSDM"


def test_ratings_without_a_base() -> None:
    """Where one rating is withheld, no percentage is said, for the whole is not known."""
    (ratings,) = tables(ratings=(of_unit(rated(20, 50, 10, Withheld.SMALL, 10)),))
    assert counts(ratings) == [20, 50, 10, Withheld.SMALL, 10]


def test_the_newest_period() -> None:
    """Of several periods the last is told."""
    old = of_unit(developed(50, 25, 20, 10))
    new = replace(old, period=Period(2026), with_plan=30)
    (plans,) = tables(development=(old, new))
    assert counts(plans)[0] == "30 (60%)"
