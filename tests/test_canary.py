"""A canary: what has no public twin, or is not public yet, stands in no byte of a built site."""

from __future__ import annotations

import dataclasses
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from generator import publication, records
from generator.disclosure import protect
from generator.mkdocs_site import build_site, load_site
from generator.pipeline import RULES, check, compile_publication, unnoticed
from generator.publication import Publication
from generator.records.base import Part, Record
from generator.records.procedure import Procedure
from tests.record_builders import (
    AGENCY,
    FILES,
    OUTCOME,
    RANKING,
    UNITS,
    VACANCY,
    Change,
    more,
    only,
    swap,
)
from tests.site_builders import a_site_folder, contents

LATE = date(2026, 6, 1)
"""A day on which everything in the examples is public that ever will be."""

CANARY = "SECRET-"
HEADCOUNT, COUNTED_IN = "4718293", "1987"
CODE, SCORE, LATER = "xrffvgr5dp4tdl3d", "84.5173", "SECRET-LATER"

HIDDEN: Mapping[str, tuple[str, Change]] = {
    "Agency.email_domain": (
        AGENCY,
        lambda text: swap("email_domain: kota-", f"email_domain: {CANARY.lower()}")(
            swap(", email: karier@kota-contoh.example", "")(text) or ""
        ),
    ),
    "Unit.headcount": (UNITS, swap(",412,", f",{HEADCOUNT},")),
    "Unit.headcount_at": (UNITS, swap("2026-06-30", f"{COUNTED_IN}-06-30")),
    "RevealBasis.basis": (
        VACANCY,
        swap("date: 2026-01-15}}", "date: 2026-01-15}, reveal_appointee: {basis: SECRET-BASIS}}"),
    ),
}
"""Every field that never becomes public, and what plants a secret in it."""

ELSEWHERE: Mapping[str, str] = {
    "AnnouncementNorm": "PublicNorm",
    "AspectValue": "PublicMeritAspect",
    "Assessor": "PublicProcedure: assessor, assessor_accreditation",
    "Basis": "PublicTerms: decision, decision_date",
    "Cost": "PublicTrainingOffer: cost, borne_by",
    "CriteriaSet.announcement": "PublicCriteriaSet.norm",
    "CriteriaSet.valid": "PublicCriteriaSet: valid_from, valid_to",
    "Explanation.check": "PublicWarning.rule",
    "Outcome.ranking_sha256": "PublicResult.rows_digest",
    "Indicator": "the public values of its tables, all of it",
    "MeritIndex.category": "PublicMeritTotal.category",
    "Outcome.technical_approval": "PublicResult.approval",
    "DayRange": "PublicStage.planned and the like: two days",
    "Procedure.supervision": "PublicProcedure: supervision_body and so on",
    "PublicationTerms": "PublicTerms",
    "Ranking": "PublicResult.rows",
    "Reason": "PublicDecision: reason_code, reason",
    "Requirement.date": "PublicRequirement.day",
    "Reserved": "PublicTrainingOffer.reserved_remote",
    "Occupancy.explanation": "PublicOccupancy.explanations",
    "Occupancy.explained": "PublicOccupancy.explanations",
    "RuleSet.valid": "PublicRuleSet: valid_from, valid_to",
    "Salary": "PublicVacancy.salary: two amounts",
    "ScheduleItem": "PublicStage",
    "Selection": "PublicSelection.procedure",
    "SourceDocument": "PublicSourceDocument",
    "Supervision": "PublicProcedure: supervision_body, supervision_number, supervision_date",
    "TalentPool.reveal_boxes": "PublicTalentPool.reveal_basis",
    "TechnicalApproval": "PublicApproval",
    "TrainingOffer.reserved": "PublicTrainingOffer.reserved_remote",
    "TrainingUptake": "PublicUptake, by the training offer",
    "Vacancy.explanations": "PublicVacancy.warnings",
    "Vacancy.publication": "PublicVacancy.terms",
    "Validity": "PublicCriteriaSet: valid_from, valid_to",
}
"""Where a field, or a whole group of them, is public under another name."""

