"""What every test of a check starts from: a data folder, changed, and what the check finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.checks.check import Check
from tests.record_builders import Change, a_data_folder, a_dataset, lines

Found = Callable[..., list[str]]


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Found:
    """Return a function: the printed lines of one check on the changed data folder."""
    monkeypatch.chdir(tmp_path)

    def run(check: Check, *changes: tuple[str, Change]) -> list[str]:
        a_data_folder(tmp_path, *changes)
        return lines(sorted(check.run(a_dataset(Path("data"))), key=lambda one: one.order))

    return run
