"""The page of one vacancy."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.pages.vacancy import pages
from generator.publication import Publication, PublicVacancy
from generator.publication.vacancy import (
    PublicCancellation,
    PublicChange,
    PublicExplanation,
    PublicSourceDocument,
    PublicTerms,
    PublicWarning,
)
from generator.wording import Text, say
from tests.builders import (
    a_procedure,
    a_public_agency,
    a_public_criteria_set,
    a_public_vacancy,
    a_publication,
    a_registration,
    an_empty_publication,
    by_id,
)
from tests.builders.talent_pool import a_talent_pool
from tests.pages.rendering import main_of, read, rendered, text_of

WARNING = PublicWarning("window", say("pendaftaran dibuka 5 hari, normanya 15 hari"), ())


def of(vacancy: PublicVacancy) -> Publication:
    return a_publication(vacancies=by_id([vacancy]))


def test_deadline_in_three_zones() -> None:
    """The first fact is the closing time with weekday, in the agency's zone and the two others."""
    text = text_of(pages, of(a_public_vacancy()))
    assert "Tutup Jumat, 6 Maret 2026, pukul 23.59 WIB 00.59 WITA dan 01.59 WIT, Sabtu" in text


def test_zone_of_the_agency_first() -> None:
    """An agency of another zone sees its own clock first."""
    publication = a_publication(agencies=by_id([a_public_agency(zone="WIT")]))
    text = text_of(pages, publication)
    assert "pukul 23.59 WIT 21.59 WIB dan 22.59 WITA" in text


def test_english_page() -> None:
    """The English page says the same, with the Indonesian text where there is no English."""
    markup = main_of(pages, of(a_public_vacancy()), "en")
    assert "<h1>Head of the Health Office</h1>" in markup
    assert "Friday 6 March 2026, 11:59 pm WIB (UTC+7)" in read(markup)
    assert '<span lang="id">Surat lamaran</span>' in markup


def test_no_registration() -> None:
    """A post that nobody can apply to says so."""
    vacancy = a_public_vacancy(
        procedure=a_procedure(registration=None), mechanism="talent_mobility", state="in_selection"
    )
    text = text_of(pages, of(vacancy))
    assert "Pendaftaran Tidak dibuka untuk lamaran" in text
    assert "Boleh saya melamar?" not in text
    assert "Syarat jabatan Semua syarat ini wajib dipenuhi. Pangkat IV/a" in text


def test_way_to_the_pool() -> None:
    """A post that is filled from a talent pool leads to it."""
    vacancy = a_public_vacancy(mechanism="talent_mobility", talent_pool="administrator-2026")
    made = a_publication(
        vacancies=by_id([vacancy]), talent_pools=by_id([a_talent_pool()]), results={}
    )
    assert 'href="../../talenta/administrator-2026/"' in main_of(pages, made)


def test_apply_only_while_open() -> None:
    """The link to the application stands there as long as one may apply."""
    link = 'href="https://kota-contoh.example/daftar"'
    assert link in main_of(pages, of(a_public_vacancy()))
    closed = of(a_public_vacancy(state="in_selection"))
    assert link not in main_of(pages, closed)
    assert "Pendaftaran lowongan ini sudah ditutup" in text_of(pages, closed)


def test_extended() -> None:
    """An extension keeps the first closing day in sight."""
    procedure = a_procedure(
        registration=a_registration(extended_from=date(2026, 2, 27)),
        changes=(
            PublicChange(
                date(2026, 2, 27),
                "registration.closes",
                "2026-02-27",
                "2026-03-06",
                Text("Pelamar kurang dari empat"),
            ),
        ),
    )
    text = text_of(pages, of(a_public_vacancy(procedure=procedure, state="extended")))
    assert "semula 27 Februari 2026" in text
    assert "Hari terakhir pendaftaran 27 Februari 2026 → 6 Maret 2026" in text
    assert "27 Februari 2026 : Pelamar kurang dari empat" in text


