"""The page of one position."""

from __future__ import annotations

from generator.pages.cross_references import SHOWN
from generator.pages.position import pages
from generator.wording import Text
from tests.builders import a_public_position, a_public_vacancy, a_publication, by_id
from tests.pages.rendering import read, rendered, text_of


def test_requirements_level_by_level() -> None:
    """Each required competency stands with its level, its indicators and its training."""
    text = text_of(pages, a_publication())
    assert "JPT pratama 1 kompetensi disyaratkan" in text
    assert "Pengambilan keputusan tingkat 4, Mumpuni Memutuskan hal berisiko" in text
    assert "Pelatihan Kepemimpinan Administrator angkatan I" in text


def test_vacancies_of_the_position() -> None:
    """Vacancies stand with their state, those that one may apply to with their last day."""
    assert "Terbuka · tutup 6 Maret 2026" in text_of(pages, a_publication())
    closed = a_publication(vacancies=by_id([a_public_vacancy(state="decided")]))
    assert "Pemerintah Kota Contoh · Selesai" in text_of(pages, closed)
    assert "Saat ini tidak ada." in text_of(pages, a_publication(vacancies={}, results={}))


def test_many_vacancies() -> None:
    """Of many vacancies the first stand there; all are counted by state."""
    opened = [a_public_vacancy(id=f"o-{n:02}") for n in range(5)]
    over = [a_public_vacancy(id=f"d-{n:02}", state="decided") for n in range(SHOWN)]
    text = text_of(pages, a_publication(vacancies=by_id([*opened, *over])))
    assert f"Terbuka: 5 Selesai: {SHOWN}" in text
    assert "dan 5 lagi dalam daftar lowongan" in text


def test_career_steps_both_ways() -> None:
    """A position names those that it leads to and those that lead to it."""
    low = a_public_position(id="kabid", title=Text("Kepala Bidang"), leads_to=("kadis",))
    high = a_public_position(id="kadis", title=Text("Kepala Dinas"), requires=())
    found = rendered(pages, a_publication(positions=by_id([low, high])))
    assert "Menuju jabatan Kepala Dinas" in read(found["jabatan/kabid/"])
    assert "Dari jabatan Kepala Bidang" in read(found["jabatan/kadis/"])
    assert "Kompetensi jabatan ini belum ditulis." in read(found["jabatan/kadis/"])


def test_no_training() -> None:
    """A competency without training says so."""
    text = text_of(pages, a_publication(training_offers={}))
    assert "Belum ada pelatihan untuk kompetensi ini." in text
