"""Public values of appointments, occupancy, and sets of rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.publication.appointment import PublicAppointment
from generator.publication.occupancy import PublicOccupancy
from generator.publication.rule_set import PublicNormLimit, PublicRuleSet
from generator.wording import Text


def a_public_appointment(**changes: object) -> PublicAppointment:
    """Return the appointment that ends the sample vacancy."""
    made = PublicAppointment(
        agency="kota-contoh",
        decree="SK 800/0001/2026",
        date=date(2026, 2, 20),
        inaugurated=None,
        position_class="jpt_pratama",
        position="kepala-dinas-kesehatan",
        unit="dinas-kesehatan",
        mechanism="open_selection",
        kind="promotion",
        count=1,
        vacancy="2026-dinkes-kadis",
    )
    return replace(made, **changes)


def a_public_occupancy(**changes: object) -> PublicOccupancy:
    """Return a post that has been vacant since the first day of 2026."""
    made = PublicOccupancy(
        agency="kota-contoh",
        position="kepala-dinas-kesehatan",
        unit="dinas-kesehatan",
        state="vacant",
        start=date(2026, 1, 1),
        end=None,
        explanations=(),
    )
    return replace(made, **changes)


def a_norm_limit(**changes: object) -> PublicNormLimit:
    """Return the norm of the days for which a post may have no definitive official."""
    made = PublicNormLimit(
        "acting_days", Text("Lama jabatan kosong"), 30, "days", "at_most", Text("Norma contoh")
    )
    return replace(made, **changes)


def a_public_rule_set(**changes: object) -> PublicRuleSet:
    """Return a set of one norm that is in force."""
    made = PublicRuleSet(
        id="norma-2026",
        title=Text("Norma Kota Contoh"),
        legal_basis=(),
        source=Text("Norma contoh"),
        valid_from=date(2026, 1, 1),
        valid_to=None,
        norms=(a_norm_limit(),),
        merit_index=None,
        nine_box=None,
    )
    return replace(made, **changes)
