"""The stages of a procedure: standard names, and ids of an office's own."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.records.values import parse_id

STAGES = (
    *("planning", "notice", "registration", "screening", "track_record", "paper", "assessment"),
    *("interview", "health", "final", "technical_approval", "decision", "inauguration"),
)
"""Stages with a standard name; any other stage is an id and carries a title of its own."""


def parse_stage(value: object) -> str:
    """Return a stage: one of ``STAGES``, or an id."""
    return value if isinstance(value, str) and value in STAGES else parse_id(value)


StageId = Annotated[str, BeforeValidator(parse_stage)]
