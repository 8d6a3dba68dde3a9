from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.explanations import explanation_names_a_check
from tests.checks.conftest import Found
from tests.record_builders import VACANCY, Change, more

CASES = [
    (explanation_names_a_check, (), []),
    (
        explanation_names_a_check,
        ((VACANCY, more("explanations: [{check: window-norm, date: 2026-02-11, text: Ralat}]\n")),),
        [
            (
                f"data/{VACANCY}:13:17: galat: check: tidak ada peringatan dengan nama ini "
                "[explanation-names-a-check]"
            )
        ],
    ),
    (
        explanation_names_a_check,
        (
            (
                VACANCY,
                more("explanations: [{check: window-meets-norm, date: 2026-02-11, text: Ya}]\n"),
            ),
        ),
        [],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """An explanation of a warning that does not exist yields one line."""
    assert found(check, *changes) == expected
