"""What the public sees of an award: a unit's, or a person's who agreed in writing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicConsent:
    """The document by which a person agreed to be named, and its day."""

    document: str
    date: date


@dataclass(frozen=True, slots=True)
class PublicAwardedPerson:
    """A person who is named, which is never without consent."""

    name: str
    consent: PublicConsent


@dataclass(frozen=True, slots=True)
class PublicAward:
    """An award; ``category`` is innovation, service, performance or other; empty texts are unknown.

    ``source`` is a text or an https address.
    """

    id: str
    agency: str
    title: Text
    category: str
    unit: str
    date: date
    given_by: Text
    text: Text | None
    person: PublicAwardedPerson | None
    source: str
