from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.counts.withheld import Count, Withheld
from generator.measures.district_training import DistrictTraining, district_training
from generator.measures.indicator_rows import WITHHELD
from generator.period import Period
from generator.publication.indicators import PublicIndicators
from generator.publication.training_offer import PublicUptake
from generator.wording import Text, Wording
from tests.builders import a_public_training_offer, a_public_unit, a_publication, by_id
from tests.measures.indicators import AGENCY, hours

FAR = a_public_unit(id="kecamatan-hulu", district="Hulu", remote=True)
UNITS = by_id([a_public_unit(), FAR])


def found(*rows: object, uptake: tuple[PublicUptake, ...] = ()) -> dict[str, DistrictTraining]:
    offers = by_id([a_public_training_offer(uptake=uptake)])
    indicators = PublicIndicators(training_hours=rows)  # type: ignore[arg-type]
    publication = a_publication(units=UNITS, training_offers=offers, indicators=indicators)
    made = district_training(publication)
    assert {agency for agency, _ in made} <= {AGENCY}
    return {district: one for (_, district), one in made.items()}


def taken(district: str, *counts: Count, remote: bool = False) -> PublicUptake:
    return PublicUptake(district, remote, *counts)


def said(one: DistrictTraining) -> list[str]:
    return [Wording().text(finding) for finding in one.findings]


def test_remote_and_town_beside_each_other() -> None:
    """A remote district is compared with the others, another one with the remote ones."""
    districts = found(
        hours("district", "Hulu", 40, 800, 20),
        hours("district", "Kota", 100, 3000, 80),
        uptake=(taken("Hulu", 50, 25, 20), taken("Kota", 80, 60, 50)),
    )
    hulu, kota = districts["Hulu"], districts["Kota"]
    assert (hulu.remote, kota.remote, hulu.period) == (True, False, Period(2025))
    first, second = said(hulu)
    assert first == (
        "Pada 2025 pegawai di Hulu rata-rata mendapat 20,0 JP, 10,0 JP lebih sedikit daripada"
        " pegawai di kecamatan lain (30,0 JP)."
    )
    assert second == (
        "Dari Hulu 50 persen pendaftar pelatihan diterima, dari kecamatan lain 75 persen."
    )
    assert said(kota)[0].endswith(
        "10,0 JP lebih banyak daripada pegawai di kecamatan terpencil (20,0 JP)."
    )
    own, other = hulu.places
    assert (own.hours, own.enough, own.accepted) == (Decimal("20.0"), Decimal(50), Decimal(50))
    assert Wording().value(other.name) == "Semua kecamatan lain"


def test_the_same_mean() -> None:
    """Where both means are equal, that is what the sentence says."""
    districts = found(
        hours("district", "Hulu", 40, 800, 20), hours("district", "Kota", 50, 1000, 20)
    )
    assert "20,0 JP, sama banyak dengan pegawai di kecamatan lain" in said(districts["Hulu"])[0]


def test_several_of_a_kind_stand_together() -> None:
    """A district that is one of several stands beside the sum of its kind as well."""
    districts = found(
        hours("district", "Hulu", 40, 800, 20),
        hours("district", "Kota", 100, 3000, 80),
        hours("district", "Desa", 100, 1000, 20),
    )
    names = [Wording().value(place.name) for place in districts["Kota"].places]
    assert names == ["Kota", "Semua kecamatan terpencil", "Semua kecamatan lain"]
    assert districts["Kota"].places[2].hours == Decimal("20.0")


def test_withheld_counts_stay_withheld() -> None:
    """No number is made of a withheld one, and nothing is compared with it."""
    districts = found(
        hours("district", "Hulu", 12, None, Withheld.SMALL),
        hours("district", "Kota", 100, 3000, 80),
        uptake=(taken("Hulu", Withheld.SMALL, Withheld.SMALL, Withheld.SMALL),),
    )
    own = districts["Hulu"].places[0]
    assert (own.hours, own.enough, own.accepted) == (WITHHELD, WITHHELD, WITHHELD)
    assert said(districts["Hulu"]) == []


@pytest.mark.parametrize(("staff", "shown"), [(24, WITHHELD), (25, Decimal(48))])
def test_a_share_needs_its_base(staff: int, shown: object) -> None:
    """A percentage of fewer than 25 people is withheld."""
    assert found(hours("district", "Hulu", staff, 480, 12))["Hulu"].places[0].enough == shown


def test_the_newest_year() -> None:
    """The last whole year is told, not a half of a later one; halves alone are told too."""
    year, half = (
        hours("district", "Hulu", 40, 800, 20),
        hours("district", "Hulu", 40, 400, 20, "2026-s1"),
    )
    assert found(year, half)["Hulu"].period == Period(2025)
    assert found(half)["Hulu"].period == Period(2026, 1)


def test_uptake_alone() -> None:
    """Without hours there is acceptance only; a district is remote where its counts say so."""
    one = found(uptake=(taken("Pulau", 50, 25, 20, remote=True),))["Pulau"]
    assert (one.remote, one.period, one.source, said(one)) == (True, None, "", [])
    assert [(place.hours, place.accepted) for place in one.places] == [(None, Decimal(50))]


def test_agencies_apart() -> None:
    """Districts of one name in two agencies are two districts; other rows are no districts."""
    rows = (
        hours("district", "Hulu", 40, 800, 20),
        replace(hours("district", "Hulu", 50, 500, 20), agency="kota-lain"),
        hours("unit", "dinas-kesehatan", 40, 800, 20),
    )
    made = district_training(
        a_publication(
            units=UNITS, training_offers={}, indicators=PublicIndicators(training_hours=rows)
        )
    )
    assert list(made) == [(AGENCY, "Hulu"), ("kota-lain", "Hulu")]
    assert made["kota-lain", "Hulu"].places[0].name == Text("Hulu")
    assert not made["kota-lain", "Hulu"].remote
