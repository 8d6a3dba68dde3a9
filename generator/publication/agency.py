"""What the public sees of an agency."""

from __future__ import annotations

from dataclasses import dataclass

from generator.wording import Text


@dataclass(frozen=True, slots=True)
class PublicContact:
    """The office that answers."""

    office: Text
    phone: str
    email: str
    address: str


@dataclass(frozen=True, slots=True)
class PublicAgency:
    """An agency; ``status`` other than ``official`` is marked on every page."""

    id: str
    name: Text
    kind: str
    status: str
    region: str
    zone: str
    site: str
    contact: PublicContact | None


@dataclass(frozen=True, slots=True)
class PublicUnit:
    """A unit of an agency; empty texts are not known."""

    id: str
    agency: str
    parent: str
    kind: str
    name: Text
    district: str
    remote: bool | None
