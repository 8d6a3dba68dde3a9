"""The report of an import."""

from __future__ import annotations

from generator.importing.cleaning import Repair
from generator.importing.report import REPAIR_WORDS


def test_every_repair_has_words() -> None:
    """Every kind of repair can be said."""
    assert set(REPAIR_WORDS) == set(Repair)
