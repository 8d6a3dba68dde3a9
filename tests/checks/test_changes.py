from __future__ import annotations

import pytest

from generator.checks.changes import changes_tell_the_value
from generator.checks.check import Check
from tests.checks.conftest import Found
from tests.record_builders import SELECTION, VACANCY, Change, more, swap

LATER = """\
  - date: 2026-03-06
    field: registration.closes
    from: 2026-03-06
    to: 2026-03-09
    reason: Pelamar kurang dari empat
"""


def a_change(field: str, was: str, becomes: str) -> str:
    return f"""\
changes:
  - {{date: 2026-02-12, field: {field}, from: "{was}", to: "{becomes}", reason: Ralat}}
"""


CASES = [
    (changes_tell_the_value, (), []),
    (
        changes_tell_the_value,
        ((SELECTION, swap("    to: 2026-03-06", "    to: 2026-03-04")),),
        [
            (
                f"data/{SELECTION}:21:5: galat: nilai baru tidak sama dengan nilai yang berlaku "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        ((SELECTION, swap("field: registration.closes", "field: registration.ends")),),
        [
            (
                f"data/{SELECTION}:19:5: galat: field: isian ini tidak ada di berkas ini "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        ((SELECTION, swap("    from: 2026-02-27", "    from: 27 Februari")),),
        [
            (
                f"data/{SELECTION}:20:5: galat: nilai lama bukan tanggal, padahal isiannya "
                "tanggal [changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        (
            (SELECTION, swap("sources:", LATER + "sources:")),
            (SELECTION, swap("closes: 2026-03-06", "closes: 2026-03-09")),
        ),
        [],
    ),
    (
        changes_tell_the_value,
        (
            (SELECTION, swap("sources:", LATER + "sources:")),
            (SELECTION, swap("  - date: 2026-02-27", "  - date: 2026-03-07")),
        ),
        [
            (
                f"data/{SELECTION}:23:5: galat: perubahan ini lebih awal daripada perubahan "
                "sebelumnya [changes-tell-the-value]"
            ),
            (
                f"data/{SELECTION}:26:5: galat: nilai baru tidak sama dengan nilai yang berlaku "
                "[changes-tell-the-value]"
            ),
        ],
    ),
    (
        changes_tell_the_value,
        (
            (SELECTION, swap("sources:", LATER + "sources:")),
            (SELECTION, swap("    to: 2026-03-06", "    to: 2026-03-05")),
        ),
        [
            (
                f"data/{SELECTION}:25:5: galat: nilai lama tidak sama dengan hasil perubahan "
                "sebelumnya [changes-tell-the-value]"
            ),
            (
                f"data/{SELECTION}:26:5: galat: nilai baru tidak sama dengan nilai yang berlaku "
                "[changes-tell-the-value]"
            ),
        ],
    ),
    (
        changes_tell_the_value,
        ((VACANCY, more(a_change("requirements.age.maximum", "50", "56"))),),
        [],
    ),
    (
        changes_tell_the_value,
        ((VACANCY, more(a_change("requirements.age.maximum", "50", "55"))),),
        [
            (
                f"data/{VACANCY}:14:69: galat: nilai baru tidak sama dengan nilai yang berlaku "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        ((VACANCY, more(a_change("requirements.usia.maximum", "50", "56"))),),
        [
            (
                f"data/{VACANCY}:14:24: galat: field: isian ini tidak ada di berkas ini "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        ((VACANCY, more(a_change("places.count", "2", "1"))),),
        [
            (
                f"data/{VACANCY}:14:24: galat: field: isian ini tidak ada di berkas ini "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (changes_tell_the_value, ((VACANCY, more(a_change("requirements", "satu", "dua"))),), []),
    (
        changes_tell_the_value,
        ((SELECTION, swap("field: registration.closes", "field: schedule.interview.planned.to")),),
        [
            (
                f"data/{SELECTION}:21:5: galat: nilai baru tidak sama dengan nilai yang berlaku "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        ((SELECTION, swap("field: registration.closes", "field: documents.satu")),),
        [
            (
                f"data/{SELECTION}:19:5: galat: field: isian ini tidak ada di berkas ini "
                "[changes-tell-the-value]"
            )
        ],
    ),
    (
        changes_tell_the_value,
        ((SELECTION, swap("field: registration.closes", "field: sources.satu")),),
        [
            (
                f"data/{SELECTION}:19:5: galat: field: isian ini tidak ada di berkas ini "
                "[changes-tell-the-value]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Each change that does not lead on to the value in force yields one line."""
    assert found(check, *changes) == expected
