"""The three ways in which a run ends before its end, told apart by the exit status."""

from __future__ import annotations

from collections.abc import Sequence

from generator.finding import Finding
from generator.wording import Sentence


class MeritError(Exception):
    """Any end that a person can do something about."""


class UsageError(MeritError):
    """The command cannot be carried out as it was given (exit status 2)."""

    def __init__(self, sentence: Sentence) -> None:
        """Keep the sentence that a person reads."""
        super().__init__(sentence.msgid)
        self.sentence = sentence


class FindingsError(MeritError):
    """The records hold errors, so nothing is published (exit status 1)."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep every finding of the run, errors and warnings alike."""
        super().__init__(f"{len(findings)} findings")
        self.findings = tuple(findings)


def stop_at(findings: Sequence[Finding]) -> None:
    """Raise ``FindingsError`` where anything was found."""
    if findings:
        raise FindingsError(findings)
