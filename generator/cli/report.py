"""The findings of a run on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import groupby

from generator.cli.terminal import show
from generator.finding import Finding, Severity
from generator.wording import Sentence, Wording
from generator.writing.findings import as_annotation, as_json, as_text, summary

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def report(
    findings: Sequence[Finding],
    files: int,
    wording: Wording,
    form: Format = Format.TEXT,
    *,
    closing: Callable[[Sequence[Finding], int], Sentence] = summary,
) -> None:
    """Print all findings of a run, grouped by kind, and how many there are in ``files`` files."""
    ordered = sorted(findings, key=lambda finding: finding.order)
    if form is Format.JSON:
        show(as_json(ordered, files, wording))
        return
    if form is Format.GITHUB:
        for finding in ordered:
            show(as_annotation(finding, wording))
    else:
        _show_groups(ordered, wording)
    show(wording.text(closing(ordered, files)))


def _show_groups(findings: Sequence[Finding], wording: Wording) -> None:
    for _, group in groupby(findings, key=lambda finding: finding.order[:2]):
        for finding in group:
            line, *hint = as_text(finding, wording).split("\n", 1)
            show(line, colour=COLOURS[finding.rule.severity])
            for text in hint:
                show(text)
        show("")