PROCEDURE = set(Procedure.model_fields)
"""Fields of a selection and a vacancy that `PublicProcedure` holds for both."""


def classes(package: object) -> Iterator[type]:
    """Return every class that the modules of a package make."""
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        for value in vars(import_module(module.name)).values():
            if inspect.isclass(value) and value.__module__ == module.name:
                yield value


def without_twin() -> set[str]:
    """Return the fields of records that no public value names, and that go nowhere else."""
    public = {one.__name__: one for one in classes(publication) if dataclasses.is_dataclass(one)}
    twins = {"Outcome": "PublicResult"}
    found: set[str] = set()
    for kind in classes(records):
        name = kind.__name__
        if not issubclass(kind, Part) or kind in {Part, Record} or name in ELSEWHERE:
            continue
        twin = public.get(twins.get(name, f"Public{name}"))
        names = {field.name for field in dataclasses.fields(twin)} if twin else set()
        shared = PROCEDURE if "procedure" in names else set()
        for field in kind.model_fields:
            if field not in names | shared and f"{name}.{field}" not in ELSEWHERE:
                found.add(f"{name}.{field}")
    return found


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def built(folder: Path, made: Publication) -> dict[str, bytes]:
    config = load_site(Path("mkdocs.yml"))
    assert build_site(config, folder / "site", made, unnoticed) == ()
    return contents(folder / "site")


def places(site: Mapping[str, bytes], *secrets: str) -> list[str]:
    """Return every file whose name or bytes hold a secret, in any spelling of its letters."""
    wanted = [secret.lower().encode() for secret in secrets]
    return [
        path
        for path, data in site.items()
        if any(one in path.encode() or one in data.lower() for one in wanted)
    ]


def test_every_field_without_a_twin_is_planted() -> None:
    """A new field of a record is public, or known to be hidden and watched here."""
    assert without_twin() == set(HIDDEN)


def test_hidden_fields(tmp_path: Path) -> None:
    """No output holds a field that has no public twin, nor a comment of a record file."""
    comments = [(path, more("# SECRET-COMMENT\n")) for path in FILES if path.endswith(".yml")]
    a_site_folder(tmp_path, *HIDDEN.values(), *comments)
    data = "".join(path.read_text() for path in (tmp_path / "data").rglob("*") if path.is_file())
    assert all(secret in data for secret in ("SECRET-BASIS", HEADCOUNT, COUNTED_IN, "secret-"))
    site = built(tmp_path, compile_publication(check(Path("data")), LATE))
    # Four digits alone may stand in a digest by chance.
    days = (f"{COUNTED_IN}-06", f"juni {COUNTED_IN}", f"june {COUNTED_IN}", f"jun {COUNTED_IN}")
    assert places(site, CANARY, HEADCOUNT, "4.718.293", "4,718,293", *days) == []


def test_before_the_announcement(tmp_path: Path) -> None:
    """Before its day, nothing of an outcome or of its ranking reaches any output."""
    a_site_folder(
        tmp_path,
        (OUTCOME, swap("SK 800/0001/2026", "SECRET-DECREE")),
        (OUTCOME, swap("Paling sesuai dengan kebutuhan", "SECRET-REASON")),
        (OUTCOME, swap("kind: rekomendasi", "kind: SECRET-KIND")),
    )
    checked = check(Path("data"))
    eve, day = date(2026, 3, 19), LATE
    assert places(built(tmp_path, compile_publication(checked, eve)), CANARY, CODE, "80,25") == []
    assert places(built(tmp_path, compile_publication(checked, day)), "SECRET-DECREE")


