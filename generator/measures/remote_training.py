"""How people of remote districts take part in training: on reserved seats, and in which mode.

Counts of people by district: an offer of which one such count is withheld is left out whole, so
that nothing of it can be told from a sum.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.counts.withheld import Withheld
from generator.measures.amounts import percent, whole
from generator.measures.indicator_rows import OTHER, REMOTE, share
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.span import grouped, span
from generator.publication import Publication, PublicTrainingOffer
from generator.vocabulary import TRAINING_KIND, TRAINING_MODE
from generator.wording import say

_Counted = tuple[PublicTrainingOffer, int, int]
"""An offer, and how many it accepted from remote districts and from the others."""


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the use of reserved seats, and the mode of training, of all offers fully counted."""
    offers = publication.training_offers.values()
    counted = [found for offer in offers if (found := _counted(offer)) is not None]
    reserved = [one for one in counted if one[0].reserved_remote]
    if reserved:
        yield _seats(reserved)
    if counted:
        yield _modes(counted)


def _counted(offer: PublicTrainingOffer) -> _Counted | None:
    remote, other = 0, 0
    for one in offer.uptake:
        if isinstance(one.accepted, Withheld):
            return None
        if one.remote:
            remote += one.accepted
        else:
            other += one.accepted
    return (offer, remote, other) if offer.uptake else None


def _seats(counted: list[_Counted]) -> Measure:
    seats = sum(offer.reserved_remote or 0 for offer, _, _ in counted)
    used = sum(remote for _, remote, _ in counted)
    return Measure(
        id="kursi-terpencil",
        english="reserved-seats",
        group="training",
        title=say("Kursi untuk unit terpencil"),
        headline=say(
            "%(used)s orang dari kecamatan terpencil diterima pada pelatihan yang menyediakan"
            " %(seats)s kursi bagi unit terpencil.",
            used=whole(used),
            seats=whole(seats),
        ),
        subject=say("Peserta dari kecamatan terpencil dibandingkan kursi yang disediakan"),
        formula=say(
            "Diterima dari kecamatan terpencil dibagi kursi yang disediakan, menurut jenis; di atas"
            " 100 persen bila yang diterima lebih banyak. Pelatihan yang satu angkanya saja"
            " disembunyikan tidak dihitung."
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
        ),
        rows=tuple(
            _kind(name, some)
            for name, some in grouped(counted, lambda one: one[0].kind, TRAINING_KIND)
        ),
        chart=Chart(Form.BARS, "kind", ("percent_used",)),
    )


def _kind(name: str, some: tuple[_Counted, ...]) -> Row:
    seats = sum(offer.reserved_remote or 0 for offer, _, _ in some)
    used = sum(remote for _, remote, _ in some)
    return Row((TRAINING_KIND[name], percent(used, seats), used, seats))


def _modes(counted: list[_Counted]) -> Measure:
    remote = {name: _accepted(counted, name, remote=True) for name in TRAINING_MODE}
    other = {name: _accepted(counted, name, remote=False) for name in TRAINING_MODE}
    return Measure(
        id="cara-ikut-pelatihan",
        english="mode-of-training",
        group="training",
        title=say("Tatap muka atau daring"),
        headline=say(
            "Ikut tatap muka saja: %(remote)s persen peserta dari kecamatan terpencil, %(other)s"
            " persen peserta dari kecamatan lain.",
            remote=share(remote["in_person"], sum(remote.values()), told=True),
            other=share(other["in_person"], sum(other.values()), told=True),
        ),
        subject=say("Peserta pelatihan menurut cara ikut dan letak kecamatannya"),
        formula=say(
            "Yang diterima, dijumlahkan menurut cara pelatihan. Pelatihan yang satu angkanya saja"
            " disembunyikan tidak dihitung."
        ),
        source=say("Penawaran pelatihan dan jumlah pesertanya"),
        period=span(day for offer, _, _ in counted for day in offer.runs or ()),
        n=sum(remote.values()) + sum(other.values()),
        counted=say("peserta"),
        columns=(
            Column("place", say("Letak")),
            *(Column(name, title, say("orang")) for name, title in TRAINING_MODE.items()),
        ),
        rows=(Row((REMOTE, *remote.values())), Row((OTHER, *other.values()))),
        chart=Chart(Form.SHARES, "place", tuple(TRAINING_MODE)),
    )


def _accepted(counted: list[_Counted], mode: str, *, remote: bool) -> int:
    some = (one for one in counted if one[0].mode == mode)
    return sum(far if remote else near for _, far, near in some)
