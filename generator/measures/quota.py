"""How many seats of training are asked for and used."""

from __future__ import annotations

from collections.abc import Iterator

from generator.counts.withheld import Withheld
from generator.measures.amounts import percent, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.span import grouped, span
from generator.publication import Publication, PublicTrainingOffer
from generator.vocabulary import TRAINING_KIND
from generator.wording import Sentence, say

_Counted = tuple[PublicTrainingOffer, int, int]
"""An offer, its seats, and how many were accepted."""


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the use of seats of all offers of which every count of accepted people is shown."""
    offers = publication.training_offers.values()
    counted = [found for offer in offers if (found := _counted(offer)) is not None]
    if not counted:
        return
    seats = sum(quota for _, quota, _ in counted)
    used = sum(accepted for _, _, accepted in counted)
    yield Measure(
        id="serapan-kuota",
        english="use-of-seats",
        group="training",
        title=say("Kursi pelatihan yang terisi"),
        headline=say(
            "%(used)s dari %(seats)s kursi (%(percent)s%%) terisi pada %(offers)s pelatihan yang"
            " jumlah pesertanya dapat ditampilkan.",
            used=whole(used),
            seats=whole(seats),
            percent=percent(used, seats),
            offers=whole(len(counted)),
        ),
        subject=say("Peserta yang diterima dibandingkan kuota, menurut jenis pelatihan"),
        formula=say(
            "Diterima dibagi kuota, dijumlahkan menurut jenis. Pelatihan yang satu angkanya saja"
            " disembunyikan tidak dihitung, supaya angka itu tidak dapat diturunkan."
        ),
        source=say("Penawaran pelatihan dan jumlah pesertanya"),
        period=span(day for offer, _, _ in counted for day in offer.runs or ()),
        n=len(counted),
        counted=say("pelatihan"),
        columns=(
            Column("kind", say("Jenis")),
            Column("percent_used", say("Persen"), say("persen")),
            Column("accepted", say("Diterima"), say("orang")),
            Column("seats", say("Kursi"), say("kursi")),
            Column("offers", say("Pelatihan"), say("pelatihan")),
        ),
        rows=tuple(
            _row(TRAINING_KIND[name], some)
            for name, some in grouped(counted, lambda one: one[0].kind, TRAINING_KIND)
        ),
        chart=Chart(Form.BARS, "kind", ("percent_used",), most=100),
    )


def _counted(offer: PublicTrainingOffer) -> _Counted | None:
    """Return an offer with its numbers, where it has seats and all of them can be told."""
    if not offer.quota or not offer.uptake:
        return None
    accepted = 0
    for one in offer.uptake:
        if isinstance(one.accepted, Withheld):
            return None
        accepted += one.accepted
    return offer, offer.quota, accepted


def _row(label: Sentence, some: tuple[_Counted, ...]) -> Row:
    seats, used = sum(quota for _, quota, _ in some), sum(accepted for _, _, accepted in some)
    return Row((label, percent(used, seats), used, seats, len(some)))
