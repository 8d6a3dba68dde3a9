"""What each column of an identified list holds, from its title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.anonymising.grid import Grid
from generator.anonymising.rules import LIST_COLUMNS
from generator.finding import Finding
from generator.records import CriteriaSet
from generator.source import Place
from generator.wording import Sentence, say

IDENTIFIERS: Mapping[str, tuple[str, ...]] = {
    "nip": ("nip", "nomor induk pegawai", "nip baru"),
    "ni_pppk": ("ni pppk", "nomor induk pppk", "nipppk"),
    "nik": ("nik", "nomor induk kependudukan"),
}
"""The titles of each kind of number."""
NAME, ANNOUNCED_TOTAL, ANNOUNCED_RANK = "name", "announced_total", "announced_rank"
_TITLES: Mapping[str, tuple[str, ...]] = {
    **IDENTIFIERS,
    NAME: ("name", "nama", "nama lengkap", "nama peserta"),
    ANNOUNCED_TOTAL: ("announced total", "nilai akhir", "nilai akhir diumumkan"),
    ANNOUNCED_RANK: ("announced rank", "peringkat", "peringkat diumumkan"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of columns, from 0; ``criteria`` in the order of the set of criteria.

    ``kind`` is the kind of number in ``identifier``. ``unused`` are columns that nobody reads.
    """

    kind: str
    identifier: int
    name: int
    criteria: tuple[int, ...]
    announced_total: int | None
    announced_rank: int | None
    unused: tuple[int, ...]


def find_columns(
    grid: Grid, criteria_set: CriteriaSet
) -> tuple[Columns | None, tuple[Finding, ...]]:
    """Return what each column is, or why the list cannot be used."""
    meanings = _meanings(criteria_set)
    roles = [meanings.get(plain_title(cell.text), "") for cell in grid.header]
    findings = (*_twice(grid, roles), *_missing(grid, roles, criteria_set))
    if findings:
        return None, findings
    at = {role: index for index, role in enumerate(roles)}
    kind = next(kind for kind in IDENTIFIERS if kind in at)
    return Columns(
        kind=kind,
        identifier=at[kind],
        name=at[NAME],
        criteria=tuple(at[_role(criterion.id)] for criterion in criteria_set.criteria),
        announced_total=at.get(ANNOUNCED_TOTAL),
        announced_rank=at.get(ANNOUNCED_RANK),
        unused=tuple(index for index, role in enumerate(roles) if not role),
    ), ()


def _meanings(criteria_set: CriteriaSet) -> Mapping[str, str]:
    """Return the role for each title; ids go before titles of criteria."""
    meanings = {title: role for role, titles in _TITLES.items() for title in titles}
    for criterion in criteria_set.criteria:
        meanings.setdefault(plain_title(criterion.id), _role(criterion.id))
    for criterion in criteria_set.criteria:
        meanings.setdefault(plain_title(criterion.title.id), _role(criterion.id))
    return meanings


def _role(criterion: str) -> str:
    return f"criterion {criterion}"


def plain_title(title: str) -> str:
    """Return a title of a column without what does not count: case, blanks and signs."""
    return re.sub(r"[\W_]+", " ", title.casefold()).strip()


def _twice(grid: Grid, roles: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each column whose meaning an earlier one has already."""
    for index, role in enumerate(roles):
        if role and role in roles[:index]:
            yield _finding(
                grid.place_of(grid.header[index]),
                say(
                    "kolom ini berarti sama dengan kolom ke-%(first)s", first=roles.index(role) + 1
                ),
                say("Hapus salah satu, atau ganti judulnya."),
            )


def _missing(grid: Grid, roles: Sequence[str], criteria_set: CriteriaSet) -> Iterator[Finding]:
    place = grid.place_of(grid.header[0])
    kinds = len(IDENTIFIERS.keys() & set(roles))
    if kinds != 1:
        yield _finding(
            place,
            say("lebih dari satu kolom nomor orang") if kinds else say("kolom nomor belum ada"),
            say("Pakai satu saja untuk semua orang: nip, ni_pppk, atau nik."),
        )
    if NAME not in roles:
        yield _finding(
            place, say("kolom nama belum ada"), say("Beri judul nama pada kolom nama peserta.")
        )
    for criterion in criteria_set.criteria:
        if _role(criterion.id) not in roles:
            yield _finding(
                place,
                say("kolom nilai untuk %(criterion)s belum ada", criterion=criterion.id),
                say(
                    "Beri judul %(criterion)s atau “%(title)s” pada kolom nilainya.",
                    criterion=criterion.id,
                    title=criterion.title,
                ),
            )


def _finding(place: Place, message: Sentence, hint: Sentence) -> Finding:
    return Finding(LIST_COLUMNS, place, message, hint)
