"""Vacancies, selections and what they share."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from generator.publication import PublicSelection, PublicVacancy
from generator.publication.requirement import PublicRequirement
from generator.publication.vacancy import (
    PublicNotice,
    PublicProcedure,
    PublicRegistration,
    PublicStage,
    PublicTerms,
)
from generator.wording import Text


def a_registration(**changes: object) -> PublicRegistration:
    """Return a registration that closes on 6 March 2026 at one minute to midnight."""
    made = PublicRegistration(
        opens=date(2026, 2, 13),
        closes=date(2026, 3, 6),
        closing_time="23:59",
        apply_at="https://kota-contoh.example/daftar",
        extended_from=None,
    )
    return replace(made, **changes)


def a_procedure(**changes: object) -> PublicProcedure:
    """Return a procedure with a notice, a registration and three stages."""
    made = PublicProcedure(
        criteria="jpt-pratama-2026",
        notice=PublicNotice("800.1.14.1/0001/PANSEL/2026", date(2026, 2, 10)),
        registration=a_registration(),
        schedule=(
            PublicStage("registration", None, (date(2026, 2, 13), date(2026, 3, 6)), None),
            PublicStage("interview", None, (date(2026, 3, 16), date(2026, 3, 17)), None),
            PublicStage("final", None, (date(2026, 3, 20), date(2026, 3, 20)), None),
        ),
        panel=None,
        assessor=None,
        assessor_accreditation="",
        supervision_body="",
        supervision_number="",
        supervision_date=None,
        requirements=(PublicRequirement("grade", Text("Pangkat IV/a"), "grade", "IV/a"),),
        documents=(Text("Surat lamaran"),),
        max_choices=None,
        changes=(),
        sources=(),
    )
    return replace(made, **changes)


def a_public_selection(**changes: object) -> PublicSelection:
    """Return the selection to which the sample vacancy belongs."""
    made = PublicSelection(
        id="2026-jpt",
        agency="kota-contoh",
        title=Text("Seleksi terbuka JPT pratama 2026"),
        procedure=a_procedure(),
        vacancies=("2026-dinkes-kadis",),
    )
    return replace(made, **changes)


def a_public_vacancy(**changes: object) -> PublicVacancy:
    """Return a vacancy that stands open."""
    made = PublicVacancy(
        id="2026-dinkes-kadis",
        agency="kota-contoh",
        selection="2026-jpt",
        position="kepala-dinas-kesehatan",
        title=Text("Kepala Dinas Kesehatan", "Head of the Health Office"),
        position_class="jpt_pratama",
        unit="dinas-kesehatan",
        mechanism="open_selection",
        audience="asn",
        places=1,
        state="open",
        procedure=a_procedure(),
        terms=PublicTerms("full", "Keputusan PPID 01/2026", date(2026, 1, 15), date(2027, 4, 30)),
        employment="",
        formation=None,
        education=(),
        salary=None,
        open_to_disabled=None,
        cancelled=None,
        reopens="",
        reopened_by="",
        has_result=False,
        warnings=(),
    )
    return replace(made, **changes)
