"""The counts of a talent pool are withheld where they are small, and stay so."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.pool_system import box_cell, pool_system
from generator.counts.protection import computable, protected
from generator.counts.withheld import Count, Withheld, primary
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.policy import PROTECTION_WIDTH, SMALLEST_COUNT
from generator.records import RuleSet, TalentPool
from generator.wording import Sentence, say


@check(
    say("Jumlah orang pada sebuah kotak talenta yang di bawah sepuluh ditulis <10."),
    why=say("Kotak adalah penilaian atas orang; kelompok kecil dapat dikenali."),
    example="boxes: {9: 4, …}",
    mend='boxes: {9: "<10", …}',
)
def pool_counts_protected(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each small count of a pool that is written out."""
    for entry in dataset.of(TalentPool).values():
        pool = entry.record
        counts: list[tuple[tuple[str, ...], Count]] = [
            (box_cell(box), count) for box, count in sorted(pool.boxes.items())
        ]
        counts += [] if pool.total is None else [(("total",), pool.total)]
        for steps, count in counts:
            if primary(count) is not count:
                yield Problem(
                    entry.place(*steps),
                    say("jumlah di bawah %(least)s", least=SMALLEST_COUNT),
                    say("Tulis %(word)s sebagai ganti angkanya.", word=str(Withheld.SMALL)),
                )


@check(
    say("Jumlah orang pada kotak yang ditahan tidak dapat dihitung kembali dari angka lain."),
    why=say("Total, daftar panjang, dan kotak lain dapat membuka kotak yang ditahan sendirian."),
    example='total: 30\nboxes: {9: "<10", 8: 25, …}',
    mend='boxes: {9: "<10", 8: ">=10", …}\n# tanpa total',
)
def pool_counts_not_computable(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each withheld box that is known more closely than to within five."""
    for entry in dataset.of(TalentPool).values():
        if any(primary(count) is not count for count in entry.record.boxes.values()):
            continue  # What is written out comes first; it changes what can be computed.
        system = pool_system(entry.record, dataset.get(RuleSet, entry.record.rules))
        for cell in computable(system):
            yield Problem(
                entry.place(*cell),
                say(
                    "kotak %(box)s: angka yang ditahan dapat dihitung sampai selisih di bawah"
                    " %(width)s",
                    box=cell[-1],
                    width=PROTECTION_WIDTH,
                ),
                _what_helps(entry, dataset),
            )


def _what_helps(entry: Entry[TalentPool], dataset: Dataset) -> Sentence:
    """Return which boxes to withhold as well, or that a margin has to go."""
    system = pool_system(entry.record, dataset.get(RuleSet, entry.record.rules))
    safe = protected(system)
    more = sorted(set(safe.hidden).difference(system.hidden)) if safe else []
    if not more:
        return say("Hapus total, atau box pada keputusan yang membukanya.")
    return say(
        "Tulis %(word)s juga pada kotak %(boxes)s.",
        word=str(Withheld.GUARD),
        boxes=", ".join(cell[-1] for cell in more),
    )


POOL_COUNT_CHECKS = (
    pool_counts_protected,
    pool_counts_not_computable,
)
"""The checks of this module."""
