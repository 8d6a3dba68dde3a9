"""A decimal comma between curly brackets, which YAML reads as the end of a value."""

from __future__ import annotations

from typing import cast

import yaml

from generator.finding import Finding
from generator.records.value_rules import NUMBER_FORM
from generator.source import Place
from generator.wording import say


def is_digits(event: yaml.Event) -> bool:
    """Tell whether a value is a whole number without quotes."""
    return isinstance(event, yaml.ScalarEvent) and event.value.isdecimal() and not event.style


def is_decimal_part(number: yaml.Event, key: yaml.Event, value: yaml.Event) -> bool:
    """Tell whether a nameless number right after ``number`` is what stood behind a decimal comma.

    ``weight: 22,5`` between curly brackets has the values ``weight: 22`` and ``5`` with nothing.
    """
    empty = isinstance(value, yaml.ScalarEvent) and not value.value
    end, start = cast("yaml.Mark", number.end_mark), cast("yaml.Mark", key.start_mark)
    beside = (end.line, end.column + 1) == (start.line, start.column)
    return empty and beside and is_digits(key)


def decimal_comma(number: yaml.Event, key: yaml.Event, path: str) -> Finding:
    """Return the finding for a number with a decimal comma, at the number."""
    start = cast("yaml.Mark", number.start_mark)
    whole, part = (cast("yaml.ScalarEvent", event).value for event in (number, key))
    return Finding(
        NUMBER_FORM,
        Place(path, start.line + 1, start.column + 1),
        say("angka ditulis dengan koma desimal"),
        say("Tulis %(number)s.", number=f"{whole}.{part}"),
    )
