"""How the tests of values ask for the meaning of a text and for what is said of a wrong one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.finding import Rule
from generator.records.base import NotAValueError
from generator.wording import Wording

Parse = Callable[[object], object]


def as_written(kind: object) -> Parse:
    return TypeAdapter[object](kind).validate_python


def refusal(parse: Parse, written: object) -> tuple[Rule, str]:
    """Return the rule that a text breaks and the words for it."""
    with pytest.raises(NotAValueError) as raised:
        parse(written)
    return raised.value.rule, Wording().text(raised.value.message)


def hint(parse: Parse, written: object) -> str:
    """Return what to do about a wrong text."""
    with pytest.raises(NotAValueError) as raised:
        parse(written)
    return Wording().text(raised.value.hint)


def refusal_by_kind(kind: object, written: str) -> str:
    """Return what is said of a text that is not of a kind."""
    with pytest.raises(ValidationError) as raised:
        as_written(kind)(written)
    (error,) = raised.value.errors()
    return Wording().text(error["ctx"]["error"].message)
