"""Changes after publication, in the words of the page instead of the names of the fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from generator.pages.labels import STAGE, Labels
from generator.publication.vacancy import PublicChange
from generator.wording import Sentence, Text, Value, say

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

FIELD: Labels = {
    "registration.opens": say("Hari pertama pendaftaran"),
    "registration.closes": say("Hari terakhir pendaftaran"),
    "registration.closing_time": say("Jam penutupan pendaftaran"),
    "registration.apply_at": say("Alamat pendaftaran"),
    "registration": say("Pendaftaran"),
    "schedule": say("Jadwal"),
    "requirements": say("Persyaratan"),
    "documents": say("Dokumen yang diminta"),
    "places": say("Jumlah formasi"),
    "criteria": say("Kriteria penilaian"),
    "panel": say("Panitia seleksi"),
    "assessor": say("Lembaga asesmen"),
    "publication": say("Tingkat keterbukaan"),
    "publication.level": say("Tingkat keterbukaan"),
    "publication.until": say("Batas waktu penayangan"),
    "notice": say("Pengumuman resmi"),
    "unit": say("Unit kerja"),
    "salary": say("Gaji"),
    "education": say("Pendidikan"),
}
"""What people call the fields that a change may name."""


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """One change; a field without a word of its own is named as in the record file."""

    day: date
    field: Sentence
    was: Sentence
    becomes: Sentence
    reason: Text


def changes_shown(changes: tuple[PublicChange, ...]) -> tuple[ChangeShown, ...]:
    """Return the changes, the latest first."""
    latest = sorted(changes, key=lambda change: change.date, reverse=True)
    return tuple(
        ChangeShown(
            change.date,
            _field(change.field),
            as_sentence(_value(change.was)),
            as_sentence(_value(change.becomes)),
            change.reason,
        )
        for change in latest
    )


def as_sentence(value: Value) -> Sentence:
    """Return a bare value as a sentence, so that dates and numbers are said in the language."""
    return value if isinstance(value, Sentence) else Sentence("%(value)s", (("value", value),))


def _field(name: str) -> Sentence:
    """Return the word for a field; ``schedule.interview`` is the schedule of a stage."""
    if name in FIELD:
        return FIELD[name]
    first, _, rest = name.partition(".")
    stage = rest.split(".")[0]
    if first == "schedule" and stage in STAGE:
        return say("Jadwal: %(stage)s", stage=STAGE[stage])
    return FIELD.get(first, as_sentence(name))


def _value(text: str) -> Value:
    return date.fromisoformat(text) if _DAY.fullmatch(text) else text
