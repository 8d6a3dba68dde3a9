"""What the maker of the prose complains about, as findings like all others."""

from __future__ import annotations

import logging
import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace

from generator.finding import Finding, Rule, Severity
from generator.source import Place
from generator.wording import say

PROSE_BUILDS = Rule(
    "prose-builds",
    say("Halaman di folder content dapat dibangun tanpa keluhan, dan tautannya tidak putus."),
    say("Tautan yang putus membuat penjelasan tidak dapat diikuti."),
    "[Kebijakan privasi](privsi.md)",
    "[Kebijakan privasi](privasi.md)",
    Severity.WARNING,
)
_PAGE_NAME = re.compile(r"'([^']+\.md)'")


class _Listener(logging.Handler):
    """Keeps what would be printed as a warning or an error."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one message."""
        self.said.append(record.getMessage())


@contextmanager
def listening(program: str) -> Generator[list[str], None, None]:
    """Give the list of what ``program`` complains about while the block runs."""
    listener = _Listener()
    logging.getLogger(program).addHandler(listener)
    try:
        yield listener.said
    finally:
        logging.getLogger(program).removeHandler(listener)


def as_findings(said: Iterable[str], content: str, severity: Severity) -> tuple[Finding, ...]:
    """Return what MkDocs said about the prose as findings; ``content`` is its folder."""
    rule = replace(PROSE_BUILDS, severity=severity)
    hint = say("Perbaiki halaman atau tautan itu.")
    return tuple(
        Finding(rule, _place(text, content), say("MkDocs: %(message)s", message=text), hint)
        for text in said
    )


def too_deep(path: str) -> Finding:
    """Return the finding for a page whose lists and quotations nobody could follow."""
    return Finding(
        replace(PROSE_BUILDS, severity=Severity.ERROR),
        Place(path),
        say("daftar atau kutipan di halaman ini bersusun terlalu dalam"),
        say("Sederhanakan susunannya."),
    )


def _place(text: str, content: str) -> Place:
    named = _PAGE_NAME.search(text)
    return Place(f"{content}/{named[1]}" if named else "mkdocs.yml")
