"""A list as it was written."""

from __future__ import annotations

from generator.source import Place
from tests.importing.builders import CAMAT, a_table


def test_place() -> None:
    """A row stands at its physical line."""
    assert a_table(CAMAT, CAMAT).place(1) == Place("daftar.csv", 3, 1)
