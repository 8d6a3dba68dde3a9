from __future__ import annotations

from generator.counts.withheld import Count, Withheld
from generator.measures.remote_training import measures
from generator.publication import PublicTrainingOffer
from generator.publication.training_offer import PublicUptake
from tests.builders import a_public_training_offer, a_publication, by_id
from tests.measures.reading import headline, table


def offer(name: str, mode: str, reserved: int | None, *accepted: Count) -> PublicTrainingOffer:
    """Return an offer of which the first count is that of a remote district."""
    uptake = tuple(
        PublicUptake(f"k-{number}", number == 0, 90, one, 10) for number, one in enumerate(accepted)
    )
    return a_public_training_offer(id=name, mode=mode, reserved_remote=reserved, uptake=uptake)


def test_reserved_seats_and_modes() -> None:
    """Offers with a withheld count are left out whole, so that no sum can tell it."""
    offers = [
        offer("a", "in_person", 20, 15, 30),
        offer("b", "online", None, 25, 10),
        offer("c", "online", 90, 80, Withheld.SMALL),
    ]
    seats, modes = measures(a_publication(training_offers=by_id(offers)))
    assert headline(seats) == (
        "15 orang dari kecamatan terpencil diterima pada pelatihan yang menyediakan 20 kursi bagi"
        " unit terpencil."
    )
    assert table(seats) == [["Kepemimpinan", "75", "15", "20"]]
    assert headline(modes) == (
        "Ikut tatap muka saja: 38 persen peserta dari kecamatan terpencil, 75 persen peserta dari"
        " kecamatan lain."
    )
    assert table(modes) == [
        ["Kecamatan terpencil", "15", "25", "0"],
        ["Kecamatan lain", "30", "10", "0"],
    ]


def test_without_reserved_seats() -> None:
    """Where no seat is reserved, or nothing was counted, nothing is said of it."""
    offers = [offer("b", "online", None, 25, 10)]
    (modes,) = measures(a_publication(training_offers=by_id(offers)))
    assert modes.id == "cara-ikut-pelatihan"
    assert list(measures(a_publication())) == []
