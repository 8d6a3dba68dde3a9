"""What the public sees of a dated set of rules: all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicNormLimit:
    """One norm; ``bound`` is at_most or at_least, ``unit`` days, hours (JP) or years."""

    id: str
    title: Text
    limit: int
    unit: str
    bound: str
    source: Text

    def met_by(self, measured: int) -> bool:
        """Tell whether a measured number keeps to the norm; the limit itself does."""
        return measured <= self.limit if self.bound == "at_most" else measured >= self.limit


@dataclass(frozen=True, slots=True)
class PublicInstrumentAspect:
    """One aspect of the merit index; no ``maximum`` where its scale is not known."""

    id: str
    title: Text
    maximum: Decimal | None


@dataclass(frozen=True, slots=True)
class PublicInstrumentCategory:
    """A category of the total, which starts at ``start``, included."""

    id: str
    title: Text
    start: Decimal


@dataclass(frozen=True, slots=True)
class PublicMeritInstrument:
    """What the merit index measures; categories ascend."""

    maximum: Decimal | None
    aspects: tuple[PublicInstrumentAspect, ...]
    categories: tuple[PublicInstrumentCategory, ...]


@dataclass(frozen=True, slots=True)
class PublicNineBoxPart:
    """What counts towards an axis; ``weight`` in percent."""

    id: str
    title: Text
    weight: Decimal


@dataclass(frozen=True, slots=True)
class PublicNineBoxAxis:
    """One axis from 0 to 100: its parts, and where its middle and its upper third start."""

    parts: tuple[PublicNineBoxPart, ...]
    cuts: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class PublicNineBoxCell:
    """One box of the nine."""

    box: int
    performance: str
    potential: str
    advice: Text
    promotable: bool


@dataclass(frozen=True, slots=True)
class PublicNineBox:
    """Both axes and the boxes, by their number from 1 to 9."""

    performance: PublicNineBoxAxis
    potential: PublicNineBoxAxis
    boxes: tuple[PublicNineBoxCell, ...]


@dataclass(frozen=True, slots=True)
class PublicRuleSet:
    """A set of rules: ``norms``, or one of the other two."""

    id: str
    title: Text
    legal_basis: tuple[str, ...]
    source: Text
    valid_from: date
    valid_to: date | None
    norms: tuple[PublicNormLimit, ...]
    merit_index: PublicMeritInstrument | None
    nine_box: PublicNineBox | None

    def in_force(self, day: date) -> bool:
        """Tell whether the rules hold on a day."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    @property
    def link(self) -> str:
        """Return the source as an address, or nothing where it is a text."""
        return self.source.id if self.source.id.startswith("https://") else ""

    def norm(self, key: str) -> PublicNormLimit | None:
        """Return the norm of an id."""
        return next((norm for norm in self.norms if norm.id == key), None)
