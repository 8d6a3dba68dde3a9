from __future__ import annotations

from generator.counts.withheld import Count, Withheld
from generator.measures.uptake import measures
from generator.publication.training_offer import PublicUptake
from tests.builders import a_public_training_offer, a_publication, by_id
from tests.measures.reading import SAY, headline, table, the_only


def district(name: str, applied: Count, accepted: Count, *, remote: bool = False) -> PublicUptake:
    return PublicUptake(name, remote, applied, accepted, Withheld.SMALL)


def offers(*uptakes: tuple[PublicUptake, ...]) -> dict[str, object]:
    made = [a_public_training_offer(id=f"p-{n}", uptake=one) for n, one in enumerate(uptakes)]
    return {"training_offers": by_id(made)}


def test_remote_districts_beside_the_others() -> None:
    """Shown counts are summed; a pair with a withheld one is left out, and it is said so."""
    one = (district("Hulu", 40, 30, remote=True), district("Tengah", 60, 20))
    two = (
        district("Hulu", Withheld.SMALL, Withheld.SMALL, remote=True),
        district("Tengah", 40, 20),
    )
    measure = the_only(measures, a_publication(**offers(one, two)))
    assert headline(measure) == (
        "Dari kecamatan terpencil 75% pendaftar diterima, dari kecamatan lain 40%."
    )
    assert table(measure) == [
        ["Hulu", "75", "30", "40", "Kecamatan terpencil"],
        ["Tengah", "40", "40", "100", "Kecamatan lain"],
    ]
    assert [SAY.text(note) for note in measure.notes] == [
        "1 pasangan angka disembunyikan karena kecil, sehingga tidak ikut dihitung."
    ]


def test_small_numbers_are_not_compared() -> None:
    """A percentage of few people is withheld; one of two shown counts is shown."""
    few = (district("Hulu", 20, 10, remote=True), district("Tengah", 60, 55))
    measure = the_only(measures, a_publication(**offers(few)))
    assert headline(measure).startswith("Jumlah yang boleh tampil terlalu kecil")
    assert [row[1] for row in table(measure)] == ["disembunyikan", "92"]
    assert measure.notes == ()


def test_nothing_is_shown() -> None:
    """Where every count is withheld, or there is none, nothing is measured."""
    hidden = (district("Hulu", Withheld.SMALL, Withheld.SMALL),)
    assert list(measures(a_publication(**offers(hidden)))) == []
    assert list(measures(a_publication())) == []
