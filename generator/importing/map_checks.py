"""Whether a map fits the list that it is used on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.finding import Finding
from generator.importing.list_map import FIELDS, NEEDED, ListMap, Lookup
from generator.importing.rules import MAP_COLUMN, MAP_COMPLETE
from generator.records.parsing import nearest_hint
from generator.source import Document
from generator.wording import say


def map_findings(list_map: ListMap, document: Document, header: Sequence[str]) -> Iterator[Finding]:
    """Yield what keeps the map from being used on a list with this header."""
    yield from _column_findings(list_map, document, Counter(header))
    for field in FIELDS:
        stands = [part for part in ("columns", "constants") if getattr(list_map, part).of(field)]
        if len(stands) > 1:
            yield Finding(
                MAP_COMPLETE,
                document.place(("constants", field)),
                say("%(field)s: ada di columns dan di constants", field=field),
                say("Hapus salah satunya."),
            )
        elif not stands and field in NEEDED:
            yield Finding(
                MAP_COMPLETE,
                document.place(("columns",)),
                say("“%(field)s” belum dipetakan", field=field),
                say("Sebutkan kolomnya di columns, atau nilainya di constants."),
            )
    if not list_map.classes and not any(
        part.of("class") for part in (list_map.columns, list_map.constants)
    ):
        yield Finding(
            MAP_COMPLETE,
            document.place(),
            say("“class” belum dipetakan"),
            say("Sebutkan class di columns atau constants, atau tulis aturan di classes."),
        )


def _column_findings(
    list_map: ListMap, document: Document, header: Counter[str]
) -> Iterator[Finding]:
    for field in FIELDS:
        column = list_map.columns.of(field)
        if column is None or header[column] == 1:
            continue
        message = (
            say("kolom untuk %(field)s berganda di daftar", field=field)
            if header[column]
            else say("kolom untuk %(field)s tidak ada di daftar", field=field)
        )
        hint = (
            say("Beri judul yang berbeda di daftar.")
            if header[column]
            else nearest_hint(column, tuple(filter(None, header)))
        )
        yield Finding(MAP_COLUMN, document.place(("columns", field)), message, hint)


def lookup_findings(
    field: str, lookup: Lookup, document: Document, header: Sequence[str]
) -> Iterator[Finding]:
    """Yield what keeps the second list of a field, with this header, from being used."""
    for step, column in (("key", lookup.key), ("value", lookup.value)):
        if column not in header:
            yield Finding(
                MAP_COLUMN,
                document.place(("lookups", field, step)),
                say("%(step)s: kolom ini tidak ada di daftar kedua", step=step),
                nearest_hint(column, header),
            )
