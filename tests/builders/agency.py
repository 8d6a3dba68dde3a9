"""Agencies and units of the sample city."""

from __future__ import annotations

from dataclasses import replace

from generator.publication import PublicAgency, PublicUnit
from generator.publication.agency import PublicContact
from generator.wording import Text


def a_public_agency(**changes: object) -> PublicAgency:
    """Return a city government of the sample."""
    made = PublicAgency(
        id="kota-contoh",
        name=Text("Pemerintah Kota Contoh", "Contoh City Government"),
        kind="city",
        status="sample",
        region="99.71",
        zone="WIB",
        site="https://kota-contoh.example",
        contact=PublicContact(Text("BKPSDM Kota Contoh"), "", "karier@kota-contoh.example", ""),
    )
    return replace(made, **changes)


def a_public_unit(**changes: object) -> PublicUnit:
    """Return the health office of the sample city."""
    made = PublicUnit(
        id="dinas-kesehatan",
        agency="kota-contoh",
        parent="",
        kind="dinas",
        name=Text("Dinas Kesehatan", "Health Office"),
        district="Contoh Tengah",
        remote=False,
    )
    return replace(made, **changes)
