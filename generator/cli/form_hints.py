"""What the form of a new record says beyond the types: duties that depend, and known ids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.checks.references import REFERENCES
from generator.reading.csv_file import MOST_BYTES, read_csv
from generator.records import Record, Selection, Vacancy
from generator.records.base import Part
from generator.records.criteria_set import Criterion
from generator.records.values import ID_PATTERN
from generator.wording import Sentence, say

PLACEHOLDER = "isi-pengenal"
"""Stands for the id of a record that is not there yet."""
MOST_IDS = 10
"""Ids that are offered; more would hide the form."""

KnownIds = Mapping[type[Record], Sequence[str]]
"""The ids of the records in ``data/`` by type."""

_IN_SELECTION = say("wajib untuk open_selection, di sini atau di setiap lowongannya")
DUTIES: Mapping[tuple[type[Part], str], Sentence] = {
    (Vacancy, "notice"): say("wajib; hapus bila sudah tertulis di seleksinya"),
    (Vacancy, "criteria"): say("wajib untuk open_selection; hapus bila sudah di seleksinya"),
    (Vacancy, "registration"): say(
        "wajib untuk open_selection; hapus bila sudah di seleksinya atau bila mechanism tanpa "
        "pendaftaran"
    ),
    (Vacancy, "publication"): say("wajib untuk open_selection"),
    (Selection, "notice"): say("wajib, di sini atau di setiap lowongannya"),
    (Selection, "criteria"): _IN_SELECTION,
    (Selection, "registration"): _IN_SELECTION,
    (Criterion, "weight"): say("wajib, kecuali passing_grade tanpa bobot atau pembeda saja"),
}
"""Duties of fields that the type leaves open and a check demands (``obligatory_fields``)."""
WRITTEN_OUT: tuple[type[Part], ...] = (Vacancy, Criterion)
"""Types whose forms have such fields without a comment sign."""


def is_written_out(part: type[Part], name: str) -> bool:
    """Tell whether a form has the field without a comment sign, so that it passes the checks."""
    required = part.model_fields[name].is_required()
    return required or (part in WRITTEN_OUT and (part, name) in DUTIES)


def target_of(record_type: type[Record], name: str) -> type[Record] | None:
    """Return the type whose id stands under a field, where the field names a record."""
    found = (
        target for source, field, target in REFERENCES if (source, field) == (record_type, name)
    )
    return next(found, None)


def offered(target: type[Record], known: KnownIds) -> tuple[str, Sentence]:
    """Return the example of a field that names a record of ``target``, and which ids there are."""
    ids = known.get(target, ())
    if ids:
        return ids[0], say("Yang ada: %(ids)s.", ids=", ".join(ids[:MOST_IDS]))
    if target.file:
        return PLACEHOLDER, say("Belum ada di data/%(file)s.", file=target.file)
    return PLACEHOLDER, say(
        "Belum ada: buat dahulu dengan merit new %(kind)s PENGENAL.",
        kind=target.kind_of_record.replace("_", "-"),
    )


def known_ids(data: Path) -> KnownIds:
    """Return the ids in ``data`` of every type that a field can name, from the names of files."""
    return {target: _ids(data, target) for _, _, target in REFERENCES}


def _ids(data: Path, target: type[Record]) -> tuple[str, ...]:
    if target.folder:
        stems = sorted(path.stem for path in (data / target.folder).glob("*.yml"))
    else:
        path = data / target.file
        table = read_csv(path.read_bytes()[: MOST_BYTES + 1], "")[0] if path.is_file() else None
        stems = list(table.column("id") or ()) if table else []
    return tuple(stem for stem in stems if ID_PATTERN.fullmatch(stem))
