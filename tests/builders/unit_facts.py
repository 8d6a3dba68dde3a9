"""Public values of what a unit has done: awards, performance, indicators."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from generator.period import Period
from generator.publication.award import PublicAward
from generator.publication.indicators import (
    PublicAppointeeProfile,
    PublicDevelopment,
    PublicPerformance,
    PublicRatings,
)
from generator.wording import Text

Row = TypeVar("Row", PublicRatings, PublicDevelopment, PublicAppointeeProfile)


def of_unit(row: Row) -> Row:
    """Return a row of an indicator as one of the health office."""
    return replace(row, by="unit", group="dinas-kesehatan")


def an_award(**changes: object) -> PublicAward:
    """Return an award of the health office."""
    made = PublicAward(
        id="2026-loket",
        agency="kota-contoh",
        title=Text("Loket tanpa antre"),
        category="service",
        unit="dinas-kesehatan",
        date=date(2026, 2, 1),
        given_by=Text("Wali Kota Contoh"),
        text=None,
        person=None,
        source="Keputusan 1",
    )
    return replace(made, **changes)


def a_performance(**changes: object) -> PublicPerformance:
    """Return one indicator of the health office that missed its target."""
    made = PublicPerformance(
        agency="kota-contoh",
        unit="dinas-kesehatan",
        period=Period(2025),
        indicator=Text("Balita terpantau"),
        measure="persen",
        target=Decimal(84),
        actual=Decimal("80.5"),
        source="Laporan kinerja 2025",
    )
    return replace(made, **changes)
