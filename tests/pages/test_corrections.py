from __future__ import annotations

from datetime import date

from generator.pages.corrections import corrections, pages
from generator.pages.parts import CARDS_PER_PART
from generator.publication.result import PublicDifference, PublicRuling
from generator.publication.vacancy import PublicCancellation, PublicChange
from generator.wording import Text
from tests.builders import (
    a_procedure,
    a_public_result,
    a_public_selection,
    a_public_vacancy,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.pages.rendering import rendered, text_of

EXTENDED = PublicChange(
    date(2026, 2, 27), "registration.closes", "2026-02-27", "2026-03-06", Text("Kurang pelamar")
)
OWN = PublicChange(date(2026, 2, 28), "places", "1", "2", Text("Pejabat pensiun"))
CANCELLED = PublicCancellation(date(2026, 2, 20), "Keputusan 42", Text("Dinas digabung"))


def test_a_change_of_a_selection_is_told_once() -> None:
    """Its posts do not repeat it; what one of them changed alone is its own entry."""
    vacancies = by_id(
        [
            a_public_vacancy(id="a", procedure=a_procedure(changes=(EXTENDED, OWN))),
            a_public_vacancy(id="b", procedure=a_procedure(changes=(EXTENDED,))),
        ]
    )
    selection = a_public_selection(procedure=a_procedure(changes=(EXTENDED,)))
    found = corrections(
        a_publication(vacancies=vacancies, selections=by_id([selection]), results={})
    )
    assert [(one.day, one.record.address.id) for one in found] == [
        (OWN.date, "lowongan/a/"),
        (EXTENDED.date, "seleksi/2026-jpt/"),
    ]


def test_the_old_value_stands_beside_the_new_one() -> None:
    """The reader sees what it was, what it is, and why."""
    vacancy = a_public_vacancy(selection="", procedure=a_procedure(changes=(EXTENDED,)))
    text = text_of(pages, a_publication(vacancies=by_id([vacancy])))
    assert "1 catatan, yang terbaru di atas" in text
    assert "Hari terakhir pendaftaran: 27 Februari 2026 → 6 Maret 2026" in text
    assert "Kurang pelamar" in text


def test_a_cancellation_names_its_document() -> None:
    """Who called it off can be asked."""
    vacancy = a_public_vacancy(state="cancelled", cancelled=CANCELLED)
    text = text_of(pages, a_publication(vacancies=by_id([vacancy])))
    assert "Dinas Kesehatan Dinas digabung (Keputusan 42) Dibatalkan 20 Februari 2026" in text


def test_a_reopening_leads_to_what_was_reopened() -> None:
    """It has the day of its announcement, or of its registration, or none."""
    announced = a_public_vacancy(id="b", reopens="a")
    registered = a_public_vacancy(id="c", reopens="a", procedure=a_procedure(notice=None))
    undated = a_public_vacancy(
        id="d", reopens="a", procedure=a_procedure(notice=None, registration=None)
    )
    vacancies = by_id([a_public_vacancy(id="a"), announced, registered, undated])
    publication = a_publication(vacancies=vacancies, results={})
    found = corrections(publication)
    assert [(one.record.id, one.day) for one in found] == [
        ("c", date(2026, 2, 13)),
        ("b", date(2026, 2, 10)),
        ("d", None),
    ]
    assert {one.before.id for one in found if one.before} == {"a"}
    assert "tanggal tidak tercatat" in text_of(pages, publication)


def test_a_declared_difference_and_a_ruling_lead_to_the_result() -> None:
    """What an office admits and what a court says stand on top of each other by day."""
    result = a_public_result(
        difference=PublicDifference(Text("Nilai tertukar"), "Berita acara 11"),
        rulings=(PublicRuling("Ombudsman", "0044/2026", date(2026, 5, 1), Text("Hasil tetap")),),
    )
    publication = a_publication(results={"2026-dinkes-kadis": result})
    found = corrections(publication)
    assert [(one.day, one.source) for one in found] == [
        (date(2026, 5, 1), "Ombudsman, 0044/2026"),
        (result.announced, "Berita acara 11"),
    ]
    assert {one.record.address.id for one in found} == {"hasil/2026-dinkes-kadis/"}
    text = text_of(pages, publication, "en")
    assert "Hasil tetap" in text


def test_where_nothing_was_changed_the_page_says_what_would_stand_here() -> None:
    """An empty list is good news and still explained."""
    text = text_of(pages, an_empty_publication())
    assert "Belum ada yang diubah sesudah terbit." in text


def test_a_vacancy_without_a_unit_is_placed_by_its_agency() -> None:
    """Every entry says where."""
    vacancy = a_public_vacancy(unit="", cancelled=CANCELLED)
    (found,) = corrections(a_publication(vacancies=by_id([vacancy])))
    assert found.place.id == "Pemerintah Kota Contoh"


def test_many_entries_come_in_parts() -> None:
    """No page grows with the years."""
    many = by_id(
        [a_public_vacancy(id=f"v{n:03}", cancelled=CANCELLED) for n in range(CARDS_PER_PART + 1)]
    )
    found = rendered(pages, a_publication(vacancies=many, results={}))
    assert list(found) == ["perbaikan/", "perbaikan/hal/2/"]
