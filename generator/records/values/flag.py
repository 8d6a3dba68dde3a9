"""Yes or no."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import say


def parse_flag(value: object) -> bool:
    """Return yes or no."""
    if isinstance(value, bool):
        return value
    text = one_text(value)
    if text in {"yes", "true"}:
        return True
    if text in {"no", "false"}:
        return False
    raise NotAValueError(
        rule.YES_OR_NO, say("seharusnya yes atau no"), say("Tulis yes untuk ya, no untuk tidak.")
    )


Flag = Annotated[bool, BeforeValidator(parse_flag)]
