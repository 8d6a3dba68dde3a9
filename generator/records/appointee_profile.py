"""What those appointed in a period had to show: standard, training, rating."""

from __future__ import annotations

from typing import ClassVar

from generator.records.indicator import Indicator
from generator.records.values import PeopleCount


class AppointeeProfile(Indicator):
    """One row of ``indicators/appointee-profile.csv``."""

    kind_of_record: ClassVar[str] = "appointee_profile"
    file: ClassVar[str] = "indicators/appointee-profile.csv"
    counts: ClassVar[tuple[str, ...]] = (
        "appointed",
        "met_standard",
        "training_done",
        "rated_good",
    )
    whole_of: ClassVar[dict[str, str]] = {
        "met_standard": "appointed",
        "training_done": "appointed",
        "rated_good": "appointed",
    }

    appointed: PeopleCount
    met_standard: PeopleCount
    training_done: PeopleCount
    rated_good: PeopleCount
