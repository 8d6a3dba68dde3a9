from __future__ import annotations

from datetime import date

from generator.pages.calendar import pages, weeks
from generator.pages.coming_events import coming_events
from generator.pages.parts import CARDS_PER_PART
from tests.builders import a_public_training_offer, a_publication, an_empty_publication, by_id
from tests.pages.rendering import rendered, text_of


def test_days_are_gathered_in_weeks() -> None:
    """A week runs from Monday to Sunday and knows how far ahead it is."""
    publication = a_publication()
    found = weeks(coming_events(publication), publication.as_of)
    assert [(week.ahead, week.days[0]) for week in found] == [
        (1, date(2026, 3, 2)),
        (3, date(2026, 3, 16)),
    ]
    days = [day for week in found for day, _ in week.events]
    assert days == [date(2026, 3, 6), date(2026, 3, 16), date(2026, 3, 20)]


def test_a_reader_sees_what_happens_when() -> None:
    """The deadline has its hour and its zone, a stage its period, a selection its posts."""
    text = text_of(pages, a_publication())
    assert "sampai 29 Maret 2026" in text
    assert "Minggu depan Jumat, 6 Maret 2026 Seleksi terbuka JPT pratama 2026" in text
    assert "Pendaftaran ditutup : Jumat, 6 Maret 2026, pukul 23.59 WIB" in text
    assert "Wawancara akhir : 16 sampai 17 Maret 2026" in text
    assert "Pemerintah Kota Contoh · 1 jabatan" in text


def test_the_present_day_is_marked() -> None:
    """What happens today is said to happen today."""
    text = text_of(pages, a_publication(as_of=date(2026, 3, 6)))
    assert "Minggu ini Jumat, 6 Maret 2026 hari ini" in text


def test_an_empty_calendar_says_so() -> None:
    """Nothing to come is a statement too."""
    assert "Tidak ada acara pada minggu-minggu ini." in text_of(pages, an_empty_publication())


def test_a_full_calendar_comes_in_parts() -> None:
    """No page grows with the number of events."""
    offers = by_id([a_public_training_offer(id=f"p{n:03}") for n in range(CARDS_PER_PART + 1)])
    found = rendered(pages, a_publication(training_offers=offers, vacancies={}, selections={}))
    assert list(found) == ["jadwal/", "jadwal/hal/2/"]


def test_the_english_calendar_stands_beside_it() -> None:
    """Its links lead to English pages."""
    (page,) = rendered(pages, a_publication(), "en").items()
    assert page[0] == "en/calendar/"
    assert 'href="../../en/selections/2026-jpt/"' in page[1]
