from __future__ import annotations

from generator.checks.uptake import uptake_system
from generator.counts.ranges import ranges
from generator.counts.system import Span
from generator.records import TrainingOffer, TrainingUptake

FIELDS = {
    "id": "pka-2026-1",
    "agency": "kota-contoh",
    "title": "Pelatihan",
    "kind": "leadership",
    "form": "classroom",
    "mode": "blended",
    "provider": "BKPSDM Kota Contoh",
    "hours": "120",
}


def an_offer(**fields: object) -> TrainingOffer:
    return TrainingOffer.model_validate(FIELDS | fields)


def a_row(district: str, remote: str, applied: str, accepted: str) -> TrainingUptake:
    return TrainingUptake.model_validate(
        {
            "training": "pka-2026-1",
            "district": district,
            "remote": remote,
            "applied": applied,
            "accepted": accepted,
            "completed": "<10",
        }
    )


ROWS = (a_row("tengah", "no", "40", "20"), a_row("utara", "no", "30", "<10"))
ACCEPTED = ("utara", "accepted")


def test_no_offer() -> None:
    """Without an offer, or a quota, nothing limits those who were accepted but the applicants."""
    assert ranges(uptake_system(None, ROWS))[ACCEPTED] == Span(0, 9)
    assert ranges(uptake_system(an_offer(), ROWS))[ACCEPTED] == Span(0, 9)


def test_quota() -> None:
    """What the shown counts leave of the quota limits the withheld one."""
    assert ranges(uptake_system(an_offer(quota="26"), ROWS))[ACCEPTED] == Span(0, 6)


def test_reserved_seats() -> None:
    """Seats kept free for remote units are not there for the others."""
    offer = an_offer(quota="30", reserved={"remote_units": "7"})
    assert ranges(uptake_system(offer, ROWS))[ACCEPTED] == Span(0, 3)


def test_limits_that_were_not_kept() -> None:
    """A quota that the shown counts exceed tells nothing about the withheld ones."""
    assert ranges(uptake_system(an_offer(quota="19"), ROWS))[ACCEPTED] == Span(0, 9)
    nobody_kept = an_offer(quota="22", reserved={"remote_units": "7"})
    assert ranges(uptake_system(nobody_kept, ROWS))[ACCEPTED] == Span(0, 2)
