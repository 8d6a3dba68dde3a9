"""The map of a list: which column holds which field, and what the list does not say itself."""

from __future__ import annotations

from typing import Annotated, ClassVar, Generic, Literal, TypeVar

from pydantic import BeforeValidator, Field

from generator.importing.rules import MAP_SIGN
from generator.records.agency import AgencyKind, Zone
from generator.records.base import NotAValueError, Part, Record
from generator.records.criteria_set import CriteriaSet
from generator.records.position import PositionClass
from generator.records.values import Domain, Id, Line, Link, Rupiah, Titled, Whole
from generator.wording import say

Encoding = Literal["utf-8", "cp1252", "latin-1", "utf-16"]
LONGEST_SIGN = 5


def parse_sign(value: object) -> str:
    """Return a text of 1 to 5 characters that stands between values; ``tab`` is a tab."""
    if value == "tab":
        return "\t"
    if isinstance(value, str) and 1 <= len(value) <= LONGEST_SIGN:
        return value
    raise NotAValueError(
        MAP_SIGN,
        say("seharusnya satu sampai lima tanda"),
        say("Tulis tandanya di antara tanda kutip, misalnya “|” atau “ - ”."),
    )


Sign = Annotated[str, BeforeValidator(parse_sign)]
ValueT = TypeVar("ValueT")


class ByField(Part, Generic[ValueT]):
    """One value for each field of a vacancy that a list can give."""

    id: ValueT | None = None
    agency: ValueT | None = None
    title: ValueT | None = None
    position_class: ValueT | None = Field(default=None, alias="class")
    unit: ValueT | None = None
    places: ValueT | None = None
    mechanism: ValueT | None = None
    audience: ValueT | None = None
    employment: ValueT | None = None
    formation: ValueT | None = None
    education: ValueT | None = None
    requirements: ValueT | None = None
    grade: ValueT | None = None
    age: ValueT | None = None
    salary_min: ValueT | None = None
    salary_max: ValueT | None = None
    open_to_disabled: ValueT | None = None
    opens: ValueT | None = None
    closes: ValueT | None = None
    notice_number: ValueT | None = None
    notice_date: ValueT | None = None

    def of(self, field: str) -> ValueT | None:
        """Return the value of one of ``FIELDS``."""
        return getattr(self, "position_class" if field == "class" else field)


FIELDS: tuple[str, ...] = tuple(field.alias or name for name, field in ByField.model_fields.items())
"""The fields of a vacancy that a list can give, as a map writes them."""

NEEDED = ("agency", "title", "places", "mechanism", "notice_number", "notice_date")
"""Fields without which there is no vacancy; they stand in ``columns`` or in ``constants``."""


class Dialect(Part):
    """How the file is written; ``header`` is the line, from 1, with the titles of the columns."""

    separator: Sign = ","
    encoding: Encoding = "utf-8"
    decimal: Sign = "."
    thousands: Sign | None = None
    header: Whole = 1


class Lookup(Part):
    """A second list that says in words what the first one says in codes."""

    file: Line
    key: Line
    value: Line
    dialect: Dialect = Dialect()


class AgencyRule(Part):
    """What the list does not say of an agency whose name starts with ``starts``."""

    starts: Line | None = None
    kind: AgencyKind
    region: Line
    zone: Zone
    site: Link | None = None
    email_domain: Domain | None = None


class ClassRule(Part):
    """The class of a position whose title holds one of ``words``."""

    position_class: PositionClass = Field(alias="class")
    words: tuple[Line, ...] = ()


class KindRule(Part):
    """The kind of a unit whose name starts with one of ``starts``."""

    kind: Line
    starts: tuple[Line, ...] = ()


class Capitals(Part):
    """Texts in CAPITALS become titles; the words in ``keep`` stay as they are."""

    keep: tuple[Line, ...] = ()


class SalaryRange(Part):
    """Rupiah a month between which a salary makes sense; any other is left out."""

    least: Rupiah
    most: Rupiah


class ListMap(Record):
    """The map of one kind of list.

    ``prefix`` starts the id of every vacancy; ``selection`` is the title of the selection that the
    posts of one notice share.
    """

    kind_of_record: ClassVar[str] = "list_map"

    prefix: Id
    selection: Titled
    dialect: Dialect = Dialect()
    columns: ByField[Line]
    constants: ByField[Line] = ByField[Line]()
    words: ByField[dict[str, Line]] = ByField[dict[str, Line]]()
    splits: ByField[Sign] = ByField[Sign]()
    lookups: ByField[Lookup] = ByField[Lookup]()
    agencies: tuple[AgencyRule, ...]
    classes: tuple[ClassRule, ...] = ()
    unit_kinds: tuple[KindRule, ...] = ()
    drop_units: tuple[Line, ...] = ()
    capitals: Capitals | None = None
    salary: SalaryRange | None = None
    criteria: CriteriaSet | None = None

    def label(self, field: str) -> str:
        """Return what a person calls a field: the column of the list, or the field of the map."""
        return self.columns.of(field) or field
