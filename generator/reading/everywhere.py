"""The search of all that an agency publishes: records, prose, settings, the site, and git."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER
from generator.reading.contacts import Contacts, read_contacts, values_on
from generator.reading.folder import read_folder
from generator.reading.git_history import search_history
from generator.reading.releases import RELEASES, Releases, read_releases
from generator.reading.roster import Roster
from generator.reading.rules import FILE_SIZE, KNOWN_PLACE, PLAIN_FILE
from generator.reading.search import Search
from generator.reading.search_folder import Searched, search_file, search_folder
from generator.source import Place

_SETTINGS = ("mkdocs.yml", RELEASES)
_NOT_LOOKED_INTO = frozenset((DIRECT_IDENTIFIER, PLAIN_FILE, KNOWN_PLACE, FILE_SIZE))
"""Of records: what was found, and what was not looked into."""


@dataclass(frozen=True, slots=True)
class Places:
    """The folders of records and prose, and that of the site, which need not exist."""

    data: Path
    content: Path
    site: Path


@dataclass(frozen=True, slots=True)
class Known:
    """What is no secret in the folder of a site: contacts of offices, and what was released."""

    contacts: Contacts
    releases: Releases

    def search(self, roster: Roster | None = None, *, derived: bool = False) -> Search:
        """Return the search of sources, or of what was ``derived`` from them: site and history.

        There a released number stands on other lines, so its value is passed over; it is taken
        from its line each time and written nowhere.
        """
        values = self.contacts.known
        if derived:
            values = values.union(
                *(
                    values_on(Path(release.file), release.line)
                    for release, _ in self.releases.entries
                    if release.line
                )
            )
        return Search(values, roster)


def read_known(data: Path) -> Known:
    """Return what the records of a site and the releases beside them say."""
    return Known(read_contacts(data), read_releases(data.parent))


def search_everywhere(
    places: Places, roster: Roster | None, advance: Callable[[], None], *, history: bool
) -> Searched:
    """Search records, prose, settings, the site where it exists, and with ``history`` git.

    Raises ``UsageError`` where there are no records, or no git to ask.
    """
    known = read_known(places.data)
    search, derived = known.search(roster), known.search(roster, derived=True)
    found = _records(places.data, roster, advance)
    found += _settings(places.data.parent, search)
    if places.content.is_dir():
        found += search_folder(places.content, search, advance=advance)
    if places.site.is_dir():
        found += search_folder(places.site, derived, advance=advance)
    if history:
        folders = tuple(path.name for path in (places.data, places.content))
        domains = known.contacts.domains
        found += search_history(places.data.parent, folders, derived, domains, advance)
    kept, used = known.releases.sift(found.findings)
    # Without git nobody knows whether what was released there still is.
    among = ("",) if history else tuple(shown(path) for path in (places.data, places.content))
    unused = known.releases.unused(used, among)
    return Searched((*known.releases.findings, *kept, *unused), found.files)


def shown(folder: Path) -> str:
    """Return how the paths of findings below a folder start."""
    return Path(os.path.relpath(folder)).as_posix() + "/"


def search_prose(files: Iterable[Path], known: Known) -> tuple[Finding, ...]:
    """Return what stands in files of the prose, or in their names, and was not released."""
    search = known.search()
    findings: list[Finding] = []
    for path in files:
        name = Path(os.path.relpath(path)).as_posix()
        for part in name.split("/"):
            findings.extend(
                replace(found, place=Place(search.shown(name))) for found in search.name(part)
            )
        findings.extend(search_file(path, search.shown(name), search))
    return known.releases.sift(findings)[0]


def _records(data: Path, roster: Roster | None, advance: Callable[[], None]) -> Searched:
    reading = read_folder(data, advance)
    found = tuple(finding for finding in reading.findings if finding.rule in _NOT_LOOKED_INTO)
    if roster:
        found += search_folder(data, Search(roster=roster, numbers=False)).findings
    return Searched(found, reading.count)


def _settings(folder: Path, search: Search) -> Searched:
    files = [folder / name for name in _SETTINGS if (folder / name).is_file()]
    findings = (
        finding
        for path in files
        for finding in search_file(path, Path(os.path.relpath(path)).as_posix(), search)
    )
    return Searched(tuple(findings), len(files))
