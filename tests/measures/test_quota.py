from __future__ import annotations

from generator.counts.withheld import Count, Withheld
from generator.measures.quota import measures
from generator.publication.training_offer import PublicUptake
from tests.builders import a_public_training_offer, a_publication, by_id
from tests.measures.reading import headline, table, the_only


def offer(name: str, quota: int | None, *accepted: Count) -> object:
    uptake = tuple(PublicUptake(f"k-{n}", False, 50, one, 10) for n, one in enumerate(accepted))  # noqa: FBT003
    return a_public_training_offer(id=name, quota=quota, uptake=uptake)


def test_seats_by_kind() -> None:
    """Offers with a withheld count are left out, so that it cannot be told from the sum."""
    offers = [offer("a", 40, 20, 15), offer("b", 40, 20, Withheld.SMALL), offer("c", None, 20)]
    publication = a_publication(training_offers=by_id([*offers, offer("d", 10)]))
    measure = the_only(measures, publication)
    assert headline(measure) == (
        "35 dari 40 kursi (88%) terisi pada 1 pelatihan yang jumlah pesertanya dapat ditampilkan."
    )
    assert table(measure) == [["Kepemimpinan", "88", "35", "40", "1"]]


def test_without_counts() -> None:
    """An offer whose uptake is not told yet is not measured."""
    assert list(measures(a_publication())) == []
