"""A set of rules says one thing, is dated, and its numbers fit together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations, pairwise

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import RuleSet
from generator.records.criteria_set import Validity
from generator.wording import say

KINDS = ("norms", "merit_index", "nine_box")
MEANT: Mapping[str, tuple[str, str]] = {
    "acting_days": ("days", "at_most"),
    "time_to_fill": ("days", "at_most"),
    "announcement_days": ("days", "at_least"),
    "training_hours": ("hours", "at_least"),
    "assessment_years": ("years", "at_most"),
}
"""The unit and the side of every norm."""


@check(
    say("Setiap perangkat aturan memuat tepat satu isi: norma, instrumen indeks, atau kotak."),
    why=say("Perangkat dirujuk dengan satu nama, jadi satu nama harus berarti satu hal."),
    example="# data/rules/norma-2026.yml\nnorms: []",
    mend="# data/rules/norma-2026.yml\nnorms:\n  - {id: acting_days, limit: 180, unit: days, …}",
)
def rule_set_says_one_thing(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each set that holds none or several of the three kinds."""
    for entry in dataset.of(RuleSet).values():
        held = [kind for kind in KINDS if getattr(entry.record, kind)]
        if len(held) != 1:
            yield Problem(
                entry.place(held[1] if held else "norms"),
                say("perangkat ini memuat %(count)s isi, seharusnya satu", count=len(held)),
                say("Tulis salah satu saja: %(kinds)s.", kinds=", ".join(KINDS)),
            )


@check(
    say("Masa berlaku perangkat aturan berakhir tidak sebelum mulainya."),
    why=say("Aturan yang tidak pernah berlaku tidak dapat menjadi ukuran."),
    example="# data/rules/norma-2026.yml\nvalid: {from: 2026-12-31, to: 2026-01-01}",
    mend="# data/rules/norma-2026.yml\nvalid: {from: 2026-01-01, to: 2026-12-31}",
)
def rule_set_validity_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each set whose last day comes before its first."""
    for entry in dataset.of(RuleSet).values():
        valid = entry.record.valid
        if valid.end and valid.end < valid.start:
            yield Problem(
                entry.place("valid", "to"),
                say(
                    "valid.to %(to)s mendahului valid.from %(start)s",
                    to=valid.end,
                    start=valid.start,
                ),
                say("Periksa kedua tanggal itu."),
            )


@check(
    say("Satu norma berlaku satu kali saja pada satu hari."),
    why=say("Dua angka untuk norma yang sama pada hari yang sama membuat ukurannya dapat dipilih."),
    example="# norma-2025.yml\nvalid: {from: 2025-01-01}\n"
    "# norma-2026.yml\nvalid: {from: 2026-01-01}",
    mend="# norma-2025.yml\nvalid: {from: 2025-01-01, to: 2025-12-31}\n"
    "# norma-2026.yml\nvalid: {from: 2026-01-01}",
)
def one_norm_at_a_time(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each norm that a set has twice, or two sets have on the same day."""
    entries = tuple(dataset.of(RuleSet).values())
    for entry in entries:
        ids = [norm.id for norm in entry.record.norms]
        for index, key in enumerate(ids):
            if key in ids[:index]:
                yield Problem(
                    entry.place("norms", index, "id"),
                    say("norma %(norm)s sudah ada dalam perangkat ini", norm=key),
                    say("Sisakan satu di antaranya."),
                )
    for first, second in combinations(entries, 2):
        yield from _norms_of_both(first, second)


def _norms_of_both(first: Entry[RuleSet], second: Entry[RuleSet]) -> Iterator[Problem]:
    if not _overlap(first.record.valid, second.record.valid):
        return
    known = {norm.id for norm in first.record.norms}
    for index, norm in enumerate(second.record.norms):
        if norm.id in known:
            yield Problem(
                second.place("norms", index, "id"),
                say(
                    "norma %(norm)s juga berlaku menurut %(other)s pada hari yang sama",
                    norm=norm.id,
                    other=first.record.id,
                ),
                say("Akhiri yang lama dengan valid.to sebelum yang baru mulai."),
            )


