from __future__ import annotations

from generator.records.stage import STAGES, parse_stage


def test_stages() -> None:
    """A stage is one of the standard ones, with its underscore, or an id."""
    assert [parse_stage(stage) for stage in STAGES] == list(STAGES)
    assert parse_stage("site-visit") == "site-visit"
