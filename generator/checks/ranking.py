"""The rows of a ranking are what a ranking can be made of."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.criteria import scale_ends
from generator.checks.ranking_level import rankings
from generator.dataset import Dataset
from generator.finding import Problem
from generator.merit.level_totals import rank_totals
from generator.records import Ranking
from generator.records.ranking_table import SCORE_UNITS
from generator.source import Place, Table
from generator.wording import Sentence, say

MOST_REPEATED = 100
"""Problems with repeated row codes in one file."""


@check(
    say("Setiap nilai berada dalam skala kriterianya."),
    why=say("Nilai di luar skala adalah salah ketik atau memakai skala yang tidak diumumkan."),
    example="# scale: {worst: 1, best: 4}\nrow,track-record\nxrffvgr5dp4tdl3d,85",
    mend="# scale: {worst: 1, best: 4}\nrow,track-record\nxrffvgr5dp4tdl3d,3",
)
def scores_within_scale(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each score that lies outside its scale."""
    for vacancy, entry, table in rankings(dataset):
        criteria_set = dataset.criteria_set_of(vacancy)
        for criterion in criteria_set.criteria if criteria_set else ():
            low, high = scale_ends(criterion)
            units = (low * SCORE_UNITS, high * SCORE_UNITS)
            for row, score in enumerate(entry.record.scores.get(criterion.id, ())):
                if not units[0] <= score <= units[1]:
                    yield Problem(
                        table.place(row, criterion.id),
                        say("nilai di luar skala %(low)s sampai %(high)s", low=low, high=high),
                        say("Periksa nilainya terhadap lembar penilaian."),
                    )


@check(
    say("Kode baris tidak pernah dipakai dua kali, juga tidak pada peringkat lain."),
    why=say("Kode yang berulang menghubungkan dua hasil milik satu orang."),
    example="# rankings/2026-a.csv dan rankings/2026-b.csv\nrow,…\nxrffvgr5dp4tdl3d,…",
    mend="# rankings/2026-b.csv\nrow,…\n7gumozgrkimyakzz,…",
)
def row_codes_unique(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each row code that another row has, in any ranking.

    The last of ``MOST_REPEATED`` in one file says how many more there are.
    """
    seen: dict[str, Place] = {}
    for _, entry, table in rankings(dataset):
        repeated: list[tuple[Place, Place]] = []
        for row, code in enumerate(entry.record.rows):
            place = table.place(row, "row")
            if code in seen:
                repeated.append((place, seen[code]))
            seen.setdefault(code, place)
        whole = len(repeated) <= MOST_REPEATED
        for place, first in repeated[: MOST_REPEATED if whole else MOST_REPEATED - 1]:
            yield Problem(place, *_used_before(place, first))
        if not whole:
            count = len(repeated) - MOST_REPEATED + 1
            yield Problem(
                repeated[MOST_REPEATED - 1][0],
                say("%(count)s kode lagi sudah dipakai, mulai dari baris ini", count=count),
                say("Hapus baris yang tersalin, atau buat kode baru."),
            )


def _used_before(place: Place, first: Place) -> tuple[Sentence, Sentence]:
    if place.path == first.path:
        return (
            say("kode baris ini sama dengan baris %(line)s", line=first.line),
            say("Hapus baris ini bila tersalin, atau buat kode baru."),
        )
    return (
        say(
            "kode baris ini sudah dipakai di %(path)s baris %(line)s",
            path=first.path,
            line=first.line,
        ),
        say("Buat kode baru untuk peringkat ini."),
    )


@check(
    say(
        "Pada tingkat totals, nilai akhir yang lebih tinggi tidak pernah berperingkat lebih rendah,"
        " dan yang di bawah ambang berdiri paling akhir tanpa peringkat."
    ),
    why=say("Dari nilai akhir saja pembaca masih dapat memeriksa urutannya."),
    example="row,total,announced_rank,result\nxrffvgr5dp4tdl3d,80.25,2,\n7gumozgrkimyakzz,79.93,1,",
    mend="row,total,announced_rank,result\nxrffvgr5dp4tdl3d,80.25,1,\n7gumozgrkimyakzz,79.93,2,",
)
def totals_in_order(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each row of level *totals* whose rank does not follow from the totals.

    The order among equal totals is the office's word: they share a rank or hold the next ones.
    """
    for _, entry, table in rankings(dataset):
        if entry.record.totals:
            yield from _misplaced(entry.record, table)
            yield from _misranked(entry.record, table)


def _misplaced(ranking: Ranking, table: Table) -> Iterator[Problem]:
    """Yield a problem where a row has rank and result, or neither, or stands too early."""
    results, ranks = ranking.results, ranking.announced_ranks
    ranked = [row for row, result in enumerate(results) if not result]
    for row, (result, rank) in enumerate(zip(results, ranks, strict=True)):
        if result and rank is not None:
            yield Problem(
                table.place(row, "announced_rank"),
                say("baris di bawah ambang memiliki peringkat"),
                say("Kosongkan announced_rank, atau kosongkan result."),
            )
        if not result and rank is None:
            yield Problem(
                table.place(row, "announced_rank"),
                say("baris ini belum memiliki peringkat"),
                say("Isi announced_rank, atau tulis di result ambang mana yang tidak dicapai."),
            )
        if result and ranked and row < ranked[-1]:
            yield Problem(
                table.place(row),
                say("baris di bawah ambang berdiri sebelum baris berperingkat"),
                say("Pindahkan ke bawah semua baris yang berperingkat."),
            )


def _misranked(ranking: Ranking, table: Table) -> Iterator[Problem]:
    """Yield a problem for each rank that the totals, or the other ranks, do not allow."""
    best = rank_totals(ranking.totals, ranking.results)
    same = Counter(best)
    given = sorted(rank for rank in ranking.announced_ranks if rank is not None)
    for row, (first, rank) in enumerate(zip(best, ranking.announced_ranks, strict=True)):
        if first is None or rank is None:
            continue
        last = first + same[first] - 1
        if not first <= rank <= last:
            yield Problem(
                table.place(row, "announced_rank"),
                say("peringkat %(rank)s tidak mengikuti urutan nilai akhir", rank=rank),
                say("Menurut nilai akhirnya: peringkat %(first)s.", first=first)
                if first == last
                else say(
                    "Menurut nilai akhirnya: %(first)s sampai %(last)s.", first=first, last=last
                ),
            )
        elif rank != bisect_left(given, rank) + 1:
            yield Problem(
                table.place(row, "announced_rank"),
                say("peringkat %(rank)s tidak mungkin di antara peringkat lainnya", rank=rank),
                say("Sesudah peringkat yang sama, peringkat berikutnya dilompati: 1, 1, 3."),
            )