@check(
    say("Setiap norma memakai satuan dan arah yang menjadi artinya."),
    why=say("Norma lama jabatan kosong yang ditulis sebagai batas terendah akan terbalik artinya."),
    example="{id: acting_days, limit: 180, unit: days, bound: at_least, …}",
    mend="{id: acting_days, limit: 180, unit: days, bound: at_most, …}",
)
def norm_means_what_it_says(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each norm of another unit or side than its id means."""
    for entry in dataset.of(RuleSet).values():
        for index, norm in enumerate(entry.record.norms):
            unit, bound = MEANT[norm.id]
            if (norm.unit, norm.bound) != (unit, bound):
                yield Problem(
                    entry.place("norms", index),
                    say("norma %(norm)s bukan dalam satuan atau arah ini", norm=norm.id),
                    say("Tulis unit: %(unit)s, bound: %(bound)s.", unit=unit, bound=bound),
                )


def _overlap(first: Validity, second: Validity) -> bool:
    return first.start <= (second.end or date.max) and second.start <= (first.end or date.max)


@check(
    say("Nilai tertinggi semua aspek indeks merit berjumlah nilai tertinggi totalnya."),
    why=say("Indeks adalah total dibagi nilai tertingginya; yang tidak diketahui tidak ditulis."),
    example="merit_index: {maximum: 400, aspects: [{id: pengadaan, maximum: 40, …}]}",
    mend="merit_index: {maximum: 40, aspects: [{id: pengadaan, maximum: 40, …}]}",
)
def aspects_add_up(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem where maxima do not add up, or where only some of them are known."""
    for entry in dataset.of(RuleSet).values():
        index = entry.record.merit_index
        if index is None:
            continue
        known = [aspect.maximum for aspect in index.aspects if aspect.maximum is not None]
        if index.maximum is None and not known:
            continue
        whole = len(known) == len(index.aspects)
        if not whole or index.maximum is None or sum(known) != index.maximum:
            both = whole and index.maximum is not None
            yield Problem(
                entry.place("merit_index", "maximum"),
                say("nilai tertinggi aspek tidak berjumlah nilai tertinggi total"),
                say("Aspeknya berjumlah %(sum)s; samakan dengan instrumennya.", sum=sum(known))
                if both
                else say("Tulis maximum pada total dan pada setiap aspek, atau tidak sama sekali."),
            )


@check(
    say("Kategori indeks merit naik, masing-masing dari batasnya sampai di bawah berikutnya."),
    why=say("Batas setengah terbuka tidak meninggalkan celah, misalnya antara 324 dan 325."),
    example="categories: [{id: iv, from: 325, …}, {id: iii, from: 250, …}]",
    mend="categories: [{id: iii, from: 250, …}, {id: iv, from: 325, …}]",
)
def categories_ascend(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each category that starts no higher than the one before, or too high."""
    for entry in dataset.of(RuleSet).values():
        index = entry.record.merit_index
        starts = [category.start for category in index.categories] if index else []
        for number, (before, start) in enumerate(pairwise(starts), start=1):
            if start <= before:
                yield Problem(
                    entry.place("merit_index", "categories", number, "from"),
                    say("kategori ini tidak mulai di atas kategori sebelumnya"),
                    say("Urutkan kategori dari yang terendah."),
                )
        if index and starts and (index.maximum is None or starts[-1] > index.maximum):
            yield Problem(
                entry.place("merit_index", "categories"),
                say("kategori mulai di atas nilai tertinggi, atau nilai tertinggi tidak ditulis"),
                say("Tulis maximum, atau hapus kategori bila skalanya tidak diketahui."),
            )


RULE_SET_CHECKS = (
    rule_set_says_one_thing,
    rule_set_validity_ordered,
    one_norm_at_a_time,
    norm_means_what_it_says,
    aspects_add_up,
    categories_ascend,
)
