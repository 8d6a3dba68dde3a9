"""Records that name each other fit together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import CriteriaSet, Record, Selection, Unit, Vacancy
from generator.records.procedure import ADDED_UP_FIELDS, SHARED_FIELDS
from generator.wording import say

CHAINS: tuple[tuple[type[Record], str], ...] = (
    (Unit, "parent"),
    (CriteriaSet, "replaces"),
    (Vacancy, "reopens"),
)
"""Fields by which a record names another of its own type and so forms a chain."""


@check(
    say("Rantai unit induk, versi kriteria, dan lowongan ulang tidak berputar."),
    why=say("Yang menjadi induk atau pengganti dirinya sendiri tidak punya awal."),
    example="id: jpt-pratama-2026\nreplaces: jpt-pratama-2026",
    mend="id: jpt-pratama-2026\nreplaces: jpt-pratama-2025",
)
def no_cycles(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each chain that comes back to itself, at its first record by id."""
    for record_type, name in CHAINS:
        entries = dataset.of(record_type)
        after = {
            key: cast("str | None", getattr(entry.record, name)) for key, entry in entries.items()
        }
        for key in _cycles(after):
            yield Problem(
                entries[key].place(name),
                say("%(name)s: rantainya kembali ke rekaman ini sendiri", name=name),
                say("Hapus atau ganti salah satu rujukan dalam rantai itu."),
            )


def _cycles(after: Mapping[str, str | None]) -> Iterator[str]:
    """Yield the first key of each cycle; every key is walked over once."""
    seen: set[str] = set()
    for start in after:
        walked: list[str] = []
        key = start
        while key in after and key not in seen:
            seen.add(key)
            walked.append(key)
            key = after[key] or ""
        if key in walked:
            yield min(walked[walked.index(key) :])


@check(
    say("Unit, induk unit, seleksi, dan lowongan yang saling merujuk milik instansi yang sama."),
    why=say("Lowongan diumumkan dan diputuskan oleh instansi pemilik jabatannya."),
    example="# data/vacancies/2026-dinkes-kadis.yml, padahal unitnya milik kota-contoh\n"
    "agency: kabupaten-contoh\nunit: dinas-kesehatan",
    mend="# data/vacancies/2026-dinkes-kadis.yml\nagency: kota-contoh\nunit: dinas-kesehatan",
)
def unit_of_agency(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each unit or selection that belongs to another agency."""
    for source, name, target in ((Vacancy, "unit", Unit), (Vacancy, "selection", Selection)):
        yield from _of_other_agencies(dataset, source, name, target)
    yield from _of_other_agencies(dataset, Unit, "parent", Unit)


def _of_other_agencies(
    dataset: Dataset, source: type[Unit | Vacancy], name: str, target: type[Unit | Selection]
) -> Iterator[Problem]:
    others = dataset.of(target)
    for entry in dataset.of(source).values():
        other = others.get(cast("str | None", getattr(entry.record, name)) or "")
        if other and other.record.agency != entry.record.agency:
            yield Problem(
                entry.place(name),
                say("%(name)s: milik instansi lain", name=name),
                say("Pilih yang dimiliki %(agency)s.", agency=entry.record.agency),
            )


@check(
    say("Isian bersama ditulis di seleksi atau di lowongan, tidak di keduanya."),
    why=say("Dua nilai untuk satu hal dapat berbeda, dan pembaca tidak tahu mana yang berlaku."),
    example="# data/vacancies/2026-dinkes-kadis.yml, padahal seleksinya sudah menyebut criteria\n"
    "selection: 2026-jpt\ncriteria: jpt-pratama-2026",
    mend="# data/vacancies/2026-dinkes-kadis.yml\nselection: 2026-jpt",
)
def one_place(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each shared field that a vacancy and its selection both say."""
    selections = dataset.of(Selection)
    for entry in dataset.of(Vacancy).values():
        selection = selections.get(entry.record.selection or "")
        for name in SHARED_FIELDS:
            if not selection or name in ADDED_UP_FIELDS:
                continue
            if {name} <= entry.record.model_fields_set & selection.record.model_fields_set:
                yield Problem(
                    entry.place(name),
                    say("%(name)s: sudah ditulis di seleksinya", name=name),
                    say("Hapus di salah satu: di sini atau di seleksinya."),
                )
