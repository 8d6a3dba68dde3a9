from __future__ import annotations

from typing import get_args

import pytest

from generator.measures.measure import Measure
from generator.pages.report_sections import SECTIONS, ReportTable, Section
from generator.records.report import ReportIndicator
from generator.wording import Text
from tests.measures.reading import a_measure
from tests.measures.sample import sample_publication


def test_every_indicator_has_its_section() -> None:
    """What a remark can be on is what the report has."""
    assert {one.id for one in SECTIONS} == set(get_args(ReportIndicator))


def test_some_columns_of_a_measure() -> None:
    """A table holds the named columns in the order of the names, with their rows."""
    table = ReportTable.of(a_measure(), ("count", "name"))
    assert [(column.id, is_number) for column, is_number in table.columns] == [
        ("count", True),
        ("name", False),
    ]
    assert table.rows[0] == (12, Text("Satu"))


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.id)
def test_columns_exist(section: Section) -> None:
    """Every column that a section names is one of its measure, and at most four are shown."""
    publication = sample_publication()
    for measures, columns in section.measures:
        made: dict[str, Measure] = {one.id: one for one in measures(publication)}
        assert set(columns) <= set(made)
        for key, names in columns.items():
            assert len(names) <= 4
            assert ReportTable.of(made[key], names).columns
