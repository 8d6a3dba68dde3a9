"""Awards, copied field by field into their public values; a name only with consent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from generator.dataset import Entry
from generator.publication.award import PublicAward, PublicAwardedPerson, PublicConsent
from generator.records.award import Award, AwardedPerson


def protect_awards(entries: Mapping[str, Entry[Award]], as_of: date) -> dict[str, PublicAward]:
    """Return what the public sees of the awards given until ``as_of``."""
    return {
        key: _award(entry.record, as_of)
        for key, entry in entries.items()
        if entry.record.date <= as_of
    }


def _award(award: Award, as_of: date) -> PublicAward:
    return PublicAward(
        id=award.id,
        agency=award.agency,
        title=award.title,
        category=award.category,
        unit=award.unit or "",
        date=award.date,
        given_by=award.given_by,
        text=award.text,
        person=_person(award.person, as_of) if award.person else None,
        source=award.source,
    )


def _person(person: AwardedPerson, as_of: date) -> PublicAwardedPerson | None:
    """Return the person who has agreed to be named; the checks refuse any other."""
    consent = person.consent
    if consent is None or consent.date > as_of:
        return None
    return PublicAwardedPerson(person.name, PublicConsent(consent.document, consent.date))
