"""A commented record of any type, made from the type itself and the table of fields."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from inspect import get_annotations
from types import MappingProxyType
from typing import Literal, get_args, get_origin

from generator.cli.fields import FIELDS
from generator.cli.fields.ranking import RANKING_COLUMNS
from generator.cli.form_hints import DUTIES, KnownIds, is_written_out, offered, target_of
from generator.records import Ranking
from generator.records.base import Part, Record
from generator.records.parsing import written_names
from generator.wording import Sentence, Wording, say

WIDTH = 92
"""Where the line of an explanation is broken."""

INTRODUCTION = say(
    "Baris yang diawali # adalah keterangan. Isian tanpa # wajib diisi; ganti contohnya. "
    "Isian lain tidak wajib: hapus tanda # di awal setiap barisnya untuk memakainya."
)
NOTHING_KNOWN: KnownIds = MappingProxyType({})
RANKING_HEADERS = (
    "row,KRITERIA-1,KRITERIA-2,announced_total,announced_rank",
    "row,total,announced_rank,result",
)
"""Both forms of a ranking: of level full (one column for each criterion) and of level totals."""


def record_form(
    record_type: type[Record], record_id: str, wording: Wording, known: KnownIds = NOTHING_KNOWN
) -> str:
    """Return the text of a new YAML record: required fields with examples, the rest commented out.

    A field that names another record offers the ids that are ``known``.

    The text is a valid record as it is, and stays one whichever comments are taken away.
    """
    lines = [*_comment(INTRODUCTION, wording, 0), ""]
    written_out = {name: is_written_out(record_type, name) for name in record_type.model_fields}
    for name in sorted(written_out, key=lambda name: not written_out[name]):
        value = record_id if name == _id_field(record_type) else ""
        target = target_of(record_type, name)
        remark: list[str] = []
        if (
            target
            and not value
            and get_origin(record_type.model_fields[name].annotation) is not tuple
        ):
            value, which = offered(target, known)
            remark = list(_comment(which, wording, 0))
        block = [
            *remark,
            *_field(record_type, name, wording, 0, value=value, hide=written_out[name]),
        ]
        lines += [*(block if written_out[name] else _commented_out(block)), ""]
    return "\n".join(lines)


def table_headers(record_type: type[Record]) -> tuple[str, ...]:
    """Return the header row of a CSV type; a ranking has two forms."""
    return RANKING_HEADERS if record_type is Ranking else (",".join(written_names(record_type)),)


def explained_columns(record_type: type[Record], wording: Wording) -> Iterator[str]:
    """Yield one line for each column of a CSV type."""
    if record_type is Ranking:
        for name, meaning, duty in RANKING_COLUMNS:
            yield f"{name}: {wording.text(meaning)} ({wording.text(duty)})"
    for name in record_type.model_fields:
        field = record_type.model_fields[name]
        known = FIELDS.get(f"{_owner(record_type, name).__name__}.{name}")
        if known:
            told = [wording.text(known[1])]
            if choices := tuple(_choices(field.annotation)):
                told.append(wording.text(_offer(choices)))
            duty = wording.text(_duty(record_type, name))
            yield f"{field.alias or name}: {' '.join(told)} ({duty})"


def _id_field(record_type: type[Record]) -> str:
    return "id" if "id" in record_type.model_fields else "vacancy"


def _field(
    part: type[Part], name: str, wording: Wording, depth: int, *, value: str = "", hide: bool
) -> Iterator[str]:
    """Yield the lines of one field: what it means, its choices, and an example.

    With ``hide`` the fields inside it that are not obligatory are commented out.
    """
    field = part.model_fields[name]
    example, meaning = FIELDS[f"{_owner(part, name).__name__}.{name}"]
    told = say("%(meaning)s (%(duty)s)", meaning=meaning, duty=_duty(part, name))
    yield from _comment(told, wording, depth)
    choices = tuple(_choices(field.annotation))
    if choices:
        yield from _comment(_offer(choices), wording, depth)
    key = " " * depth + (field.alias or name) + ":"
    inner = next(_parts(field.annotation), None)
    if inner is None:
        yield f"{key} {value or example or choices[0]}"
        return
    yield key
    if get_origin(field.annotation) is tuple:
        yield from _as_item(_group(inner, wording, depth + 4, hide=hide), depth + 2)
    else:
        yield from _group(inner, wording, depth + 2, hide=hide)


def _group(part: type[Part], wording: Wording, depth: int, *, hide: bool) -> Iterator[str]:
    """Yield the lines of all fields of a group."""
    for name in part.model_fields:
        block = _field(part, name, wording, depth, hide=hide)
        yield from _commented_out(block) if hide and not is_written_out(part, name) else block


def _as_item(lines: Iterable[str], depth: int) -> Iterator[str]:
    """Yield a group as an item of a list: the dash stands before its first field."""
    dashed = False
    for line in lines:
        if dashed or line.lstrip().startswith("#"):
            yield line
        else:
            yield f"{' ' * depth}- {line[depth + 2 :]}"
            dashed = True


def _commented_out(lines: Iterable[str]) -> Iterator[str]:
    return (f"#{line}" for line in lines)


def _comment(sentence: Sentence, wording: Wording, depth: int) -> Iterator[str]:
    for line in textwrap.wrap(wording.text(sentence), WIDTH - depth):
        yield f"{' ' * depth}# {line}"


def _duty(part: type[Part], name: str) -> Sentence:
    for (record_type, field), duty in DUTIES.items():
        if (part, name) == (record_type, field):
            return duty
    return say("wajib") if part.model_fields[name].is_required() else say("tidak wajib")


def _owner(part: type[Part], name: str) -> type:
    """Return the class that names the field: a field of ``Procedure`` has one explanation."""
    return next(owner for owner in part.__mro__ if name in get_annotations(owner))


def _choices(annotation: object) -> Iterator[str]:
    """Yield the words of a closed choice, not those of one inside a group or a mapping."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif get_origin(annotation) is not dict:
        for argument in get_args(annotation):
            yield from _choices(argument)


def _offer(choices: tuple[str, ...]) -> Sentence:
    return say("Pilihan: %(choices)s.", choices=", ".join(choices))


def _parts(annotation: object) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)
