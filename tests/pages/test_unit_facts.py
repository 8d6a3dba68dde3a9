from __future__ import annotations

from generator.pages.unit_facts import district_offices, facts_by_unit
from generator.publication.indicators import PublicIndicators
from tests.builders import a_public_unit, a_public_vacancy, a_publication, by_id
from tests.builders.report import a_public_follow_up, a_public_report
from tests.builders.staffing import a_public_appointment, a_public_occupancy, a_public_rule_set
from tests.builders.unit_facts import a_performance, an_award, of_unit
from tests.measures.indicators import appointed, assessed, developed, hours, rated

UNIT = "dinas-kesehatan"
NOTHING: dict[str, object] = {"vacancies": {}, "results": {}}


def test_everything_stands_with_its_unit() -> None:
    """Each kind of record is found under the unit that it names."""
    publication = a_publication(
        occupancy=(a_public_occupancy(),),
        rule_sets=by_id([a_public_rule_set()]),
        appointments=(a_public_appointment(),),
        awards=by_id([an_award()]),
        reports=by_id([a_public_report(follow_up=(a_public_follow_up(),))]),
        indicators=PublicIndicators(
            training_hours=(hours("unit", UNIT, 40, 800, 20), hours("total", "", 40, 800, 20)),
            assessment_coverage=(assessed("unit", UNIT, 40, 30, 20, 5, 5),),
            ratings=(of_unit(rated(10, 30, 10, 0, 0)),),
            development=(of_unit(developed(40, 30, 20, 10)),),
            appointee_profile=(of_unit(appointed(40, 30, 20, 10)),),
            performance=(a_performance(),),
        ),
    )
    facts = facts_by_unit(publication)[UNIT]
    lengths = [len(getattr(facts, name)) for name in facts.__slots__ if name != "unit"]
    assert lengths[:-1] == [1] * (len(lengths) - 1)
    assert facts.below == ()
    assert (facts.open_vacancies, facts.unanswered) == (1, 1)


def test_what_is_over_is_not_open() -> None:
    """Only what a person may apply to counts as open."""
    vacancies = by_id([a_public_vacancy(state="decided")])
    facts = facts_by_unit(a_publication(vacancies=vacancies))[UNIT]
    assert (facts.open_vacancies, facts.unanswered) == (0, 0)


def test_a_unit_without_records_has_no_page() -> None:
    """A unit that no record names, or a name without its unit, is left out."""
    assert facts_by_unit(a_publication(**NOTHING)) == {}
    assert facts_by_unit(a_publication(units={})) == {}


def test_units_above_lead_down() -> None:
    """What a unit with facts belongs to has a page, which names it; others below are left out."""
    units = by_id(
        [
            a_public_unit(),
            a_public_unit(id="rsud", parent=UNIT),
            a_public_unit(id="puskesmas", parent=UNIT),
            a_public_unit(id="poli", parent="rsud"),
        ]
    )
    vacancies = by_id([a_public_vacancy(unit="poli")])
    found = facts_by_unit(a_publication(units=units, vacancies=vacancies))
    assert list(found) == [UNIT, "poli", "rsud"]
    assert [unit.id for unit in found[UNIT].below] == ["rsud"]


def test_a_circle_of_parents_ends() -> None:
    """Units that belong to each other do not hang the build."""
    units = by_id([a_public_unit(parent="rsud"), a_public_unit(id="rsud", parent=UNIT)])
    assert list(facts_by_unit(a_publication(units=units))) == [UNIT, "rsud"]


def test_the_office_of_a_district() -> None:
    """A district leads to its office; other units there are not it."""
    units = by_id([a_public_unit(id="kecamatan-hulu", kind="Kecamatan"), a_public_unit()])
    vacancies = by_id([a_public_vacancy(unit="kecamatan-hulu"), a_public_vacancy(id="lain")])
    found = district_offices(a_publication(units=units, vacancies=vacancies))
    assert {place: unit.id for place, unit in found.items()} == {
        ("kota-contoh", "Contoh Tengah"): "kecamatan-hulu"
    }
