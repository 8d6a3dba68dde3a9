from __future__ import annotations

from generator.records import TrainingUptake


def test_id() -> None:
    """A row is told from others by its training and its district."""
    row = TrainingUptake.model_validate(
        {
            "training": "pka-2026-1",
            "district": "Contoh Barat",
            "remote": "yes",
            "applied": "14",
            "accepted": "12",
            "completed": "<10",
        }
    )
    assert (row.id, row.completed) == ("pka-2026-1/Contoh Barat", "<10")
