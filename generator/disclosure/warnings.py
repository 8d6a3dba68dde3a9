"""Which warnings are shown, and beside what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.finding import Finding, Severity
from generator.publication import PublicResult
from generator.records import Outcome, Vacancy


def public_warnings(
    findings: Sequence[Finding], results: Mapping[str, PublicResult]
) -> defaultdict[tuple[str, str], list[Finding]]:
    """Return the warnings by what they are about: a vacancy, or the selection of several.

    A warning about an outcome is one about its vacancy, once the outcome has been announced.
    """
    warnings: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.about is None or finding.rule.severity is Severity.ERROR:
            continue
        kind, key = finding.about
        if kind != Outcome.kind_of_record:
            warnings[kind, key].append(finding)
        elif key in results:
            warnings[Vacancy.kind_of_record, key].append(finding)
    return warnings
