"""The sections of a merit report: which measures stand in each, and which of their columns.

A page of paper holds four columns; what else a measure knows stands under its own address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.measures import (
    decisions,
    followed,
    objections,
    time_to_fill,
    training_hours,
    uptake,
    ways,
    windows,
    without_official,
)
from generator.measures.measure import Cell, Column, Measure
from generator.publication import Publication
from generator.wording import Sentence, say

Measures = Callable[[Publication], Iterator[Measure]]


@dataclass(frozen=True, slots=True)
class Section:
    """A section by the indicator that it is about, and what it shows.

    ``measures`` pairs makers of measures with the columns of each measure, by its id.
    """

    id: str
    title: Sentence
    measures: tuple[tuple[Measures, dict[str, tuple[str, ...]]], ...] = ()


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Some columns of a measure: pairs of a column and whether it holds numbers, and the rows."""

    measure: Measure
    columns: tuple[tuple[Column, bool], ...]
    rows: tuple[tuple[Cell, ...], ...]

    @classmethod
    def of(cls, measure: Measure, names: tuple[str, ...]) -> ReportTable:
        """Return the columns that are named, in the order of the names."""
        by_name = {column.id: column for column in measure.columns}
        places = [list(by_name).index(name) for name in names]
        return cls(
            measure,
            tuple((by_name[name], measure.is_number(name)) for name in names),
            tuple(tuple(row.cells[place] for place in places) for row in measure.rows),
        )


SECTIONS: tuple[Section, ...] = (
    Section(
        "open_process",
        say("Jabatan yang diisi, menurut cara"),
        (
            (
                ways.measures,
                {"pengangkatan-menurut-cara": ("mechanism", "appointed", "percent")},
            ),
        ),
    ),
    Section(
        "coverage",
        say("Pengangkatan yang dapat diikuti"),
        (
            (
                followed.measures,
                {"cakupan-pengangkatan": ("position_class", "followed", "not_followed")},
            ),
        ),
    ),
    Section(
        "time_to_fill",
        say("Waktu pengisian jabatan"),
        (
            (
                time_to_fill.measures,
                {
                    "waktu-pengisian": (
                        "mechanism",
                        "median_days",
                        "longest_days",
                        "appointments",
                    )
                },
            ),
        ),
    ),
    Section(
        "announcement_windows",
        say("Masa pendaftaran"),
        (
            (
                windows.measures,
                {"lama-pendaftaran": ("position_class", "meets_norm", "shorter")},
            ),
        ),
    ),
    Section(
        "appointed_ranks",
        say("Peringkat yang diangkat dan alasannya"),
        (
            (
                decisions.measures,
                {
                    "peringkat-terpilih": ("rank", "appointments", "percent"),
                    "alasan-pengangkatan": ("reason", "appointments", "percent"),
                },
            ),
        ),
    ),
    Section(
        "objections",
        say("Keberatan"),
        ((objections.measures, {"keberatan": ("mechanism", "upheld", "rejected", "pending")}),),
    ),
    Section(
        "training",
        say("Pelatihan menurut kecamatan"),
        (
            (
                training_hours.measures,
                {
                    "kesenjangan-jp": (
                        "district",
                        "hours_per_employee",
                        "percent_with_20",
                        "staff",
                    )
                },
            ),
            (
                uptake.measures,
                {"akses-pelatihan": ("district", "applied", "accepted", "percent_accepted")},
            ),
        ),
    ),
    Section(
        "posts_over_norm",
        say("Jabatan kosong dan pejabat sementara"),
        (
            (
                without_official.measures,
                {"jabatan-tanpa-pejabat": ("days", "posts", "over_norm")},
            ),
        ),
    ),
    Section("merit_index", say("Indeks sistem merit")),
)
"""In the order of the report; the aspects of the merit index are a table of their own."""
