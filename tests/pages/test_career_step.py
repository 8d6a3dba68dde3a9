"""The page of one step."""

from __future__ import annotations

from generator.pages.career_step import pages
from generator.publication import Publication
from generator.publication.position import PublicCompetencyAt
from generator.wording import Text
from tests.builders import a_public_position, a_public_training_offer, a_publication, by_id
from tests.pages.rendering import read, rendered

ADDRESS = "karier/kabid/kepala-dinas-kesehatan/"
NAME = "pengambilan-keputusan"


def publication(present: int = 3, **offer: object) -> Publication:
    requires = (PublicCompetencyAt(NAME, present),) if present else ()
    low = a_public_position(
        id="kabid",
        title=Text("Kepala Bidang"),
        position_class="administrator",
        requires=requires,
        leads_to=("kepala-dinas-kesehatan",),
    )
    high = a_public_position(leads_to=("sekda",))
    top = a_public_position(id="sekda", title=Text("Sekretaris Daerah"), requires=())
    offers = by_id([a_public_training_offer(**offer)]) if offer else {}
    return a_publication(positions=by_id([low, high, top]), training_offers=offers)


def text(present: int = 3, **offer: object) -> str:
    return read(rendered(pages, publication(present, **offer))[ADDRESS])


def test_levels_of_both_positions_and_the_training_that_leads_there() -> None:
    """From which level to which, with which offer, when, where, and with how many seats."""
    found = text(develops=(PublicCompetencyAt(NAME, 4),))
    assert "Dari Kepala Bidang ke Kepala Dinas Kesehatan" in found
    assert "Administrator → JPT pratama 1 kompetensi harus naik" in found
    assert "Pengambilan keputusan 3 4 1" in found
    assert "Pengambilan keputusan dari tingkat 3 ke 4, Mumpuni Memutuskan hal berisiko" in found
    assert "Terbuka, daftar sampai 20 Maret 2026 · sampai tingkat 4" in found
    assert "6 April sampai 17 Juli 2026 · Aula BKPSDM · 120 JP · 30 kursi, 6 di antaranya" in found
    assert "Lowongan Kepala Dinas Kesehatan Kepala Dinas Kesehatan" in found
    assert "kesenjangan belum ada pelatihannya" not in found


def test_what_no_offer_covers_is_a_finding_about_the_catalogue() -> None:
    """The gap is named with its level, and nobody is blamed for it."""
    found = text()
    assert "1 kesenjangan belum ada pelatihannya Pengambilan keputusan sampai tingkat 4" in found
    assert "tentang katalog pelatihan, bukan tentang pegawai" in found
    assert "Belum ada pelatihan untuk kesenjangan ini." in found


def test_an_offer_for_other_classes_does_not_cover() -> None:
    """The page tells for whom the training is not."""
    found = text(develops=(PublicCompetencyAt(NAME, 4),), for_classes=("jpt_pratama",))
    assert "ada, tetapi bukan untuk jenjang Administrator" in found


def test_part_of_the_way_and_what_is_over() -> None:
    """An offer below the level is part of the way; one that is over may come again."""
    part = text(0, develops=(PublicCompetencyAt(NAME, 3),))
    assert "Belum ada pelatihan sampai tingkat 4; yang ini baru sebagian jalan." in part
    assert "Pengambilan keputusan – 4 4" in part
    over = text(develops=(PublicCompetencyAt(NAME, 4),), state="finished")
    assert "Saat ini tidak ada yang menerima pendaftar" in over
    planned = text(develops=(PublicCompetencyAt(NAME, 4),), state="planned")
    assert "Belum dibuka, dibuka 20 Februari 2026" in planned


def test_nothing_to_rise_and_nothing_written() -> None:
    """Where nothing rises there is no training; where nothing is written the page says so."""
    found = rendered(pages, publication(4))
    assert "tidak ada yang harus naik" in read(found[ADDRESS])
    assert "Pelatihan yang membantu" not in read(found[ADDRESS])
    assert "belum ditulis" in read(found["karier/kepala-dinas-kesehatan/sekda/"])


def test_the_way_goes_on() -> None:
    """The page leads to the planner for this step, and to the step after it."""
    markup = rendered(pages, publication())[ADDRESS]
    assert 'href="../../../rencana/?dari=kabid&amp;ke=kepala-dinas-kesehatan"' in markup
    assert "Dari Kepala Dinas Kesehatan ke Sekretaris Daerah" in read(markup)


def test_english() -> None:
    """The step has its English page."""
    assert "en/careers/kabid/kepala-dinas-kesehatan/" in rendered(pages, publication(), "en")
