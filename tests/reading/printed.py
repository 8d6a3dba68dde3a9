"""Findings as a person sees them, for the tables of the tests."""

from __future__ import annotations

from collections.abc import Iterable

from generator.finding import Finding
from generator.wording import Wording

_WORDING = Wording()


def printed(findings: Iterable[Finding]) -> list[str]:
    """Return one line for each finding, as the terminal prints it, without the severity."""
    return [
        f"{finding.place.path}:{finding.place.line}:{finding.place.column}: "
        f"{_WORDING.text(finding.message)} [{finding.rule.name}]"
        for finding in findings
    ]


def hints(findings: Iterable[Finding]) -> list[str]:
    """Return what each finding says one should do."""
    return [_WORDING.text(finding.hint) for finding in findings]
