"""The whole story: records are read, parsed, judged, checked, protected, and published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from generator.anonymising.rules import ANONYMISING_RULES
from generator.checks import CHECK_RULES, run_checks
from generator.dataset import DATASET_RULES, parse
from generator.disclosure import protect
from generator.errors import FindingsError
from generator.exports import EXPORTS
from generator.finding import Finding, Rule, has_errors
from generator.merit.judging import JudgedDataset, judge
from generator.pages import PAGES
from generator.pages.page import Page
from generator.publication import Publication
from generator.reading.folder import read_folder
from generator.reading.rules import READING_RULES
from generator.records.ranking_table import RANKING_RULES
from generator.records.value_rules import VALUE_RULES
from generator.writing.complaints import PROSE_BUILDS
from generator.writing.render import Renderer
from generator.writing.site_folder import write_file

RULES: tuple[Rule, ...] = (
    *READING_RULES,
    *VALUE_RULES,
    *DATASET_RULES,
    *RANKING_RULES,
    *CHECK_RULES,
    PROSE_BUILDS,
    *ANONYMISING_RULES,
)
"""Everything that the records and the prose must fulfil."""

Advance = Callable[[], None]
"""Called once for each file read or written."""


def unnoticed() -> None:
    """Count nothing: nobody watches the work."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The records of a folder, all findings about them in order, and the number of files."""

    dataset: JudgedDataset
    findings: tuple[Finding, ...]
    files: int


def check(data: Path, advance: Advance = unnoticed) -> Checked:
    """Read and check everything under ``data``; nothing is written."""
    reading = read_folder(data, advance)
    dataset, unparsed = parse(reading.files)
    judged = judge(dataset)
    findings = (*reading.findings, *unparsed, *run_checks(judged))
    ordered = sorted(findings, key=lambda finding: finding.order)
    return Checked(judged, tuple(ordered), reading.count)


def compile_publication(checked: Checked, as_of: date) -> Publication:
    """Return all that may be public on the day ``as_of``; raises where the records hold errors."""
    if has_errors(checked.findings):
        raise FindingsError(checked.findings)
    return protect(checked.dataset, checked.dataset.ranked, as_of, checked.findings, RULES)


def publish(
    publication: Publication, folder: Path, renderer: Renderer, advance: Advance = unnoticed
) -> tuple[str, ...]:
    """Write every page in both languages, and every export, below ``folder``.

    Returns the paths that the publication demands. Raises ``BrokenSiteError`` where something
    stands in the place of one of them already.
    """
    pages = tuple(chain.from_iterable(make(publication) for make in PAGES))
    exports = (files(publication, pages, renderer.site.url) for files in EXPORTS)
    for path, content in chain(renderer.files(pages), *exports):
        write_file(folder, path, content)
        advance()
    return page_paths(pages)


def page_paths(pages: Sequence[Page]) -> tuple[str, ...]:
    """Return the file of each page in each language that it has."""
    addresses = (path for page in pages for path in (page.address.id, page.address.en))
    return tuple(f"{path}index.html" for path in addresses if path is not None)
