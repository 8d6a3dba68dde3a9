"""Agencies and units of the demo."""

from __future__ import annotations

from generator.demo.words import DIRECTIONS, OFFICES, PLACES

UNIT_HEADER = (
    *("id", "agency", "parent", "kind", "name", "district"),
    *("remote", "headcount", "headcount_at"),
)
ZONES = ("WIB", "WITA", "WIT")
REMOTE_EVERY = 3
"""Every third district of the demo is remote."""


def agency_name(number: int) -> str:
    """Return the invented name of an agency; names do not repeat."""
    place = PLACES[number % len(PLACES)]
    again = number // len(PLACES)
    return f"Kota Contoh {place}" + (f" {again + 1}" if again else "")


def agency_record(number: int) -> dict[str, str]:
    """Return an agency of status sample."""
    return {
        "id": agency_id(number),
        "name": f"Pemerintah {agency_name(number)}",
        "kind": "city",
        "status": "sample",
        "region": f"99.{number % 90 + 10}",
        "zone": ZONES[number % len(ZONES)],
    }


def agency_id(number: int) -> str:
    """Return the id of an agency."""
    return agency_name(number).lower().replace(" ", "-")


def unit_rows(number: int) -> tuple[tuple[str, ...], ...]:
    """Return the rows of ``units.csv`` of one agency: its offices and its districts."""
    agency = agency_id(number)
    short = f"u{number}"
    offices = [
        (f"{short}-{office}", agency, "", kind, name, f"Contoh {DIRECTIONS[4]}", "no", "", "")
        for office, kind, name in OFFICES
    ]
    districts = [
        (
            f"{short}-kecamatan-{direction.lower()}",
            agency,
            "",
            "kecamatan",
            f"Kecamatan Contoh {direction}",
            f"Contoh {direction}",
            "yes" if place % REMOTE_EVERY == 0 else "no",
            "",
            "",
        )
        for place, direction in enumerate(DIRECTIONS)
    ]
    return (*offices, *districts)
