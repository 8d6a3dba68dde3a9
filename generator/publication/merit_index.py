"""What the public sees of an agency's merit index, judged by the instrument of its day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from generator.period import Period
from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicMeritAspect:
    """One aspect: what the agency gave itself, and what was verified; absent where unknown.

    ``maximum`` is absent where the instrument's scale is not published.
    """

    id: str
    title: Text
    maximum: Decimal | None
    self_assessment: Decimal | None
    verified: Decimal | None


@dataclass(frozen=True, slots=True)
class PublicMeritTotal:
    """The sum over all aspects of the one or the other value, and the category it falls into.

    ``index`` is the total as a share of the maximum, exact, from 0 to 1.
    """

    value: Decimal
    index: Fraction
    category: str
    category_title: Text | None


@dataclass(frozen=True, slots=True)
class PublicMeritIndex:
    """The index of one agency for one period.

    ``rules`` is the id of the rule set that it follows, ``instrument`` its title. Totals are absent
    where the instrument has no known scale or a value is missing. ``breaks`` tells that the
    agency's index before this one followed another instrument (``before`` is its id, empty for the
    first): the two must not be compared.
    """

    id: str
    agency: str
    period: Period
    rules: str
    instrument: Text
    date: date
    assessor: Text
    source: str
    maximum: Decimal | None
    aspects: tuple[PublicMeritAspect, ...]
    self_total: PublicMeritTotal | None
    total: PublicMeritTotal | None
    before: str
    breaks: bool
