"""What the public sees of a rule that the records must fulfil."""

from __future__ import annotations

from dataclasses import dataclass

from generator.wording import Sentence


@dataclass(frozen=True, slots=True)
class PublicRule:
    """A rule by its stable name: what it demands, why, and whether it stops the publication."""

    name: str
    text: Sentence
    why: Sentence
    severity: str
