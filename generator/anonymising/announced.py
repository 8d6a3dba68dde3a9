"""What an office announced beside what follows from its own scores (level *totals*).

At level *full* everybody can compare, and ``merit check`` does. At *totals* the exact scores are
seen here for the last time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping

from generator.anonymising.people import IdentifiedList
from generator.anonymising.rules import LIST_ANNOUNCED
from generator.finding import Finding
from generator.merit.ranking import RankedRow
from generator.merit.rounding import half_up
from generator.wording import Sentence, say

_CHECK_SCORES = say(
    "Periksa nilai, bobot, dan pengumumannya; pada tingkat totals perbedaan tidak dapat dijelaskan."
)


def announced_findings(
    people: IdentifiedList, ranked: Mapping[str, RankedRow]
) -> Iterator[Finding]:
    """Yield where an announced total or rank is another; ``ranked`` is by identifier.

    No message tells a total: it would stand beside its person's row.
    """
    yield from _totals(people, ranked)
    if any(person.announced_rank is not None for person in people.candidates):
        yield from _ranks(people, ranked)


def _totals(people: IdentifiedList, ranked: Mapping[str, RankedRow]) -> Iterator[Finding]:
    column = people.columns.announced_total
    for row, person in enumerate(people.candidates):
        announced = person.announced_total
        if column is None or announced is None:
            continue
        decimals = -int(announced.as_tuple().exponent)
        if half_up(ranked[person.identifier].total, decimals) != announced:
            message = say("nilai akhir yang diumumkan berbeda dari hasil hitung ulang")
            yield Finding(LIST_ANNOUNCED, people.grid.place(row, column), message, _CHECK_SCORES)


def _ranks(people: IdentifiedList, ranked: Mapping[str, RankedRow]) -> Iterator[Finding]:
    column = people.columns.announced_rank or 0
    holders = Counter(row.rank for row in ranked.values())
    given = sorted(one.announced_rank for one in people.candidates if one.announced_rank)
    for row, person in enumerate(people.candidates):
        ours, theirs = ranked[person.identifier].rank, person.announced_rank
        message = _complaint(ours, theirs, holders[ours])
        if message is None and theirs and bisect_left(given, theirs) + 1 != theirs:
            message = say("peringkat ini tidak mungkin di antara peringkat lainnya")
        if message:
            yield Finding(LIST_ANNOUNCED, people.grid.place(row, column), message, _CHECK_SCORES)


def _complaint(ours: int | None, theirs: int | None, holders: int) -> Sentence | None:
    """Return what is wrong with an announced rank; a shared one may be broken by an act."""
    if ours is None:
        return None if theirs is None else say("yang di bawah ambang memiliki peringkat")
    if theirs is None:
        return say("peringkat yang diumumkan kosong")
    if not ours <= theirs < ours + holders:
        return say("peringkat yang diumumkan berbeda dari hasil hitung ulang")
    return None
