"""The page of one training offer."""

from __future__ import annotations

from generator.counts.withheld import Withheld
from generator.pages.required_by import POSITIONS_SHOWN
from generator.pages.training_offer import pages
from generator.publication.training_offer import PublicUptake
from generator.wording import Text
from tests.builders import (
    a_public_position,
    a_public_training_offer,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    by_id,
)
from tests.pages.rendering import main_of, read, text_of


def test_summary() -> None:
    """Closing time, seats with those for remote units, cost and place stand first."""
    text = text_of(pages, a_publication())
    assert "Daftar sampai Jumat, 20 Maret 2026, pukul 23.59 WIB" in text
    assert "Kursi 30 kursi, 6 di antaranya untuk unit di daerah terpencil" in text
    assert "Biaya Gratis, ditanggung APBD" in text
    assert "Untuk Administrator" in text
    assert "Berlangsung 6 April sampai 17 Juli 2026" in text


def test_what_it_develops() -> None:
    """The competency stands with its level and what that level looks like."""
    text = text_of(pages, a_publication())
    assert "Pengambilan keputusan tingkat 3, Menengah" in text
    assert "Pada tingkat ini seseorang: Membandingkan pilihan" in text


def test_where_it_leads() -> None:
    """Open vacancies and positions that require what it develops are named."""
    text = text_of(pages, a_publication())
    assert "Lowongan yang mensyaratkannya Kepala Dinas Kesehatan" in text
    assert "Jabatan yang mensyaratkannya Kepala Dinas Kesehatan" in text


def test_many_positions() -> None:
    """Of many positions the first stand there, and the rest is counted."""
    count = POSITIONS_SHOWN + 3
    positions = [a_public_position(id=f"kepala-{n:02}") for n in range(count)]
    text = text_of(pages, a_publication(positions=by_id(positions)))
    assert "dan 3 lagi dalam daftar jabatan" in text


def test_withheld_counts() -> None:
    """A withheld count stands as the short sign that the sentence under the table explains."""
    uptake = (
        PublicUptake("Contoh Tengah", remote=False, applied=24, accepted=18, completed=17),
        PublicUptake(
            "Contoh Barat",
            remote=True,
            applied=14,
            accepted=Withheld.GUARD,
            completed=Withheld.SMALL,
        ),
    )
    offer = a_public_training_offer(uptake=uptake)
    text = text_of(pages, a_publication(training_offers=by_id([offer])))
    assert "Contoh Tengah 24 18 17" in text
    assert "Contoh Barat terpencil 14 ≥10 <10 " in text
    assert "<10: kurang dari 10; ≥10: 10 atau lebih." in text


def test_english_page() -> None:
    """The English page says the same; its title stays Indonesian where there is no English."""
    markup = main_of(pages, a_publication(), "en")
    assert "Decision making" in markup
    assert '<span lang="id">Aula BKPSDM</span>' in markup
    assert "Friday 20 March 2026, 11:59 pm WIB (UTC+7)" in read(markup)


def test_bare_offer() -> None:
    """An offer that gives only what is obligatory has a page too."""
    bare = a_public_training_offer(
        develops=(),
        for_classes=(),
        quota=None,
        reserved_remote=None,
        registration=None,
        runs=None,
        location=None,
        cost=None,
        borne_by=None,
        state="finished",
    )
    text = text_of(pages, a_publication(training_offers=by_id([bare])))
    assert "Tidak dibuka untuk pendaftaran" in text
    assert "Untuk semua pegawai ASN" in text
    assert "Kompetensi sasarannya belum ditulis." in text


def test_paid_offer() -> None:
    """A fee is shown in rupiah with who bears it."""
    offer = a_public_training_offer(cost=22_945_000, borne_by=Text("peserta"))
    text = text_of(pages, a_publication(training_offers=by_id([offer])))
    assert "Biaya Rp22.945.000, ditanggung peserta" in text


def test_no_hours() -> None:
    """A study assignment is not measured in hours, so none are said."""
    offer = a_public_training_offer(kind="study_assignment", hours=0)
    markup = main_of(pages, a_publication(training_offers=by_id([offer])))
    assert "jam pelajaran" not in read(markup)


def test_a_district_leads_to_its_office() -> None:
    """The name of a district leads to the page of its office, where there is one."""
    offer = a_public_training_offer(
        uptake=(PublicUptake("Hulu", True, 40, 30, 20), PublicUptake("Lain", False, 40, 30, 20))  # noqa: FBT003
    )
    office = a_public_unit(id="kecamatan-hulu", kind="kecamatan", district="Hulu")
    publication = a_publication(
        training_offers=by_id([offer]),
        units=by_id([office]),
        vacancies=by_id([a_public_vacancy(unit="kecamatan-hulu")]),
    )
    markup = main_of(pages, publication)
    assert '<a href="../../unit/kecamatan-hulu/">Hulu</a>' in markup
    assert '<th scope="row">Lain</th>' in markup
