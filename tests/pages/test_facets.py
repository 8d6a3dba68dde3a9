from __future__ import annotations

from generator.pages.facets import pages
from generator.pages.parts import CARDS_PER_PART
from tests.builders import (
    a_parted_publication,
    a_public_vacancy,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.pages.rendering import read, rendered

TWO = by_id(
    [
        a_public_vacancy(id="a"),
        a_public_vacancy(id="b", state="cancelled", position_class="supervisor"),
    ]
)


def test_each_facet_and_each_value_is_a_page() -> None:
    """The addresses are those that the site promises, in Indonesian alone."""
    found = list(pages(a_parted_publication()))
    assert {page.address.id for page in found} == {
        "lowongan/wilayah/",
        "lowongan/wilayah/contoh-tengah/",
        "lowongan/wilayah/lain/",
        "lowongan/instansi/",
        "lowongan/instansi/kota-contoh/",
        "lowongan/instansi/kota-lain/",
        "lowongan/jenjang/",
        "lowongan/jenjang/jpt-pratama/",
        "lowongan/jenjang/pengawas/",
        "lowongan/jenis/",
        "lowongan/jenis/seleksi-terbuka/",
        "lowongan/jenis/uji-kompetensi/",
    }
    assert all(page.address.en is None for page in found)


def test_the_heading_says_what_is_listed() -> None:
    """Who comes from elsewhere knows which list this is."""
    found = rendered(pages, a_parted_publication())
    place = read(found["lowongan/wilayah/contoh-tengah/"])
    assert "Lowongan di Contoh Tengah" in place
    assert "1 terbuka dari 1 lowongan yang belum selesai" in place
    assert "Kepala Dinas Kesehatan" in place
    assert "Lowongan menurut wilayah" in read(found["lowongan/wilayah/"])


def test_a_value_without_vacancies_leads_on() -> None:
    """Every page can be reached, and is no dead end: it names other values and the archive."""
    found = rendered(pages, a_publication(vacancies=TWO))
    listed = found["lowongan/jenjang/"]
    assert 'href="../../lowongan/jenjang/jpt-pratama/"' in listed
    assert 'href="../../lowongan/jenjang/pengawas/"' in listed
    empty = found["lowongan/jenjang/pengawas/"]
    assert "Saat ini tidak ada lowongan di sini." in empty
    assert 'href="../../../lowongan/jenjang/jpt-pratama/"' in empty
    assert 'href="../../../lowongan/arsip/"' in empty


def test_a_long_list_comes_in_parts() -> None:
    """No page grows with the number of vacancies, and none is left out."""
    many = [a_public_vacancy(id=f"v{n:03}") for n in range(CARDS_PER_PART + 1)]
    found = rendered(pages, a_parted_publication(*many))
    first, rest = "lowongan/instansi/kota-contoh/", "lowongan/instansi/kota-contoh/hal/2/"
    assert found[first].count("<article") == CARDS_PER_PART
    assert found[rest].count("<article") == 1


def test_a_list_on_one_page_can_be_narrowed_there() -> None:
    """Several filters at once work in the browser, on the cards that are there."""
    some = [a_public_vacancy(id=f"v{n}", state="planned" if n % 2 else "open") for n in range(10)]
    found = rendered(pages, a_parted_publication(*some))
    assert "data-whole" in found["lowongan/instansi/kota-contoh/"]
    few = rendered(pages, a_parted_publication())
    assert "data-whole" not in few["lowongan/instansi/kota-contoh/"]


def test_without_vacancies_there_is_no_facet_page() -> None:
    """No list of nothing."""
    assert list(pages(an_empty_publication())) == []
