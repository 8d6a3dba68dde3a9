from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import get_args

from generator.counts.withheld import Withheld
from generator.measures.leading import Leading, leading
from generator.measures.leading_words import WORDS
from generator.period import Period
from generator.publication import Publication
from generator.publication.indicators import PublicIndicators, PublicTrainingHours
from generator.publication.result import PublicObjections
from generator.records.report import LeadingIndicator
from generator.wording import Wording
from tests.builders import (
    a_public_result,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.builders.report import a_public_merit_index
from tests.builders.staffing import a_public_appointment, a_public_occupancy, a_public_rule_set

OBJECTIONS = PublicObjections(
    formal=True, start=None, end=None, filed=4, upheld=1, rejected=2, routes=()
)
HOURS = PublicTrainingHours("kota-contoh", Period(2026, 1), "total", "", 100, 1630, 60, "Rekap JP")
TOWN = replace(HOURS, by="district", group="Contoh Tengah", staff=60, hours=1200)
REMOTE = replace(HOURS, by="district", group="Hulu Contoh", staff=40, hours=430)
UNITS = by_id([a_public_unit(), a_public_unit(id="hulu", district="Hulu Contoh", remote=True)])


def of(publication: Publication, key: str) -> tuple[Decimal | None, str, int]:
    """Return the number of an indicator, what stands beside it, and what was counted."""
    found = {one.id: one for one in leading(publication)}[key].found
    return found.value, Wording().text(found.says), found.n


def with_hours(*rows: PublicTrainingHours) -> Publication:
    return a_publication(units=UNITS, indicators=PublicIndicators(training_hours=rows))


def test_files_name_the_same_indicators() -> None:
    """A report can freeze exactly the figures that the page leads with, and all have words."""
    found = tuple(one.id for one in leading(an_empty_publication()))
    assert found == get_args(LeadingIndicator) == tuple(WORDS)


def test_nothing_recorded_is_no_data() -> None:
    """Where nothing was recorded there is no number, not a nought."""
    assert all(
        (one.found.value, one.found.n) == (None, 0) for one in leading(an_empty_publication())
    )


def test_open_process_and_coverage() -> None:
    """People count, not decrees; an acting official is not counted."""
    appointments = (
        a_public_appointment(),
        a_public_appointment(decree="SK 2", mechanism="job_fit", count=3, vacancy=""),
        a_public_appointment(decree="SK 3", mechanism="", kind="acting", vacancy=""),
    )
    publication = a_publication(appointments=appointments)
    assert of(publication, "open_process") == (25, "1 dari 4 orang.", 4)
    assert of(publication, "coverage") == (25, "1 dari 4 orang, dalam 2 keputusan.", 4)


def test_the_mean_stands_beside_the_median() -> None:
    """The number is the median; mean, shortest and longest stand beside it."""
    result = a_public_result()
    (decision,) = result.decisions
    decisions = (decision, replace(decision, inaugurated=date(2026, 5, 12)))
    publication = a_publication(results={result.vacancy: replace(result, decisions=decisions)})
    said = "Rata-rata 86 hari; tercepat 81, terlama 91 hari."
    assert of(publication, "time_to_fill") == (86, said, 2)


def test_windows() -> None:
    """A window counts as it was first announced, against the norm of its criteria."""
    said = "1 dari 1 lowongan."
    assert of(a_publication(), "announcement_windows") == (100, said, 1)


def test_objections() -> None:
    """The number is what was filed; how they ended stands beside it."""
    results = {"2026-dinkes-kadis": a_public_result(objections=OBJECTIONS)}
    said = "1 dikabulkan, 2 ditolak, 1 belum dijawab."
    assert of(a_publication(results=results), "objections") == (4, said, 1)


def test_hours_and_the_ratio_of_remote_districts() -> None:
    """The mean of all, and that of the remote districts in relation to the others."""
    said = "Kecamatan terpencil 10,8 JP, kecamatan lain 20,0 JP: rasio 0,54."
    assert of(with_hours(HOURS, TOWN, REMOTE), "training") == (Decimal("16.3"), said, 100)


def test_withheld_hours_stay_withheld() -> None:
    """Few people, a withheld count, or districts without numbers give no mean and no ratio."""
    few = replace(HOURS, staff=9, hours=90)
    hidden = replace(HOURS, staff=Withheld.SMALL, hours=None)
    for row in (few, hidden, replace(HOURS, hours=None)):
        assert of(with_hours(row), "training") == (None, "Tidak ada data.", 0)
    said = "Rasio kecamatan terpencil terhadap kecamatan lain: tidak ada data."
    for districts in ((), (TOWN,), (TOWN, replace(REMOTE, staff=9)), (REMOTE,)):
        assert of(with_hours(HOURS, *districts), "training")[1] == said


def test_posts_over_the_norm() -> None:
    """What is over the norm is counted; without a norm there is no number, only the posts."""
    posts = (a_public_occupancy(),)
    said = "1 dari 1 jabatan yang dicatat kosong atau dijabat sementara."
    rules = by_id([a_public_rule_set()])
    assert of(a_publication(occupancy=posts, rule_sets=rules), "posts_over_norm") == (1, said, 1)
    assert of(a_publication(occupancy=posts), "posts_over_norm") == (None, said, 1)
    held = (a_public_occupancy(state="definitive"),)
    assert of(a_publication(occupancy=held), "posts_over_norm")[0] == 0


def test_the_last_merit_index() -> None:
    """The last index counts, in percent of its own scale; its instrument is its series."""
    older = a_public_merit_index(id="a", period=Period(2024))
    publication = a_publication(merit_indexes=by_id([a_public_merit_index(), older]))
    said = "Penilaian 2025: 324,5 dari 400."
    assert of(publication, "merit_index") == (Decimal("81.1"), said, 1)
    found: dict[str, Leading] = {one.id: one for one in leading(publication)}
    assert found["merit_index"].found.series == "permenpanrb-40-2018"
    unknown = a_publication(merit_indexes=by_id([a_public_merit_index(total=None, maximum=None)]))
    said = "Penilaian 2025: belum ada nilai terverifikasi dengan skala yang diketahui."
    assert of(unknown, "merit_index") == (None, said, 1)


def test_a_vacancy_without_a_norm_is_not_measured() -> None:
    """Where no criteria name a norm there is no share."""
    publication = a_publication(vacancies=by_id([a_public_vacancy()]), criteria_sets={})
    assert of(publication, "announcement_windows") == (None, "Tidak ada data.", 0)
