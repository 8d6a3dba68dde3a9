"""Identified lists for tests: people who do not exist, their numbers put together at run time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.anonymising.grid import Grid
from generator.anonymising.post import Post
from generator.records import CriteriaSet, Vacancy
from generator.source import Scalar
from tests.record_builders import Change, a_data_folder, a_dataset

KEY = bytes(range(32))
OTHER_KEY = KEY[::-1]
VACANCY = "2026-dinkes-kadis"
HEADER = ("nip", "nama", "assessment", "paper", "interview", "track-record")
SCORES = (
    ("84.50", "78.25", "86.10", "3"),
    ("82.75", "80.10", "85.40", "3"),
    ("88.20", "74.00", "79.55", "3"),
    ("75.40", "72.00", "88.00", "2"),
    ("79.00", "76.50", "81.25", "2"),
    ("66.00", "81.00", "83.00", "2"),
)
"""The scores of the sample ranking; their order by rank is that of the rows."""


def a_nip(number: int) -> str:
    """Return a number that looks like a NIP: a day of birth, a month, the sex, a serial."""
    return (
        f"{1965 + number % 30}" + "0712" + f"{1990 + number % 30}" + "03" + "1" + f"{number + 1:03}"
    )


def a_nik(number: int) -> str:
    """Return a number that looks like the NIK of a woman born on 12 July."""
    return "997101" + "52" + "07" + "80" + f"{number + 1:04}"


def a_name(number: int) -> str:
    """Return the name of nobody."""
    return f"Peserta Contoh {chr(ord('A') + number)}"


def rows_of(scores: Sequence[Sequence[str]] = SCORES) -> list[tuple[str, ...]]:
    """Return a row for each tuple of scores, behind a number and a name."""
    return [(a_nip(number), a_name(number), *cells) for number, cells in enumerate(scores)]


def a_grid(
    rows: Sequence[Sequence[str]] | None = None,
    header: Sequence[str] = HEADER,
    decimal: str = ".",
) -> Grid:
    """Return a list whose cells stand in columns 1, 2, 3 …."""
    lines = [header, *(rows_of() if rows is None else rows)]
    cells = [
        tuple(Scalar(text, number, column) for column, text in enumerate(line, start=1))
        for number, line in enumerate(lines, start=1)
    ]
    return Grid("rahasia/nilai.csv", cells[0], tuple(cells[1:]), decimal)


def with_column(name: str, cells: Sequence[str], grid: Grid | None = None) -> Grid:
    """Return a list with one more column at its end."""
    old = grid or a_grid()
    header = [cell.text for cell in old.header]
    rows = [[*(cell.text for cell in row), more] for row, more in zip(old.rows, cells, strict=True)]
    return a_grid(rows, [*header, name], old.decimal)


def criteria_set(parent: Path, *changes: tuple[str, Change]) -> CriteriaSet:
    """Return the sample set of criteria."""
    dataset = a_dataset(a_data_folder(parent, *changes))
    found = dataset.criteria_set_of(next(iter(dataset.of(Vacancy))))
    assert found
    return found


def a_post(parent: Path, *changes: tuple[str, Change], **fields: object) -> Post:
    """Return the sample post, of level *full* unless something else is asked for."""
    values: Mapping[str, object] = {
        "vacancy": VACANCY,
        "scope": "selection/2026-jpt",
        "criteria_set": criteria_set(parent, *changes),
        "declared": "full",
        "choices": 1,
    }
    return Post(**{**values, **fields})  # pyright: ignore[reportArgumentType] - fields of a test
