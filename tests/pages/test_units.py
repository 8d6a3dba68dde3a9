from __future__ import annotations

import re

from generator.pages.parts import CARDS_PER_PART
from generator.pages.units import pages
from generator.publication import Publication
from generator.wording import Text
from tests.builders import (
    a_parted_publication,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.builders.staffing import a_public_occupancy, a_public_rule_set
from tests.pages.rendering import main_of, rendered, text_of


def with_kinds(*kinds: str, count: int = 1) -> Publication:
    units = [
        a_public_unit(id=f"{kind}-{number:03}", kind=kind, name=Text(f"{kind} {number:03}"))
        for kind in kinds
        for number in range(count)
    ]
    vacancies = [a_public_vacancy(id=f"v-{unit.id}", unit=unit.id) for unit in units]
    return a_publication(units=by_id(units), vacancies=by_id(vacancies), results={})


def test_a_unit_in_the_list() -> None:
    """A unit stands with its place, what is open, and what nobody has explained."""
    publication = a_publication(
        units=by_id([a_public_unit(remote=True), a_public_unit(id="sunyi")]),
        occupancy=(a_public_occupancy(),),
        rule_sets=by_id([a_public_rule_set()]),
    )
    text = text_of(pages, publication)
    assert "Dinas Dinas Kesehatan Contoh Tengah, terpencil 1 lowongan terbuka" in text
    assert "1 jabatan tanpa pejabat definitif 1 pertanyaan belum dijawab" in text
    assert "1 unit lain belum disebut dalam catatan apa pun" in text
    assert 'href="dinas-kesehatan/"' in main_of(pages, publication).replace("../unit/", "")


def test_kinds_in_their_order() -> None:
    """Kinds stand as people know them, others after them, and one is led to each."""
    markup = main_of(pages, with_kinds("sekolah", "Kecamatan", "dinas"))
    assert re.findall(r'<h2 id="([^"]+)"', markup) == [
        "kota-contoh-dinas",
        "kota-contoh-kecamatan",
        "kota-contoh-sekolah",
    ]
    assert 'href="../unit/#kota-contoh-sekolah">Sekolah</a>' in markup


def test_several_agencies() -> None:
    """Where there are several agencies, the first part leads to each of them."""
    publication = a_parted_publication()
    units = by_id(
        [
            *publication.units.values(),
            a_public_unit(id="unit-lain", agency="kota-lain", district=""),
        ]
    )
    markup = main_of(pages, a_publication(
        agencies=publication.agencies, units=units, vacancies=publication.vacancies
    ))  # fmt: skip
    assert "Menurut instansi" in markup
    assert 'href="../unit/#kota-lain-dinas">Kota Lain</a>' in markup


def test_one_kind_needs_no_choice() -> None:
    """A single kind is not offered for choosing, and a list of all units says nothing of others."""
    text = text_of(pages, a_publication())
    assert "Menurut" not in text
    assert "unit lain" not in text


def test_many_units_in_parts() -> None:
    """A long list goes on on further pages, where the kinds of the first page lead."""
    found = rendered(pages, with_kinds("dinas", "kecamatan", count=CARDS_PER_PART))
    assert list(found) == ["unit/", "unit/hal/2/"]
    assert 'href="../unit/hal/2/#kota-contoh-kecamatan"' in found["unit/"]
    assert "Menurut jenis" not in found["unit/hal/2/"]


def test_without_facts_there_is_no_list() -> None:
    """Where records say nothing of units, no page claims anything."""
    assert list(pages(an_empty_publication())) == []
