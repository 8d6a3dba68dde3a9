"""The search of what git keeps: old contents, messages, authors, names of branches and tags.

A finding names the short id of the commit and the path, such as ``1a2b3c4d5e:data/units.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.finding import Finding
from generator.reading.git import Blob, Commit, Repository
from generator.reading.search import Search
from generator.reading.search_folder import Searched, ending_of, search_bytes
from generator.reading.search_rules import AUTHOR_ADDRESS
from generator.source import Place
from generator.wording import say

_NO_REPLY = re.compile(r"(?:^|[.@+-])no-?reply(?:[.@+-]|$)", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+%-]++@[\w.-]+\w")
_REWRITE = say("Git tidak melupakan: laporkan sebagai kebocoran, lalu bersihkan riwayatnya.")


def search_history(
    folder: Path,
    folders: tuple[str, ...],
    search: Search,
    domains: frozenset[str],
    advance: Callable[[], None],
) -> Searched:
    """Search all that can be reached in the repository of ``folder``.

    Contents below ``folders``; messages, authors and names everywhere. ``domains`` are those in
    which an author's e-mail may stand. Raises ``UsageError`` without git or without a repository.
    """
    repository = Repository(folder)
    findings = [*_in_names(repository, search), *_in_commits(repository, search, domains)]
    count = 0
    with repository.contents() as contents:
        for blob in repository.blobs(*folders):
            advance()
            count += 1
            findings.extend(_in_blob(blob, contents.read(blob.id), search))
    return Searched(tuple(replace(found, hint=_REWRITE) for found in findings), count)


def _in_names(repository: Repository, search: Search) -> Iterator[Finding]:
    for name in repository.names():
        for finding in search.text(name, ""):
            yield replace(finding, place=Place(search.shown(f"refs/{name}")))


def _in_commits(
    repository: Repository, search: Search, domains: frozenset[str]
) -> Iterator[Finding]:
    told: set[str] = set()
    for commit in repository.commits():
        message = _ADDRESS.sub(
            lambda email: "" if _is_allowed(email[0], domains, search) else email[0],
            commit.message,
        )
        yield from search.text(message, f"{commit.id}:message")
        for name in commit.names:
            yield from _once(name, search.text(name, f"{commit.id}:author"), told)
        for role, email in commit.emails:
            if not _is_allowed(email, domains, search):
                yield from _once(email, _address(commit, role), told)


def _once(value: str, findings: Iterator[Finding], told: set[str]) -> Iterator[Finding]:
    """Yield the findings about a value the first time that it comes."""
    if value not in told:
        found = tuple(findings)
        told.update({value} if found else ())
        yield from found


def _address(commit: Commit, role: str) -> Iterator[Finding]:
    message = say("surel penulis di riwayat git bukan alamat tanpa balas atau surel instansi")
    yield Finding(AUTHOR_ADDRESS, Place(f"{commit.id}:{role}"), message, _REWRITE)


def _is_allowed(email: str, domains: frozenset[str], search: Search) -> bool:
    address = email.lower()
    if search.roster and not search.roster.clear(address):
        return False
    domain = address.rpartition("@")[2]
    return bool(_NO_REPLY.search(address)) or domain in domains or address in search.known


def _in_blob(blob: Blob, data: bytes, search: Search) -> Iterator[Finding]:
    shown = f"{blob.commit}:{search.shown(blob.path)}"
    for finding in search.name(blob.path):
        yield replace(finding, place=Place(shown))
    yield from search_bytes(data, shown, ending_of(blob.path), search)