def test_judging() -> None:
    """Criteria stand with weights that make 100 percent, and an example that says it is made up."""
    text = text_of(pages, of(a_public_vacancy()))
    assert "Asesmen kompetensi Hasil uji 25 % 68" in text
    assert "Rekam jejak Fakta rekam jejak, skala 1 sampai 4 20 % tidak ada" in text
    assert "Jumlah 100 % 70 nilai akhir" in text
    assert "Contoh dengan nilai karangan, bukan peserta sungguhan" in text
    assert "Nilai akhir ≈ 79,83 84,00 ≈ 77,83 Peringkat 2 1 3" in text


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (
            PublicTerms("full", "Keputusan PPID 01/2026", date(2026, 1, 15), date(2027, 4, 30)),
            "Yang terbit: kode samaran dan nilai tiap kriteria",
        ),
        (
            PublicTerms("totals", "Keputusan PPID 01/2026", None, None),
            "Yang terbit: kode samaran, peringkat, dan nilai akhir",
        ),
        (
            PublicTerms("aggregate", "", None, None),
            "Instansi belum menyebut keputusan yang menjadi dasar",
        ),
    ],
)
def test_level_before_anyone_applies(terms: PublicTerms, said: str) -> None:
    """What will be published of the ranking is said with its basis before anyone applies."""
    text = text_of(pages, of(a_public_vacancy(terms=terms)))
    assert said in text
    assert ("Dasar: Keputusan PPID 01/2026" in text) is bool(terms.decision)
    assert "anonim" not in text


def test_warning_without_reply() -> None:
    """A norm that is not met is shown, and that the agency has not replied."""
    text = text_of(pages, of(a_public_vacancy(warnings=(WARNING,))))
    assert "Perlu penjelasan pendaftaran dibuka 5 hari, normanya 15 hari" in text
    assert "Belum ada penjelasan instansi." in text
    markup = main_of(pages, of(a_public_vacancy(warnings=(WARNING,))))
    assert 'href="../../tentang/metode/#window"' in markup


def test_warning_with_reply() -> None:
    """The agency's reply stands beside the warning."""
    reply = PublicExplanation(date(2026, 2, 20), Text("Jabatan harus segera terisi."))
    warning = PublicWarning("window", WARNING.message, (reply,))
    text = text_of(pages, of(a_public_vacancy(warnings=(warning,))))
    assert "Penjelasan instansi, 20 Februari 2026 : Jabatan harus segera terisi." in text
    assert "Belum ada penjelasan instansi." not in text


def test_cancelled_and_reopened() -> None:
    """A cancelled vacancy keeps its page, with the reason and the way to the one that follows."""
    cancelled = PublicCancellation(date(2025, 5, 1), "SK 1/2025", Text("Pelamar kurang."))
    old = a_public_vacancy(
        id="2025-kadis", state="cancelled", cancelled=cancelled, reopened_by="2026-kadis"
    )
    new = a_public_vacancy(id="2026-kadis", reopens="2025-kadis")
    found = rendered(pages, a_publication(vacancies=by_id([old, new])))
    assert "Pelamar kurang. (SK 1/2025," in found["lowongan/2025-kadis/"]
    assert 'href="../../lowongan/2026-kadis/"' in found["lowongan/2025-kadis/"]
    assert 'href="../../lowongan/2025-kadis/"' in found["lowongan/2026-kadis/"]
    assert "Jadwal semula" in found["lowongan/2025-kadis/"]
    assert "sedang berlangsung" not in found["lowongan/2025-kadis/"]


def test_training_that_helps() -> None:
    """Training that develops what the position requires stands there with the level it leads to."""
    text = text_of(pages, of(a_public_vacancy()))
    assert "Pengambilan keputusan tingkat 4, Mumpuni" in text
    assert "Terbuka; sampai tingkat 3 dari 4 yang disyaratkan" in text


def test_no_training() -> None:
    """Where no training develops a competency, the page says so."""
    text = text_of(pages, a_publication(training_offers={}))
    assert "Belum ada pelatihan untuk kompetensi ini." in text


