"""Conditions of application as they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.pages.eligibility import FOR_STAFF
from generator.pages.requirements import requirements_shown
from generator.publication.requirement import PublicRequirement
from generator.wording import Sentence, Text, Wording

INAUGURATION = date(2026, 5, 2)


def one(kind: str, **fields: object) -> PublicRequirement:
    return replace(PublicRequirement("syarat", Text("Syarat"), kind), **fields)


def facts(requirement: PublicRequirement) -> str:
    (shown,) = requirements_shown((requirement,))
    return " ".join(Wording().text(fact) for fact in shown.facts)


@pytest.mark.parametrize(
    ("requirement", "said"),
    [
        (one(""), ""),
        (one("status", any_of=("pns", "pppk")), "PNS atau PPPK."),
        (one("grade", minimum="IV/a"), "IV/a atau lebih tinggi."),
        (one("education", minimum="SMA"), "SMA atau sederajat atau lebih tinggi."),
        (one("education", any_of=("D-III",)), "D-III."),
        (one("experience", minimum_years=5), "paling singkat 5 tahun."),
        (
            one("post", classes=("administrator", "ahli_madya"), minimum_years=2, held="ever"),
            "sedang atau pernah menjabat Administrator atau JF ahli madya. Paling singkat 2 tahun.",
        ),
        (one("post", classes=("mahir",), held="now"), "sedang menjabat JF mahir."),
        (one("training", any_of=("pka",)), "PKA (dahulu Diklatpim III)."),
        (one("performance", minimum="good"), "predikat Baik atau lebih tinggi."),
        (
            one("performance", minimum="good", years=2),
            "predikat Baik atau lebih tinggi dalam 2 tahun terakhir.",
        ),
        (
            one(
                "age",
                maximum=56,
                measured_at="inauguration",
                day=INAUGURATION,
                born_from=date(1969, 5, 3),
            ),
            "dihitung pada hari pelantikan, direncanakan 2 Mei 2026. Lahir paling awal 3 Mei 1969.",
        ),
        (
            one(
                "age",
                minimum_age=18,
                measured_at="registration_close",
                day=INAUGURATION,
                settled=True,
                born_to=date(2008, 5, 2),
            ),
            "dihitung pada penutupan pendaftaran, 2 Mei 2026. Lahir paling lambat 2 Mei 2008.",
        ),
        (
            one("age", maximum=56, measured_at="inauguration"),
            "dihitung pada hari pelantikan; harinya belum dijadwalkan.",
        ),
        (
            one("age", maximum=56, measured_at="interview"),
            "dihitung pada tahap Wawancara akhir; harinya belum dijadwalkan.",
        ),
        (
            one("age", maximum=56, measured_at="visit", measured_title=Text("Kunjungan")),
            "dihitung pada tahap Kunjungan; harinya belum dijadwalkan.",
        ),
        (one("age", maximum=56), "pengumuman tidak menyebut pada hari apa usia dihitung."),
    ],
)
def test_facts(requirement: PublicRequirement, said: str) -> None:
    """Each kind says its bound, an age also the day and who is born in time."""
    assert facts(requirement) == said


def test_order() -> None:
    """What is obligatory stands first; what is for staff alone has words of the site."""
    wanted = one("training", any_of=("pka",), preferred=True, legal_basis=("UU 20/2023",))
    shown = requirements_shown((wanted, FOR_STAFF, one("")))
    assert [one.preferred for one in shown] == [False, False, True]
    assert isinstance(shown[0].text, Sentence)
    assert [one.kind is None for one in shown] == [False, True, False]
    assert shown[2].legal_basis == ("UU 20/2023",)
