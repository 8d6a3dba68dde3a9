"""Changes in the words of the page."""

from __future__ import annotations

from datetime import date

import pytest

from generator.pages.changes import changes_shown
from generator.publication.vacancy import PublicChange
from generator.wording import Text, Wording


def a_change(**values: str) -> PublicChange:
    found = {"field": "registration.closes", "was": "2026-02-27", "becomes": "2026-03-06"} | values
    return PublicChange(
        date(2026, 2, 27), found["field"], found["was"], found["becomes"], Text("Alasan")
    )


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("registration.closes", "Hari terakhir pendaftaran"),
        ("registration.fee", "Pendaftaran"),
        ("schedule.interview.planned", "Jadwal: Wawancara akhir"),
        ("schedule.7", "Jadwal"),
        ("something", "something"),
    ],
)
def test_field_in_words(field: str, said: str) -> None:
    """A field is called what people call it; one without a word keeps its own name."""
    (shown,) = changes_shown((a_change(field=field),))
    assert Wording().text(shown.field) == said


def test_days_in_the_language() -> None:
    """A day is said in the language; other values stand as written."""
    (shown,) = changes_shown((a_change(becomes="R-1/2026"),))
    assert Wording("en").text(shown.was) == "27 February 2026"
    assert Wording().text(shown.becomes) == "R-1/2026"


def test_latest_first() -> None:
    """The latest change stands first."""
    older = PublicChange(date(2026, 1, 1), "places", "1", "2", Text("Tambahan"))
    shown = changes_shown((older, a_change()))
    assert [change.day for change in shown] == [date(2026, 2, 27), date(2026, 1, 1)]
