from __future__ import annotations

from datetime import date

from tests.builders.report import a_public_follow_up, a_public_report

DONE = {"done": date(2026, 9, 14), "evidence": "https://kota-contoh.example/sop"}


def test_overdue_is_what_is_not_done_after_its_day() -> None:
    """An action is late from the day after it was due, and never once it is done."""
    assert not a_public_follow_up().overdue(date(2026, 9, 30))
    assert a_public_follow_up().overdue(date(2026, 10, 1))
    assert not a_public_follow_up(**DONE).overdue(date(2026, 10, 1))


def test_evidence_is_a_link_or_a_text() -> None:
    """Only an address becomes a link."""
    assert a_public_follow_up(**DONE).link == "https://kota-contoh.example/sop"
    assert a_public_follow_up(evidence="Edaran 12/2026").link == ""


def test_open_actions() -> None:
    """What is still owed is counted, late or not."""
    follow_up = (a_public_follow_up(), a_public_follow_up(**DONE))
    assert a_public_report(follow_up=follow_up).open_actions == 1
