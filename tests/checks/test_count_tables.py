from __future__ import annotations

from pathlib import Path

from generator.checks.count_tables import COUNT_TABLES
from generator.records.parsing import written_names
from tests.record_builders import a_data_folder, a_dataset

UPTAKE = COUNT_TABLES[0]


def test_tables_are_whole() -> None:
    """Every table names columns that it has, tells its rows apart, and has a file and a name."""
    assert len({table.name for table in COUNT_TABLES}) == len(COUNT_TABLES)
    for table in COUNT_TABLES:
        columns = set(written_names(table.record))
        named = {*table.edition, *table.keys, *table.counts, *table.headings}
        assert named == columns, table.name
        assert set(table.together) <= set(table.edition)
        assert not set(table.counts) & {*table.edition, *table.keys}
        assert table.record.file
        assert sorted(table.columns) == sorted(columns)


def test_titles_mean_one_column() -> None:
    """No title of a column means two of them."""
    for table in COUNT_TABLES:
        titles = [title for one in table.headings.values() for title in one]
        assert len(titles) == len(set(titles)), table.name


def test_cells(tmp_path: Path) -> None:
    """The cells of a system are those of its rows, and rows are finished where nothing else is."""
    dataset = a_dataset(a_data_folder(tmp_path))
    rows = [entry.record for entry in dataset.of(UPTAKE.record).values()]
    system = UPTAKE.system(dataset, rows)
    assert set(system.counts) == {UPTAKE.cell(row, name) for row in rows for name in UPTAKE.counts}
    assert UPTAKE.cell(rows[0], "applied") == ("Contoh Barat", "applied")
    assert UPTAKE.finish(dataset, rows) == rows
