from __future__ import annotations

from datetime import date

from generator.pages.awards import pages
from generator.publication import Publication, PublicAward
from generator.publication.award import PublicAwardedPerson, PublicConsent
from generator.wording import Text
from tests.builders import a_public_unit, a_publication, by_id
from tests.builders.award import a_public_award
from tests.pages.rendering import read, rendered, text_of

PERSON = PublicAwardedPerson("Contoh Nama", PublicConsent("Surat 0007/2026", date(2026, 2, 10)))
AWARDS = (
    a_public_award(),
    a_public_award(
        id="2025-loket",
        category="service",
        date=date(2025, 5, 2),
        unit="dinas-sosial",
        text=Text("Cepat"),
    ),
    a_public_award(id="2025-lain", category="other", date=date(2025, 4, 2), unit=""),
)


def with_awards(*awards: PublicAward) -> Publication:
    units = (a_public_unit(), a_public_unit(id="dinas-sosial", name=Text("Dinas Sosial")))
    return a_publication(awards=by_id(awards), units=by_id(units))


def test_register_and_its_filters() -> None:
    """Each category, year and unit has a page of its own, reached by links."""
    found = rendered(pages, with_awards(*AWARDS))
    assert list(found) == [
        "penghargaan/",
        "penghargaan/inovasi/",
        "penghargaan/pelayanan/",
        "penghargaan/lainnya/",
        "penghargaan/2026/",
        "penghargaan/2025/",
        "penghargaan/unit/dinas-kesehatan/",
        "penghargaan/unit/dinas-sosial/",
    ]
    assert "3 penghargaan" in read(found["penghargaan/"])
    assert "2 penghargaan" in read(found["penghargaan/2025/"])
    social = read(found["penghargaan/unit/dinas-sosial/"])
    assert "1 penghargaan" in social
    assert "2 Mei 2025" in social
    assert "Cepat" in social
    innovation = read(found["penghargaan/inovasi/"])
    assert "17 Februari 2026" in innovation
    assert "2 Mei 2025" not in innovation
    assert 'href="../../penghargaan/inovasi/"' in found["penghargaan/2025/"]


def test_newest_first() -> None:
    """The last award stands on top."""
    page = read(rendered(pages, with_awards(*AWARDS))["penghargaan/"])
    assert page.index("17 Februari 2026") < page.index("2 Mei 2025") < page.index("2 April 2025")


def test_one_choice_is_no_filter() -> None:
    """A register of one award has one page."""
    text = text_of(pages, with_awards(a_public_award()))
    assert "Sumber: Keputusan 0012/2026" in text
    assert "Menurut jenis" not in text


def test_person_with_consent() -> None:
    """A person is named together with the document of consent."""
    text = text_of(pages, with_awards(a_public_award(person=PERSON)))
    assert (
        "Penerima: Contoh Nama , dengan persetujuan tertulis (Surat 0007/2026, 10 Februari 2026 )"
        in text
    )


def test_source_that_is_an_address() -> None:
    """A source that is an address becomes a link."""
    (page,) = rendered(pages, with_awards(a_public_award(source="https://kota.example/p"))).values()
    assert '<a href="https://kota.example/p">Sumber</a>' in page


def test_without_awards() -> None:
    """Without an award there is no register."""
    assert rendered(pages, with_awards()) == {}
