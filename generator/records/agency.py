"""An agency that publishes."""

from __future__ import annotations

from typing import ClassVar, Literal

from generator.records.base import Part, Record
from generator.records.values import Domain, Id, Line, Link, Titled

AgencyKind = Literal["ministry", "agency", "province", "regency", "city"]
Status = Literal["official", "unofficial_copy", "sample"]
Zone = Literal["WIB", "WITA", "WIT"]


class Contact(Part):
    """The office that answers; the only place where a telephone or an e-mail may stand."""

    office: Titled
    phone: Line | None = None
    email: Line | None = None
    address: Line | None = None


class Agency(Record):
    """An agency; anything but ``official`` is marked on every page and not indexed."""

    kind_of_record: ClassVar[str] = "agency"
    folder: ClassVar[str] = "agencies"

    id: Id
    name: Titled
    kind: AgencyKind
    status: Status
    region: Line
    zone: Zone
    site: Link | None = None
    email_domain: Domain | None = None
    contact: Contact | None = None
