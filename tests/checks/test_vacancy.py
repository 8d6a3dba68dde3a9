from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.vacancy import (
    max_choices_forbids_full,
    publication_level_has_basis,
    reopens_after,
    salary_ordered,
)
from tests.checks.conftest import Found
from tests.record_builders import (
    OUTCOME,
    SELECTION,
    VACANCY,
    Change,
    gone,
    like,
    more,
    swap,
    without,
)

AGAIN = "vacancies/2026-ulang.yml"

A_SECOND_TRY = like(
    VACANCY,
    swap("2026-dinkes-kadis", "2026-ulang"),
    without("selection"),
    more("reopens: 2026-dinkes-kadis\nnotice: {number: 02/PANSEL/2026, date: 2026-05-01}\n"),
)


def without_decisions(text: str) -> str:
    """Leave out the decisions, which stand at the end."""
    return text[: text.index("decisions:")]


CASES = [
    (salary_ordered, (), []),
    (
        salary_ordered,
        ((VACANCY, more("salary: {min: 12000000, max: 9000000}\n")),),
        [f"data/{VACANCY}:13:25: galat: gaji tertinggi di bawah gaji terendah [salary-ordered]"],
    ),
    (salary_ordered, ((VACANCY, more("salary: {min: 9000000, max: 9000000}\n")),), []),
    (reopens_after, (), []),
    (
        reopens_after,
        (
            (AGAIN, A_SECOND_TRY),
            (OUTCOME, without_decisions),
        ),
        [
            (
                "data/vacancies/2026-ulang.yml:12:1: galat: lowongan yang diulang belum "
                "dibatalkan dan belum berakhir tanpa pengisian [reopens-after]"
            )
        ],
    ),
    (
        reopens_after,
        (
            (AGAIN, A_SECOND_TRY),
            (OUTCOME, gone),
        ),
        [
            (
                "data/vacancies/2026-ulang.yml:12:1: galat: lowongan yang diulang belum "
                "dibatalkan dan belum berakhir tanpa pengisian [reopens-after]"
            )
        ],
    ),
    (
        reopens_after,
        ((AGAIN, A_SECOND_TRY),),
        [
            (
                "data/vacancies/2026-ulang.yml:12:1: galat: lowongan yang diulang belum "
                "dibatalkan dan belum berakhir tanpa pengisian [reopens-after]"
            )
        ],
    ),
    (
        reopens_after,
        (
            (AGAIN, A_SECOND_TRY),
            (VACANCY, more("cancelled: {date: 2026-05-02, document: SK 1, reason: Salah}\n")),
        ),
        [
            (
                "data/vacancies/2026-ulang.yml:12:1: galat: diumumkan sebelum lowongan yang "
                "diulang berakhir (2 Mei 2026) [reopens-after]"
            )
        ],
    ),
    (
        reopens_after,
        (
            (AGAIN, A_SECOND_TRY),
            (VACANCY, more("cancelled: {date: 2026-04-01, document: SK 1, reason: Salah}\n")),
        ),
        [],
    ),
    (
        reopens_after,
        (
            (AGAIN, A_SECOND_TRY),
            (OUTCOME, without_decisions),
            (OUTCOME, more("no_appointment: {date: 2026-04-30, reason: Tidak ada}\n")),
        ),
        [],
    ),
    (
        reopens_after,
        (
            (AGAIN, A_SECOND_TRY),
            (VACANCY, swap("places: 1", "places: 2")),
        ),
        [],
    ),
    (reopens_after, ((VACANCY, more("reopens: 2025-dinkes-kadis\n")),), []),
    (publication_level_has_basis, (), []),
    (
        publication_level_has_basis,
        ((VACANCY, swap(", basis: {decision: Keputusan PPID 01/2026, date: 2026-01-15}", "")),),
        [
            (
                f"data/{VACANCY}:12:15: galat: tingkat full tanpa dasar; yang boleh aggregate "
                "[publication-level-has-basis]"
            )
        ],
    ),
    (
        publication_level_has_basis,
        (
            (
                VACANCY,
                swap(
                    "full, basis: {decision: Keputusan PPID 01/2026, date: 2026-01-15}", "aggregate"
                ),
            ),
        ),
        [],
    ),
    (publication_level_has_basis, ((VACANCY, without("publication")),), []),
    (max_choices_forbids_full, (), []),
    (
        max_choices_forbids_full,
        ((SELECTION, swap("max_choices: 1", "max_choices: 2")),),
        [
            (
                f"data/{VACANCY}:12:15: galat: pelamar boleh memilih beberapa jabatan; tingkat "
                "tertinggi yang boleh totals [max-choices-forbids-full]"
            )
        ],
    ),
    (
        max_choices_forbids_full,
        (
            (SELECTION, swap("max_choices: 1", "max_choices: 2")),
            (VACANCY, swap("level: full", "level: totals")),
        ),
        [],
    ),
    (max_choices_forbids_full, ((VACANCY, without("publication")),), []),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each vacancy that cannot be as it says yields one line."""
    assert found(check, *changes) == expected