def test_sources_with_digest() -> None:
    """The signed notice binds; its copy is known by its digest."""
    digest = "0f" * 32
    source = PublicSourceDocument(
        Text("Pengumuman"), "https://kota-contoh.example/p.pdf", digest, date(2026, 2, 10)
    )
    text = text_of(pages, of(a_public_vacancy(procedure=a_procedure(sources=(source,)))))
    assert (
        "Naskah resmi adalah pengumuman bertanda tangan nomor 800.1.14.1/0001/PANSEL/2026;"
        " bila berbeda, naskah itu yang berlaku." in text
    )
    assert digest in text


def test_copy_of_a_list() -> None:
    """A copy binds nobody: it says so and names the list that does."""
    copied = by_id([a_public_agency(status="unofficial_copy")])
    text = text_of(pages, a_publication(agencies=copied))
    assert (
        "Halaman ini salinan; yang berlaku adalah daftar resmi: 800.1.14.1/0001/PANSEL/2026."
        in text
    )
    assert "bertanda tangan" not in text


def test_moved_registration_in_the_schedule() -> None:
    """An extended registration shows its new days beside those that were planned."""
    moved = a_registration(closes=date(2026, 3, 13), extended_from=date(2026, 3, 6))
    text = text_of(pages, of(a_public_vacancy(procedure=a_procedure(registration=moved))))
    assert "13 Februari sampai 13 Maret 2026 rencana semula 13 Februari sampai 6 Maret" in text


def test_nine_boxes() -> None:
    """Where people are put into boxes, no ranking rule is told."""
    boxes = by_id([a_public_criteria_set(method="nine_box", pass_mark=None, shortlist=None)])
    terms = PublicTerms("aggregate", "", None, None)
    publication = replace(of(a_public_vacancy(terms=terms)), criteria_sets=boxes)
    text = text_of(pages, publication)
    assert "tidak seorang pun diberi peringkat" in text
    assert "Cara peringkat dihitung" not in text
    assert "Penilaian per orang tidak terbit" in text


def test_text_to_share() -> None:
    """The message is complete without opening its link."""
    text = text_of(pages, of(a_public_vacancy()))
    assert (
        "Kepala Dinas Kesehatan Dinas Kesehatan, Pemerintah Kota Contoh Terbuka. 1 formasi."
        " Tutup Jumat, 6 Maret 2026, pukul 23.59 WIB" in text
    )
    assert text.endswith("https://merit.example/lowongan/2026-dinkes-kadis/")


def test_link_to_result() -> None:
    """Once there is a result, the page leads to it."""
    markup = main_of(pages, of(a_public_vacancy(state="announced", has_result=True)))
    assert 'href="../../hasil/2026-dinkes-kadis/"' in markup


def test_bare_vacancy() -> None:
    """A vacancy that gives only what is obligatory has a page too."""
    procedure = a_procedure(
        criteria="",
        notice=None,
        registration=None,
        schedule=(),
        requirements=(),
        documents=(),
    )
    bare = a_public_vacancy(procedure=procedure, selection="", position="", unit="", state="listed")
    text = text_of(pages, an_empty_publication(vacancies=by_id([bare])))
    said = "Tanggal pendaftaran tidak tercantum dalam daftar yang disalin"
    assert f"Pendaftaran {said}" in text
    assert f"1 formasi. {said}" in text
    assert "Tidak dibuka untuk lamaran" not in text
    assert "Cara dinilai" not in text
    assert "bobotnya" not in text


def test_its_unit_and_all_questions_are_a_step_away() -> None:
    """The unit leads to its page; a warning leads to all that needs an explanation."""
    markup = main_of(pages, of(a_public_vacancy(warnings=(WARNING,))))
    assert 'href="../../unit/dinas-kesehatan/"' in markup
    assert 'href="../../perlu-penjelasan/"' in markup
    calm = main_of(pages, of(a_public_vacancy(unit="")))
    assert "/unit/" not in calm
    assert "perlu-penjelasan" not in calm