def test_what_follows_the_announcement(tmp_path: Path) -> None:
    """A decision and a ruling of a later day are not told before it."""
    a_site_folder(
        tmp_path,
        (OUTCOME, swap("SK 800/0001/2026", f"{LATER}-DECREE")),
        (OUTCOME, swap("Paling sesuai dengan kebutuhan", f"{LATER}-REASON")),
        (
            OUTCOME,
            more(
                f"rulings:\n  - {{body: PTUN, number: {LATER}-1, date: 2026-05-20,"
                f" effect: {LATER}-EFFECT}}\n"
            ),
        ),
    )
    checked = check(Path("data"))
    site = built(tmp_path, compile_publication(checked, date(2026, 4, 29)))
    assert "hasil/2026-dinkes-kadis/index.html" in site
    assert places(site, LATER) == []


def test_before_a_report_is_published(tmp_path: Path) -> None:
    """Before its day nothing of a report is told, and that an action is done not before its own."""
    report = (
        "id: kota-contoh-2025-s2\nagency: kota-contoh\nperiod: 2025-s2\npublished: 2026-05-01\n"
        f"remarks: [{{on: coverage, text: {CANARY}REMARK}}]\nfollow_up:\n"
        f"  - {{finding: {CANARY}FINDING, action: Terbit, owner: dinas-kesehatan,\n"
        f"     due: 2026-12-31, done: 2026-10-01, evidence: {LATER}}}\n"
    )
    a_site_folder(tmp_path, ("reports/kota-contoh-2025-s2.yml", only(report)))
    checked = check(Path("data"))
    eve, day = date(2026, 4, 30), LATE
    assert places(built(tmp_path, compile_publication(checked, eve)), CANARY) == []
    site = built(tmp_path, compile_publication(checked, day))
    assert "laporan/kota-contoh/2025-s2/index.html" in places(site, f"{CANARY}REMARK")
    assert places(site, LATER) == []


@pytest.mark.parametrize(
    ("level", "secrets"),
    [
        ("aggregate", (CODE, "xrff vgr5", "84.5173", "84,5173", "80.2533", "80,2533")),
        ("totals", ("84.5173", "84,5173")),
    ],
)
def test_second_lock(tmp_path: Path, level: str, secrets: tuple[str, ...]) -> None:
    """Where a file holds more than its level allows, the pages show no more than the level."""
    a_site_folder(
        tmp_path,
        (VACANCY, swap("level: full", f"level: {level}")),
        (RANKING, swap("84.50", SCORE)),
    )
    checked = check(Path("data"))
    assert "ranking-level-fits" in {finding.rule.name for finding in checked.findings}
    made = protect(checked.dataset, checked.dataset.ranked, LATE, (), RULES)
    site = built(tmp_path, made)
    assert "hasil/2026-dinkes-kadis/index.html" in site
    assert places(site, *secrets) == []


UNCERTAIN = """\
id: 2026-tanpa-persetujuan
agency: kota-contoh
title: Penghargaan contoh
category: service
date: 2026-03-02
given_by: Wali Kota Contoh
person: {name: SECRET-NAME}
source: Keputusan contoh
"""
"""An award that names a person who did not agree."""
FEW = """\
agency,period,by,group,staff,hours,staff_20,source
kota-contoh,2025,unit,dinas-kesehatan,7,4718293,4,SECRET-FEW
"""
"""Hours of few people, whose number is small as well."""


def test_second_lock_of_people(tmp_path: Path) -> None:
    """A name without consent, and hours of few people, stand on no page though a file has them."""
    a_site_folder(
        tmp_path,
        ("awards/2026-tanpa-persetujuan.yml", lambda _: UNCERTAIN),
        ("indicators/training-hours.csv", lambda _: FEW),
    )
    checked = check(Path("data"))
    assert {"consent-recorded", "counts-protected", "hours-withheld-with-staff"} <= {
        finding.rule.name for finding in checked.findings
    }
    made = protect(checked.dataset, checked.dataset.ranked, LATE, (), RULES)
    site = built(tmp_path, made)
    assert "penghargaan/index.html" in site
    assert places(site, "SECRET-NAME", HEADCOUNT, "4.718.293", "4,718,293") == []
