from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.requirements import age_day_known, age_limits_ordered, requirement_fits_kind
from tests.checks.conftest import Found
from tests.record_builders import SELECTION, VACANCY, Change, more, swap, without

AGE = "maximum: 56, measured_at: inauguration"
KINDS = "requirement-fits-kind"


Case = tuple[Check, tuple[tuple[str, Change], ...], list[str]]


def first(text: str) -> Change:
    """Write another condition in the place of the grade, on line 10 of the vacancy."""
    return swap("{id: grade, text: Pangkat paling rendah Pembina (IV/a), minimum: IV/a}", text)


def shared(text: str) -> Change:
    """Write a condition in the selection."""
    return more(f"requirements:\n  - {text}\n")


def fits(text: str) -> Case:
    return requirement_fits_kind, ((VACANCY, first(text)),), []


def misfit(text: str, *found: tuple[int, str]) -> Case:
    lines = [f"data/{VACANCY}:10:{column}: galat: {said} [{KINDS}]" for column, said in found]
    return requirement_fits_kind, ((VACANCY, first(text)),), lines


CASES: list[Case] = [
    (requirement_fits_kind, (), []),
    fits("{id: education, text: S-1}"),
    fits("{id: status, text: PNS, any_of: [pns]}"),
    fits("{id: education, text: S, minimum: S-1, fields: [Hukum]}"),
    fits("{id: education, text: S, any_of: [D-IV, S-1]}"),
    fits("{id: field, kind: experience, text: P, minimum_years: 5}"),
    fits("{id: post, text: J, classes: [administrator], minimum_years: 2, held: ever}"),
    fits("{id: training, text: L, any_of: [pka, pkp], preferred: yes}"),
    fits("{id: performance, text: K, minimum: good, years: 2}"),
    fits("{id: old, text: Umur, maximum: 50}"),
    misfit(
        "{id: education, text: S, minimum: IV/a}",
        (30, "minimum memuat kata yang bukan untuk jenis education"),
    ),
    misfit(
        "{id: status, text: S, any_of: [pka]}",
        (27, "any_of memuat kata yang bukan untuk jenis status"),
    ),
    misfit(
        "{id: education, text: S, minimum: S-1, any_of: [S-1]}",
        (44, "minimum dan any_of tidak dipakai bersama"),
    ),
    misfit(
        "{id: grade, text: G, minimum_years: 5}",
        (6, "syarat jenis grade belum memuat batasnya"),
        (26, "minimum_years bukan batas untuk jenis grade"),
    ),
    misfit("{id: x, kind: age, text: Usia}", (6, "syarat jenis age belum memuat batasnya")),
    misfit(
        "{id: usia, text: U, minimum_age: 18}",
        (6, "syarat ini memuat batas, tetapi jenisnya tidak diketahui"),
    ),
    (
        requirement_fits_kind,
        ((SELECTION, shared("{id: education, text: S, minimum: good}")),),
        [
            (
                f"data/{SELECTION}:29:30: galat: minimum memuat kata yang bukan untuk "
                "jenis education [requirement-fits-kind]"
            )
        ],
    ),
    (age_limits_ordered, (), []),
    (age_limits_ordered, ((VACANCY, swap(AGE, "minimum_age: 18, maximum: 18")),), []),
    (
        age_limits_ordered,
        ((VACANCY, swap(AGE, "minimum_age: 35, maximum: 18")),),
        [
            (
                f"data/{VACANCY}:11:50: galat: usia terendah melebihi usia tertinggi"
                " [age-limits-ordered]"
            )
        ],
    ),
    (age_day_known, (), []),
    (age_day_known, ((VACANCY, swap(AGE, "maximum: 56")),), []),
    (age_day_known, ((VACANCY, swap(AGE, "maximum: 56, measured_at: appointment")),), []),
    (age_day_known, ((VACANCY, swap(AGE, "maximum: 56, measured_at: registration_close")),), []),
    (
        age_day_known,
        ((VACANCY, swap(AGE, "maximum: 56, measured_at: date, date: 2026-05-02")),),
        [],
    ),
    (
        age_day_known,
        ((VACANCY, swap(AGE, "maximum: 56, measured_at: date")),),
        [
            (
                f"data/{VACANCY}:11:63: galat: hari penghitungan usia ini tidak akan diketahui"
                " [age-day-known]"
            )
        ],
    ),
    (
        age_day_known,
        ((VACANCY, swap(AGE, f"{AGE}, date: 2026-05-02")),),
        [
            (
                f"data/{VACANCY}:11:90: galat: tanggal penghitungan usia hanya untuk "
                "measured_at: date [age-day-known]"
            )
        ],
    ),
    (
        age_day_known,
        ((VACANCY, swap("measured_at: inauguration", "measured_at: kunjungan")),),
        [
            (
                f"data/{VACANCY}:11:63: galat: hari penghitungan usia ini tidak akan diketahui"
                " [age-day-known]"
            )
        ],
    ),
    (
        age_day_known,
        (
            (SELECTION, without("registration")),
            (VACANCY, swap("measured_at: inauguration", "measured_at: registration_close")),
        ),
        [
            (
                f"data/{VACANCY}:11:63: galat: hari penghitungan usia ini tidak akan diketahui"
                " [age-day-known]"
            )
        ],
    ),
    (
        age_day_known,
        (
            (SELECTION, without("registration")),
            (SELECTION, shared("{id: usia, text: U, maximum: 50, measured_at: visit}")),
        ),
        [],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each bound that says something else than its kind, or nothing, yields one line."""
    assert found(check, *changes) == expected
