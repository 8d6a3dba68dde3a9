"""What the public sees of an agency's merit report: its words, its promises, its frozen figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.period import Period
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicRemark:
    """What the agency says beside the indicator ``on``."""

    on: str
    text: Text


@dataclass(frozen=True, slots=True)
class PublicFollowUp:
    """What was found, what is promised, which unit does it and until when.

    ``done`` and ``evidence`` (a text or an https address) are absent until it is done.
    """

    finding: Text
    action: Text
    owner: str
    due: date
    done: date | None
    evidence: str

    @property
    def link(self) -> str:
        """Return the evidence as an address, or nothing where it is a text."""
        return self.evidence if self.evidence.startswith("https://") else ""

    def overdue(self, day: date) -> bool:
        """Tell whether it should have been done before a day, and is not."""
        return self.done is None and self.due < day


@dataclass(frozen=True, slots=True)
class PublicReport:
    """The report of one agency on one period.

    ``figures`` holds the leading figures by indicator as they stood when it was published; it is
    empty where nobody wrote them down.
    """

    id: str
    agency: str
    period: Period
    published: date
    remarks: tuple[PublicRemark, ...]
    follow_up: tuple[PublicFollowUp, ...]
    figures: Mapping[str, Decimal]

    @property
    def open_actions(self) -> int:
        """Return how many promised actions are not done yet."""
        return sum(one.done is None for one in self.follow_up)
