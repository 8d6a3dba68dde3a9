"""Agencies and units, copied field by field into their public values."""

from __future__ import annotations

from generator.publication.agency import PublicAgency, PublicContact, PublicUnit
from generator.records.agency import Agency, Contact
from generator.records.unit import Unit


def protect_agency(agency: Agency) -> PublicAgency:
    """Return what the public sees of an agency."""
    return PublicAgency(
        id=agency.id,
        name=agency.name,
        kind=agency.kind,
        status=agency.status,
        region=agency.region,
        zone=agency.zone,
        site=agency.site or "",
        contact=_contact(agency.contact) if agency.contact else None,
    )


def protect_unit(unit: Unit) -> PublicUnit:
    """Return what the public sees of a unit; its headcount is not shown."""
    return PublicUnit(
        id=unit.id,
        agency=unit.agency,
        parent=unit.parent or "",
        kind=unit.kind,
        name=unit.name,
        district=unit.district or "",
        remote=unit.remote,
    )


def _contact(contact: Contact) -> PublicContact:
    return PublicContact(
        office=contact.office,
        phone=contact.phone or "",
        email=contact.email or "",
        address=contact.address or "",
    )
