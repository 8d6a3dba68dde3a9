"""Rules, and what is found where a record breaks one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from generator.source import Place
from generator.wording import Sentence


class Severity(StrEnum):
    """An error stops the build; a warning is printed and, where it informs, shown on the page."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that the records must fulfil.

    ``name`` in words is its stable id. ``text`` says what it demands (it stands on the public
    methodology page), ``why`` gives the reason and its source, ``example`` is a piece of a record
    that breaks it and ``mend`` the same piece as it should be.
    """

    name: str
    text: Sentence
    why: Sentence
    example: str
    mend: str
    severity: Severity = Severity.ERROR


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check yields: a place, what is wrong there, and what to do.

    ``about`` names the record whose public page should show the warning: its type and its id.
    """

    place: Place
    message: Sentence
    hint: Sentence
    about: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem under the rule that it breaks."""

    rule: Rule
    place: Place
    message: Sentence
    hint: Sentence
    about: tuple[str, str] | None = None

    @property
    def order(self) -> tuple[str, str, str, int, int]:
        """Sort key: errors first, then by kind, then by place."""
        return (
            self.rule.severity,
            self.rule.name,
            self.place.path,
            self.place.line,
            self.place.column,
        )


def found(rule: Rule, problem: Problem) -> Finding:
    """Return the problem as a finding under ``rule``."""
    return Finding(rule, problem.place, problem.message, problem.hint, problem.about)


def has_errors(findings: tuple[Finding, ...]) -> bool:
    """Tell whether anything stops the build."""
    return any(finding.rule.severity is Severity.ERROR for finding in findings)
