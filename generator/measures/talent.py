"""How many people stand in each box of the newest talent pools."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.measures.indicator_rows import people
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication
from generator.publication.talent_pool import PublicTalentPool
from generator.wording import Sentence, say

MOST_POOLS = 4
"""So many pools are shown beside each other; each has a page of its own."""


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the boxes of the newest pools whose boxes are shown."""
    shown = [pool for pool in publication.talent_pools.values() if pool.boxes]
    pools = sorted(shown, key=lambda pool: pool.date)[-MOST_POOLS:]
    if not pools:
        return
    yield Measure(
        id="kotak-talenta",
        english="talent-boxes",
        group="performance",
        title=say("Kotak talenta"),
        headline=_headline(publication, pools[-1]),
        subject=say("Pegawai dalam kelompok talenta, menurut kotaknya"),
        formula=say(
            "Jumlah pegawai dalam setiap kotak. Arti kotak dan ambangnya ditetapkan aturan"
            " kelompok itu; kelompok dengan aturan yang berbeda tidak dibandingkan."
        ),
        source=say("Kelompok talenta instansi"),
        period=(pools[0].date, pools[-1].date),
        n=people(box.count for pool in pools for box in pool.boxes),
        counted=say("pegawai yang angkanya tampil"),
        columns=(
            Column("box", say("Kotak")),
            Column("people", say("Orang"), say("orang")),
            Column("pool", say("Kelompok")),
        ),
        rows=tuple(
            Row((say("Kotak %(box)s", box=box.box), box.count, pool.title))
            for pool in pools
            for box in sorted(pool.boxes, key=lambda one: -one.box)
        ),
        chart=_chart(pools),
    )


def _headline(publication: Publication, pool: PublicTalentPool) -> Sentence:
    nine_box = publication.rule_sets[pool.rules].nine_box
    promotable = (
        {cell.box for cell in nine_box.boxes if cell.promotable} if nine_box else set[int]()
    )
    counts = [box.count for box in pool.boxes if box.box in promotable]
    if not counts or any(not isinstance(count, int) for count in counts):
        return say("Kelompok talenta terbaru dinilai pada %(date)s.", date=pool.date)
    return say(
        "%(count)s pegawai dalam kelompok terbaru berada di kotak yang dapat dipromosikan.",
        count=people(counts),
    )


def _chart(pools: Sequence[PublicTalentPool]) -> Chart:
    if len(pools) == 1:
        return Chart(Form.BARS, "box", ("people",))
    return Chart(Form.PANELS, "box", ("people",), panel="pool")
