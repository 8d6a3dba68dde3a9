"""The whole story: records are read, parsed, judged, checked, protected, and published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path

from generator.anonymising.rules import ANONYMISING_RULES
from generator.checks import CHECK_RULES, run_checks
from generator.dataset import DATASET_RULES, parse
from generator.disclosure import protect
from generator.disclosure.frozen_figures import FROZEN_RULES, frozen_findings
from generator.errors import FindingsError
from generator.exports import EXPORTS
from generator.finding import Finding, Rule, has_errors
from generator.merit.judging import JudgedDataset, judge
from generator.pages import PAGES
from generator.pages.page import Page
from generator.publication import Publication
from generator.reading.content_folder import read_content
from generator.reading.everywhere import read_known, search_prose, shown
from generator.reading.folder import read_folder
from generator.reading.layout import printable
from generator.reading.prose_file import MOST_BYTES, PROSE_RULES
from generator.reading.releases import read_releases
from generator.reading.rules import READING_RULES
from generator.reading.search_folder import search_folder
from generator.reading.search_rules import SEARCH_RULES
from generator.records.ranking_table import RANKING_RULES
from generator.records.value_rules import VALUE_RULES
from generator.writing.brand import BRAND_RULES
from generator.writing.complaints import PROSE_BUILDS
from generator.writing.pictures import MOST_BYTES as MOST_PICTURE_BYTES
from generator.writing.pictures import (
    PICTURE_RULES,
    from_pixels,
    is_picture,
    prose_file_finding,
)
from generator.writing.prose import publishable
from generator.writing.render import Renderer
from generator.writing.site_folder import write_file

RULES: tuple[Rule, ...] = (
    *READING_RULES,
    *VALUE_RULES,
    *DATASET_RULES,
    *RANKING_RULES,
    *CHECK_RULES,
    *FROZEN_RULES,
    PROSE_BUILDS,
    *SEARCH_RULES,
    *PICTURE_RULES,
    *PROSE_RULES,
    *BRAND_RULES,
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


def check(data: Path, advance: Advance = unnoticed, as_of: date | None = None) -> Checked:
    """Read and check everything under ``data``, but for what was released; nothing is written.

    ``as_of`` is the day for the checks that ask for one; without it they do not run.
    """
    reading = read_folder(data, advance)
    dataset, unparsed = parse(reading.files)
    judged = judge(dataset)
    releases = read_releases(data.parent)
    kept, used = releases.sift((*reading.findings, *unparsed, *run_checks(judged, as_of)))
    findings = (*kept, *releases.findings, *releases.unused(used, (shown(data),)))
    if not has_errors(findings):
        findings += tuple(frozen_findings(judged, findings, RULES))
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


@dataclass(frozen=True, slots=True)
class CheckedProse:
    """The files of the prose, its pictures made anew by their names, and all that was found."""

    names: tuple[str, ...]
    pictures: Mapping[str, bytes]
    findings: tuple[Finding, ...]


def check_prose(content: Path, data: Path) -> CheckedProse:
    """Read and check everything under ``content``; the records in ``data`` stand beside it.

    Found is all that may not be published: files of other kinds and links, pages that cannot be
    read, damaged pictures, and identifiers of people that were not released.
    """
    read = read_content(content, shown(content))
    refused = {name for name in read.names if not publishable(content, name)}
    findings = [*read.findings]
    findings += (prose_file_finding(shown(content) + printable(name)) for name in refused)
    kept = sorted(set(read.names) - refused)
    pages = [content / name for name in kept if not is_picture(name)]
    small = [page for page in pages if page.stat().st_size <= MOST_BYTES]
    findings += search_prose(small, read_known(data))
    pictures: dict[str, bytes] = {}
    for name in filter(is_picture, kept):
        try:
            with (content / name).open("rb") as file:
                pixels = file.read(MOST_PICTURE_BYTES + 1)
            pictures[name] = from_pixels(pixels, shown(content) + printable(name))
        except FindingsError as stop:
            findings += stop.findings
    return CheckedProse(read.names, pictures, tuple(findings))


def check_rest(folder: Path, pages: Iterable[str], data: Path) -> None:
    """Search a built site without its record ``pages``, whose sources were searched already.

    Raises ``FindingsError`` where anything stands there that nobody released.
    """
    search = read_known(data).search(derived=True)
    if found := search_folder(folder, search, frozenset(pages).__contains__).findings:
        raise FindingsError(found)


def page_paths(pages: Sequence[Page]) -> tuple[str, ...]:
    """Return the file of each page in each language that it has."""
    addresses = (path for page in pages for path in (page.address.id, page.address.en))
    return tuple(f"{path}index.html" for path in addresses if path is not None)
