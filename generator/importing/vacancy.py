"""The vacancy of a row: one for each row of the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.importing.amounts import as_grade, as_whole
from generator.importing.names import marked_id
from generator.importing.pieces import Piece
from generator.importing.row import Row
from generator.importing.rules import MAP_COMPLETE, ROW_PLACES, ROW_VALUE
from generator.importing.selection import day_of
from generator.records import Vacancy
from generator.records.base import NotAValueError
from generator.records.parsing import Plain
from generator.records.vacancy import WITH_REGISTRATION
from generator.wording import say


@dataclass(frozen=True, slots=True)
class Named:
    """The ids of what a vacancy names; ``unit`` is empty where the list says none."""

    agency: str
    selection: str
    position: str
    unit: str


def vacancy_of(row: Row, named: Named) -> Piece:
    """Return the vacancy; raise ``NotAValueError`` where a text is not what its field must be."""
    title = row.needed("title")
    key = marked_id(title, named.agency, source_key(row), prefix=row.list_map.prefix)
    known: Mapping[str, Plain | None] = {
        "id": key,
        "agency": named.agency,
        "selection": named.selection,
        "position": named.position,
        "unit": named.unit or None,
        "mechanism": row.needed("mechanism"),
        "audience": row.one("audience") or None,
        "places": str(_places(row)),
        "employment": row.one("employment") or None,
        "formation": row.one("formation") or None,
        "education": list(row.texts.get("education", ())) or None,
        "salary": salary_of(row),
        "open_to_disabled": row.one("open_to_disabled") or None,
        "requirements": list(_requirements(row)) or None,
        **_procedure(row),
    }
    values = {name: value for name, value in known.items() if value is not None}
    return Piece(Vacancy, key, values)


def source_key(row: Row) -> str:
    """Return what tells a row from all others: its id in the list, or else all its own cells.

    What a second list says of them does not count, so that the id is the same without that list.
    """
    columns, lookups = row.list_map.columns, row.list_map.lookups
    return row.one("id") or "\x1f".join(
        f"{field}={part}"
        for field, parts in row.texts.items()
        if columns.of(field) and not lookups.of(field)
        for part in parts
    )


def salary_of(row: Row) -> dict[str, Plain] | None:
    """Return the salary in rupiah, or nothing where it is absent or makes no sense."""
    list_map = row.list_map
    dialect = list_map.dialect
    low, high = (
        as_whole(row.one(field), dialect.decimal, dialect.thousands or "")
        for field in ("salary_min", "salary_max")
    )
    if low is None or high is None:
        return None
    least, most = (list_map.salary.least, list_map.salary.most) if list_map.salary else (1, high)
    return {"min": str(low), "max": str(high)} if least <= low <= high <= most else None


def _places(row: Row) -> int:
    list_map = row.list_map
    dialect = list_map.dialect
    places = as_whole(row.needed("places"), dialect.decimal, dialect.thousands or "")
    if places is None:
        raise NotAValueError(
            ROW_VALUE,
            say("%(column)s: bukan bilangan bulat", column=list_map.label("places")),
            say("Periksa kolomnya, dan decimal serta thousands di peta."),
        )
    if places == 0:
        raise NotAValueError(
            ROW_PLACES,
            say("%(column)s: kebutuhan 0 orang", column=list_map.label("places")),
            say("Lowongan tanpa kebutuhan tidak dicatat."),
        )
    return places


def _requirements(row: Row) -> Iterator[dict[str, Plain]]:
    list_map = row.list_map
    if row.one("grade"):
        grade = as_grade(row.one("grade"))
        if grade is None:
            raise NotAValueError(
                ROW_VALUE,
                say("%(column)s: bukan satu golongan ruang", column=list_map.label("grade")),
                say("Yang terbaca: IV/a, IV.a, IVa, Pembina (IV/a)."),
            )
        text = f"Golongan ruang paling rendah {grade}"
        yield {"id": "grade", "text": text, "minimum": grade}
    if row.one("age"):
        age = as_whole(row.one("age").removesuffix(" tahun"), list_map.dialect.decimal, "")
        if age is None:
            raise NotAValueError(
                ROW_VALUE,
                say("%(column)s: bukan bilangan bulat", column=list_map.label("age")),
                say("Tulis usia dalam tahun."),
            )
        yield {"id": "age", "text": f"Usia paling tinggi {age} tahun", "maximum": str(age)}
    for number, text in enumerate(row.texts.get("requirements", ()), start=1):
        yield {"id": f"requirement-{number}", "text": text}


def _procedure(row: Row) -> Mapping[str, Plain]:
    """Return registration and, for an open selection, what else it must say."""
    list_map, mechanism = row.list_map, row.one("mechanism")
    dated = bool(row.one("opens") or row.one("closes"))
    if dated and mechanism not in WITH_REGISTRATION:
        raise NotAValueError(
            ROW_VALUE,
            say("ada masa pendaftaran, tetapi mekanisme ini tanpa pendaftaran"),
            say("Periksa mechanism, atau jangan petakan opens dan closes."),
        )
    known: dict[str, Plain] = {}
    if dated:
        known["registration"] = {"opens": day_of(row, "opens"), "closes": day_of(row, "closes")}
    if mechanism == "open_selection":
        if list_map.criteria is None or not dated:
            raise NotAValueError(
                MAP_COMPLETE,
                say("seleksi terbuka memerlukan criteria, opens, dan closes"),
                say("Tambahkan ketiganya di peta; criteria berisi satu set kriteria."),
            )
        known["criteria"] = list_map.criteria.id
        known["publication"] = {"level": "aggregate"}
    return known
