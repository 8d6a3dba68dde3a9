from __future__ import annotations

import pytest

from generator.checks.award import consent_recorded, unit_of_own_agency
from generator.checks.check import Check
from tests.checks.conftest import Found
from tests.record_builders import AGENCY, UNITS, Change, like, more, only, swap

AWARD = "awards/2026-antar-akta.yml"
TEXT = """\
id: 2026-antar-akta
agency: kota-contoh
title: Antar Akta ke Pulau
category: innovation
unit: dinas-kesehatan
date: 2026-03-02
given_by: Wali Kota Contoh
source: Keputusan 0012/2026
"""
CONSENT = "{document: Surat persetujuan 0007/2026, date: 2026-02-20}"
OTHER = (
    "agencies/kabupaten-contoh.yml",
    like(AGENCY, swap("id: kota-contoh", "id: kabupaten-contoh")),
)
OF_OTHER = (UNITS, more("dinas-lain,kabupaten-contoh,,dinas,Dinas Lain,Lain,no,40,2026-06-30\n"))

CASES = [
    (consent_recorded, (TEXT,), []),
    (consent_recorded, (TEXT + f"person: {{name: Nama Contoh, consent: {CONSENT}}}\n",), []),
    (
        consent_recorded,
        (TEXT + "person: {name: Nama Contoh}\n",),
        [
            (
                f"data/{AWARD}:9:1: galat: person: persetujuan yang bersangkutan belum tercatat"
                " [consent-recorded]"
            )
        ],
    ),
    (unit_of_own_agency, (TEXT,), []),
    (unit_of_own_agency, (TEXT.replace("unit: dinas-kesehatan\n", ""),), []),
    (
        unit_of_own_agency,
        (TEXT.replace("dinas-kesehatan", "dinas-lain"),),
        [f"data/{AWARD}:5:1: galat: unit: milik instansi lain [unit-of-own-agency]"],
    ),
]


@pytest.mark.parametrize(("check", "texts", "expected"), CASES)
def test_finding(found: Found, check: Check, texts: tuple[str], expected: list[str]) -> None:
    """A name without consent, and a unit of another agency, yield their line."""
    change: Change = only(texts[0])
    assert found(check, OTHER, OF_OTHER, (AWARD, change)) == expected
