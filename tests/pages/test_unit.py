from __future__ import annotations

from datetime import date

from generator.counts.withheld import Withheld
from generator.pages.cross_references import SHOWN
from generator.pages.unit import pages
from generator.publication import Publication
from generator.publication.award import PublicAwardedPerson, PublicConsent
from generator.publication.indicators import PublicIndicators
from generator.publication.training_offer import PublicUptake
from generator.wording import Text
from tests.builders import (
    a_public_training_offer,
    a_public_unit,
    a_public_vacancy,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.builders.report import a_public_follow_up, a_public_report
from tests.builders.staffing import a_public_appointment, a_public_occupancy, a_public_rule_set
from tests.builders.unit_facts import a_performance, an_award
from tests.measures.indicators import assessed, hours
from tests.pages.rendering import main_of, read, rendered, text_of

UNIT = "dinas-kesehatan"
ADDRESS = "unit/dinas-kesehatan/"
QUIET: dict[str, object] = {"vacancies": {}, "results": {}}


def indicated(**tables: object) -> Publication:
    return a_publication(**QUIET, indicators=PublicIndicators(**tables))  # type: ignore[arg-type]


def test_posts_and_the_question_about_them() -> None:
    """A post without an official stands first, with its days, and is asked about."""
    posts = (
        a_public_occupancy(state="definitive", position="arsiparis"),
        a_public_occupancy(state="acting", end=date(2026, 1, 31)),
        a_public_occupancy(start=date(2026, 2, 1)),
        a_public_occupancy(state="definitive", position="lama", end=date(2026, 1, 5)),
    )
    positions = a_publication().positions
    held = dict.fromkeys(("arsiparis", "lama"), positions["kepala-dinas-kesehatan"])
    publication = a_publication(
        **QUIET,
        positions={**positions, **held},
        occupancy=posts,
        rule_sets=by_id([a_public_rule_set()]),
    )
    text = text_of(pages, publication)
    assert "Mengapa jabatan ini belum memiliki pejabat definitif?" in text
    assert "melewati norma 1 Jan 2026 60 hari tanpa pejabat definitif" in text
    assert text.index("Kosong") < text.index("Pejabat definitif 1 Jan 2026")
    assert "sampai 5 Jan 2026" in text
    assert "Semua jabatan tanpa pejabat definitif" in text
    assert 'href="../../perlu-penjelasan/"' in main_of(pages, publication)


def test_a_post_that_is_held() -> None:
    """Nobody is asked about a post that has its official."""
    text = text_of(
        pages, a_publication(**QUIET, occupancy=(a_public_occupancy(state="definitive"),))
    )
    assert "Pejabat definitif 1 Jan 2026" in text
    assert "Semua jabatan tanpa" not in text


def test_vacancies_open_and_past() -> None:
    """Open ones stand with their closing day, past ones with their result."""
    vacancies = by_id(
        [
            a_public_vacancy(),
            a_public_vacancy(id="lalu", state="decided", has_result=True),
            a_public_vacancy(id="nanti", state="planned"),
        ]
    )
    publication = a_publication(vacancies=vacancies)
    text, markup = text_of(pages, publication), main_of(pages, publication)
    assert "1 lowongan terbuka" in text
    assert "Terbuka · tutup" in text
    assert "Belum dibuka · dibuka" in text
    assert "Sudah ditutup atau tanpa pendaftaran" in text
    assert 'href="../../hasil/lalu/"' in markup
    assert 'href="../../hasil/2026-dinkes-kadis/"' not in markup


def test_a_long_row_is_cut() -> None:
    """So many vacancies and appointments as can be read; the rest is counted."""
    vacancies = by_id([a_public_vacancy(id=f"v-{number:02}") for number in range(SHOWN + 2)])
    appointments = (a_public_appointment(),) * (SHOWN + 3)
    text = text_of(pages, a_publication(vacancies=vacancies, appointments=appointments))
    assert "dan 2 lagi dalam daftar lowongan" in text
    assert "dan 3 lagi di antara semua pengangkatan" in text


def test_appointments() -> None:
    """Each decree leads to the result behind it, if any; acting ones are not counted."""
    appointments = (
        a_public_appointment(),
        a_public_appointment(position="", vacancy="", count=3),
        a_public_appointment(kind="acting", vacancy=""),
    )
    publication = a_publication(**QUIET, appointments=appointments)
    text = text_of(pages, publication)
    assert "Dari 4 pengangkatan definitif di unit ini, 1 dapat ditelusuri" in text
    assert "3 orang" in text
    assert 'href="../../hasil/2026-dinkes-kadis/"' in main_of(pages, publication)
    acting = a_publication(**QUIET, appointments=appointments[2:])
    assert "definitif di unit ini" not in text_of(pages, acting)


def test_training_of_the_unit_and_of_its_district() -> None:
    """Hours of the unit, its district beside the others, and uptake, where withheld stays so."""
    uptake = (PublicUptake("Contoh Tengah", False, 40, 30, Withheld.SMALL),)  # noqa: FBT003
    offers = by_id(
        [
            a_public_training_offer(uptake=uptake),
            a_public_training_offer(id="b", runs=None, uptake=uptake),
        ]
    )
    rows = (
        hours("unit", UNIT, 40, 800, 20),
        hours("district", "Contoh Tengah", 40, 800, 20),
        hours("district", "Hulu", 40, 400, 20),
    )
    units = by_id([a_public_unit(), a_public_unit(id="hulu", district="Hulu", remote=True)])
    publication = a_publication(
        **QUIET,
        units=units,
        training_offers=offers,
        indicators=PublicIndicators(training_hours=rows),
    )
    text = text_of(pages, publication)
    assert "2025 40 20,0 20 (50%)" in text
    assert "10,0 JP lebih banyak daripada pegawai di kecamatan terpencil" in text
    assert "Peserta dari Contoh Tengah: 2 pelatihan" in text
    assert "40 30 <10" in text
    assert "<10: kurang dari 10" in text


def test_performance_and_people() -> None:
    """Targets and what was reached, and the counts of people, each with its source."""
    rows = {
        "performance": (a_performance(), a_performance(actual=None, indicator=Text("Lain"))),
        "assessment_coverage": (assessed("unit", UNIT, 80, 60, 20, 30, 10),),
    }
    text = text_of(pages, indicated(**rows))
    assert "Balita terpantau (persen) Periode Target Capaian 2025 84 80,5" in text
    assert "tidak ada data" in text
    assert "Sumber: Laporan kinerja 2025" in text
    assert "Asesmen masih berlaku 60 (75%)" in text


def test_awards_and_promises() -> None:
    """An award is told, a person only with consent; promises say whether they were kept."""
    person = PublicAwardedPerson("Nama Contoh", PublicConsent("Surat 1", date(2026, 1, 5)))
    promises = (
        a_public_follow_up(due=date(2026, 2, 1)),
        a_public_follow_up(due=date(2026, 4, 1)),
        a_public_follow_up(done=date(2026, 2, 3)),
    )
    publication = a_publication(
        **QUIET,
        awards=by_id([an_award(), an_award(id="b", person=person, text=Text("Dua loket."))]),
        reports=by_id([a_public_report(follow_up=promises)]),
    )
    text = text_of(pages, publication)
    assert "2 penghargaan" in text
    assert "Dua loket. 1 Februari 2026 , diberikan oleh Wali Kota Contoh" in text
    assert "kepada Nama Contoh, dengan persetujuan tertulis 5 Januari 2026" in text
    assert "tenggatnya 1 Februari 2026 (terlambat)" in text
    assert text.count("terlambat") == 1
    assert "Selesai 3 Februari 2026" in text


def test_units_above_and_below() -> None:
    """A unit names what it belongs to and what belongs to it."""
    units = by_id([a_public_unit(), a_public_unit(id="rsud", name=Text("RSUD"), parent=UNIT)])
    vacancies = by_id([a_public_vacancy(unit="rsud")])
    found = rendered(pages, a_publication(units=units, vacancies=vacancies))
    assert "Unit di bawahnya RSUD" in read(found[ADDRESS])
    assert 'href="../../unit/dinas-kesehatan/"' in found["unit/rsud/"]


def test_sections_without_records_are_not_shown() -> None:
    """Nothing stands empty: no heading is there without a record under it."""
    remote = by_id([a_public_unit(remote=True)])
    text = text_of(pages, a_publication(units=remote, training_offers={}, results={}))
    assert "Dinas, Pemerintah Kota Contoh · Contoh Tengah (terpencil)" in text
    for heading in ("Perlu penjelasan", "Pelatihan", "Kinerja", "Pegawai", "Penghargaan", "janji"):
        assert heading not in text


def test_only_units_with_records_have_a_page_in_both_languages() -> None:
    """A unit that nobody names has none."""
    assert list(pages(an_empty_publication(units=by_id([a_public_unit()])))) == []
    assert list(rendered(pages, a_publication(), "en")) == ["en/units/dinas-kesehatan/"]
