"""How many findings of one kind a file gets: a thousand say no more than a hundred."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.finding import Finding
from generator.reading.characters import MOST_FINDINGS
from generator.wording import say


def limited(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the first findings of each rule; the last of them says how many more there are."""
    given = tuple(findings)
    total = Counter(finding.rule.name for finding in given)
    seen: Counter[str] = Counter()
    kept: list[Finding] = []
    for finding in given:
        name = finding.rule.name
        seen[name] += 1
        if seen[name] < MOST_FINDINGS or total[name] == seen[name] == MOST_FINDINGS:
            kept.append(finding)
        elif seen[name] == MOST_FINDINGS:
            count = total[name] - MOST_FINDINGS + 1
            message = say("%(count)s kesalahan sejenis lagi, mulai dari baris ini", count=count)
            kept.append(replace(finding, message=message))
    return tuple(kept)
