"""Nothing is forgotten: what belongs to a record type, a check, a page, a module, a command.

Components have a test of the same kind in ``site_templates/test_components.py``, because it makes
their examples; the fields of ``merit new`` have theirs in ``cli/test_record_form.py``.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

import pytest
from typer.main import get_command

from generator.checks import CHECKS
from generator.cli.app import app
from generator.pages import PAGES
from generator.records import RECORD_TYPES
from generator.records.base import Record
from generator.wording import Wording

ROOT = Path(__file__).resolve().parents[1]
TESTS, GENERATOR, PAGE_TEMPLATES = ROOT / "tests", ROOT / "generator", ROOT / "site_templates/pages"
GUIDES = (
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "content" / "panduan").glob("*.md")),
)

PUBLIC_BY_ANOTHER_NAME: Mapping[str, str] = {
    "outcome": "generator.publication.result:PublicResult",
    "ranking": "generator.publication.result:PublicRow",
    "selection": "generator.publication.vacancy:PublicSelection",
    "training_uptake": "generator.publication.training_offer:PublicUptake",
    "unit": "generator.publication.agency:PublicUnit",
    "training_hours": "generator.publication.indicators:PublicTrainingHours",
    "assessment_coverage": "generator.publication.indicators:PublicAssessmentCoverage",
    "ratings": "generator.publication.indicators:PublicRatings",
    "development": "generator.publication.indicators:PublicDevelopment",
    "appointee_profile": "generator.publication.indicators:PublicAppointeeProfile",
    "performance": "generator.publication.indicators:PublicPerformance",
    "competency": "generator.publication.position:PublicCompetency",
}
"""Record types whose public value stands in the module of what they belong to."""

SECOND_TEMPLATES: Mapping[str, str] = {
    "archive_year": "archive",
    "facet": "facets",
    "career_families": "careers",
    "career_family": "careers",
}
"""Templates of a page module that makes two kinds of page, and that module."""

PROVEN_ELSEWHERE: Mapping[str, str] = {
    "__main__.py": "cli/test_run.py",
    "demo/agency.py": "demo/test_folder.py",
    "demo/common.py": "demo/test_folder.py",
    "demo/scores.py": "demo/test_folder.py",
    "demo/vacancy.py": "demo/test_folder.py",
    "disclosure/agency.py": "disclosure/test_protect.py",
    "disclosure/criteria_set.py": "disclosure/test_protect.py",
    "disclosure/outcome_parts.py": "disclosure/test_result.py",
    "disclosure/position.py": "disclosure/test_protect.py",
    "disclosure/procedure.py": "disclosure/test_protect.py",
    "disclosure/vacancies.py": "disclosure/test_protect.py",
    "disclosure/vacancy.py": "disclosure/test_protect.py",
    "disclosure/rows.py": "disclosure/test_result.py",
    "disclosure/warnings.py": "disclosure/test_protect.py",
    "errors.py": "cli/test_run.py",
    "cli/adding.py": "cli/test_import_competencies.py",
    "cli/import_options.py": "cli/test_import_vacancies.py",
    "importing/adding.py": "importing/test_competencies.py",
    "importing/competency_levels.py": "importing/test_competencies.py",
    "mkdocs_headings.py": "test_mkdocs_plugin.py",
    "mkdocs_theme.py": "test_mkdocs_plugin.py",
    "mkdocs_site.py": "test_mkdocs_plugin.py",
    "finding.py": "writing/test_findings.py",
    "pages/addresses/lists.py": "pages/test_addresses.py",
    "pages/addresses/records.py": "pages/test_addresses.py",
    "pages/addresses/under.py": "pages/test_addresses.py",
    "pages/cards.py": "pages/test_vacancies.py",
    "pages/grouping.py": "pages/test_vacancies.py",
    "pages/page.py": "pages/test_addresses.py",
    "checks/once.py": "checks/test_reports.py",
    "pages/required_by.py": "pages/test_training_offer.py",
    "records/indicator.py": "checks/test_indicators.py",
    "records/performance.py": "checks/test_performance.py",
    "publication/__init__.py": "disclosure/test_protect.py",
    "measures/leading_words.py": "measures/test_leading.py",
    "publication/appointment.py": "pages/test_appointments.py",
    "publication/criteria_set.py": "pages/test_criteria_set.py",
    "publication/occupancy.py": "measures/test_open_posts.py",
    "charts/bars.py": "charts/test_specification.py",
    "charts/line.py": "charts/test_specification.py",
    "charts/rows.py": "charts/test_specification.py",
    "charts/shares.py": "charts/test_specification.py",
    "measures/procedures.py": "measures/test_schedule.py",
    "measures/proportions.py": "measures/test_development.py",
    "measures/span.py": "measures/test_schedule.py",
    "records/appointment.py": "checks/test_appointments.py",
    "records/competency.py": "checks/test_competency_scale.py",
    "records/criteria_set.py": "checks/test_summing.py",
    "records/base.py": "records/test_parsing.py",
    "records/occupancy.py": "checks/test_occupancy.py",
    "source.py": "reading/test_yaml_file.py",
    "wording.py": "writing/test_filters.py",
    "writing/gettext.py": "writing/test_render.py",
}
"""Modules without a test file of their own name, and the one that proves them."""


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.kind_of_record)
def test_record_type(kind: type[Record]) -> None:
    """A record type has a module, a public value, a sample record, and a line in the guide."""
    name = kind.kind_of_record
    assert kind.__module__ == f"generator.records.{name}"
    own = f"generator.publication.{name}:Public{kind.__name__}"
    module, _, public = PUBLIC_BY_ANOTHER_NAME.get(name, own).partition(":")
    assert hasattr(import_module(module), public)
    sample = ROOT / "data" / (kind.file or kind.folder)
    assert sample.is_file() or any(sample.iterdir())
    said = (ROOT / "content" / "panduan" / "instansi.md").read_text(encoding="utf-8")
    assert f"`data/{kind.file or kind.folder + '/'}" in said


def test_public_values_named_apart_are_needed() -> None:
    """Only record types whose public value stands elsewhere are listed as such."""
    assert set(PUBLIC_BY_ANOTHER_NAME) <= {kind.kind_of_record for kind in RECORD_TYPES}


def test_checks() -> None:
    """Every check has its words, an example that fails and its mend, and a test that names it."""
    tests = "".join(path.read_text(encoding="utf-8") for path in (TESTS / "checks").glob("*.py"))
    say = Wording().text
    for check in CHECKS:
        rule = check.rule
        assert say(rule.text), rule.name
        assert say(rule.why), rule.name
        assert rule.example, rule.name
        assert rule.mend, rule.name
        assert f"[{rule.name}]" in tests or f'"{rule.name}"' in tests, rule.name


def test_pages() -> None:
    """Every kind of page has a module, a template and a test, all of one name, and none is left."""
    names = {make.__module__.rpartition(".")[2] for make in PAGES}
    for name in names:
        assert (PAGE_TEMPLATES / f"{name}.html").is_file(), name
        assert (TESTS / "pages" / f"test_{name}.py").is_file(), name
    assert {path.stem for path in PAGE_TEMPLATES.glob("*.html")} == names | set(SECOND_TEMPLATES)
    assert set(SECOND_TEMPLATES.values()) <= names


def test_modules() -> None:
    """A module that computes something has a test of its name, or one that is named here."""
    missing = {path for path in computing_modules() if not own_test(path).is_file()}
    assert missing == set(PROVEN_ELSEWHERE)
    for test in PROVEN_ELSEWHERE.values():
        assert (TESTS / test).is_file(), test


def computing_modules() -> set[str]:
    """Return the modules that define a function; the others only name or hold values."""
    return {
        path.relative_to(GENERATOR).as_posix()
        for path in GENERATOR.rglob("*.py")
        if "starter" not in path.parts
        and any(
            isinstance(node, ast.FunctionDef)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        )
    }


def own_test(module: str) -> Path:
    path = TESTS / module
    return path.with_name(f"test_{path.stem.strip('_')}.py")


def test_commands() -> None:
    """Every command is named in the README, to contributors, or in the guide."""
    said = "".join(path.read_text(encoding="utf-8") for path in GUIDES)
    command = get_command(app)
    names = command.list_commands(None)  # type: ignore[attr-defined]
    assert [name for name in names if f"merit {name}" not in said] == []


def test_both_languages() -> None:
    """Every sentence has its English translation, none is doubtful, and none is left over."""
    ended = subprocess.run(
        [sys.executable, ".ci/words.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
