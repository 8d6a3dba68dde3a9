"""Of so many people, how many percent have each of some things; one row for each thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from generator.counts.withheld import Count
from generator.measures.indicator_parts import Part
from generator.measures.indicator_rows import Found, group_name, share
from generator.measures.measure import Chart, Column, Form, Row
from generator.publication import Publication
from generator.wording import say

COLUMNS = (
    Column("what", say("Yang dihitung")),
    Column("percent", say("Persen"), say("persen")),
    Column("people", say("Orang"), say("orang")),
    Column("agency", say("Instansi")),
)


def proportion_rows(
    publication: Publication,
    rows: Sequence[Found],
    base: Callable[[Found], Count],
    parts: Sequence[Part[Found]],
) -> tuple[Row, ...]:
    """Return the rows of all agencies: each thing in percent of ``base``, and as a count."""
    return tuple(
        Row((
            name,
            share(count(row), base(row)),
            count(row),
            group_name(publication, row),
        ))
        for row in rows
        for name, count in parts
    )  # fmt: skip


def proportion_chart(rows: Sequence[Found]) -> Chart:
    """Return bars, or small charts beside each other where there are several agencies."""
    if len(rows) == 1:
        return Chart(Form.BARS, "what", ("percent",), most=100)
    return Chart(Form.PANELS, "what", ("percent",), panel="agency", most=100)
