"""From text with its place to a record, or to findings in an officer's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.finding import Finding, Rule
from generator.records import value_rules as rule
from generator.records.base import NotAValueError, Part, Record
from generator.source import Document, Items, Node, Scalar, Steps, Table, TableRow
from generator.wording import Sentence, say

RecordT = TypeVar("RecordT", bound=Record)
Plain = str | Sequence["Plain"] | Mapping[str, "Plain"]


def plain(node: Node) -> Plain:
    """Return a node as texts, lists and dictionaries, without its places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}


def parse_document(
    record_type: type[RecordT], document: Document
) -> tuple[RecordT | None, tuple[Finding, ...]]:
    """Return the record of a YAML file, or the findings that keep it from being one."""
    return _validate(record_type, plain(document.root), document)


def parse_rows(
    record_type: type[RecordT], table: Table
) -> tuple[tuple[tuple[RecordT, TableRow], ...], tuple[Finding, ...]]:
    """Return the records of a CSV file with their rows; an empty cell is an absent value."""
    findings = list(
        header_findings(
            table, allowed=written_names(record_type), required=required_names(record_type)
        )
    )
    if findings:
        return (), tuple(findings)
    records: list[tuple[RecordT, TableRow]] = []
    for index, cells in enumerate(table.rows()):
        row = TableRow(table, index)
        values = {name: cell for name, cell in zip(table.header, cells, strict=True) if cell}
        record, problems = _validate(record_type, values, row)
        findings.extend(problems)
        if record is not None:
            records.append((record, row))
    return tuple(records), tuple(findings)


def header_findings(
    table: Table, *, allowed: Sequence[str], required: Sequence[str]
) -> Iterator[Finding]:
    """Yield a finding for each column that is not known and for each that is missing."""
    for name in table.header:
        if name not in allowed:
            yield Finding(
                rule.KNOWN_KEY,
                table.place(None, name),
                say("kolom “%(name)s” tidak dikenal", name=name),
                nearest_hint(name, allowed),
            )
    meant = {_nearest(name, allowed) for name in table.header if name not in allowed}
    for name in required:
        if name not in table.header and name not in meant:
            yield Finding(
                rule.REQUIRED,
                table.place(),
                say("kolom “%(name)s” belum ada", name=name),
                say("Tambahkan kolom itu pada baris judul."),
            )


def written_names(part: type[Part]) -> tuple[str, ...]:
    """Return the names of the fields as an officer writes them."""
    return tuple(field.alias or name for name, field in part.model_fields.items())


def required_names(part: type[Part]) -> tuple[str, ...]:
    """Return the names of the fields that must be there."""
    return tuple(
        field.alias or name for name, field in part.model_fields.items() if field.is_required()
    )


def nearest_hint(name: str, known: Sequence[str]) -> Sentence:
    """Return a hint that proposes the nearest known name, or lists what is known."""
    if near := _nearest(name, known):
        return say("Maksud Anda “%(name)s”?", name=near)
    return say("Yang dikenal: %(names)s.", names=", ".join(known))


def _nearest(name: str, known: Sequence[str]) -> str | None:
    return next(iter(get_close_matches(name, known, n=1)), None)


def _validate(
    record_type: type[RecordT], values: Plain, source: Document | TableRow
) -> tuple[RecordT | None, tuple[Finding, ...]]:
    try:
        return record_type.model_validate(values), ()
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        meant = set(_meant(details, record_type))
        told = (one for one in details if one["type"] != "missing" or one["loc"] not in meant)
        return None, tuple(_finding(detail, record_type, source) for detail in told)


def _meant(details: Sequence[ErrorDetails], record_type: type[Part]) -> Iterator[Steps]:
    """Yield the steps of each field whose name was mistyped, so that it is not called missing."""
    for detail in details:
        if detail["type"] == "extra_forbidden":
            *group, name = detail["loc"]
            near = _nearest(str(name), written_names(_part_at(record_type, tuple(group))))
            yield (*group, near or "")


def _finding(detail: ErrorDetails, record_type: type[Part], source: Document | TableRow) -> Finding:
    steps: Steps = tuple(step for step in detail["loc"] if step != "[key]")
    context: Mapping[str, Any] = detail.get("ctx", {})
    place = source.place(steps)
    name = str(steps[-1]) if steps else ""
    match detail["type"], context.get("error"):
        case "missing", _:
            return Finding(
                rule.REQUIRED,
                source.place(steps[:-1]) if isinstance(source, Document) else place,
                say("“%(name)s” wajib diisi", name=name),
                say("Tambahkan %(name)s.", name=name),
            )
        case "extra_forbidden", _:
            known = written_names(_part_at(record_type, steps[:-1]))
            return Finding(
                rule.KNOWN_KEY,
                place,
                say("isian “%(name)s” tidak dikenal", name=name),
                nearest_hint(name, known),
            )
        case "value_error", NotAValueError() as refusal:
            message = say("%(name)s: %(problem)s", name=_label(steps), problem=refusal.message)
            return Finding(refusal.rule, place, message, refusal.hint)
        case "literal_error", _:
            words = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            return Finding(
                rule.KNOWN_WORD,
                place,
                say("%(name)s: kata ini tidak dikenal", name=_label(steps)),
                say("Pilih salah satu: %(words)s.", words=words),
            )
        case _:
            return _shape(rule.SHAPE, detail["type"], steps, source)


def _shape(broken: Rule, error: str, steps: Steps, source: Document | TableRow) -> Finding:
    if error == "tuple_type":
        message = say("%(name)s: seharusnya sebuah daftar", name=_label(steps))
        hint = say("Tulis di antara kurung siku, misalnya [satu, dua].")
    else:
        message = say("%(name)s: seharusnya kelompok isian", name=_label(steps))
        hint = say("Tulis nama isian, titik dua, lalu nilainya, satu pada setiap baris.")
    return Finding(broken, source.place(steps), message, hint)


def _label(steps: Steps) -> str:
    """Return the steps as an officer would say them: the last name, with its number in a list."""
    names = [step for step in steps if isinstance(step, str)]
    if steps and isinstance(steps[-1], int):
        return f"{names[-1]} ({steps[-1] + 1})"
    return names[-1] if names else ""


def _part_at(part: type[Part], steps: Steps) -> type[Part]:
    """Return the type of the group of values that stands at ``steps``."""
    for step in steps:
        if isinstance(step, str):
            (part, *_) = (
                found
                for name, field in part.model_fields.items()
                if (field.alias or name) == step
                for found in _parts_in(field.annotation)
            )
    return part


def _parts_in(annotation: object) -> Iterator[type[Part]]:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts_in(argument)
