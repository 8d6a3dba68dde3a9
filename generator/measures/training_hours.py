"""Hours of training: in the course of years, and remote districts beside the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from generator.counts.shares import mean
from generator.counts.withheld import Withheld
from generator.measures.amounts import rounded
from generator.measures.indicator_rows import (
    OTHER,
    REMOTE,
    WITHHELD,
    District,
    group_name,
    newest,
    people,
    remote_districts,
    share,
    sources,
    years,
)
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication
from generator.publication.indicators import PublicTrainingHours
from generator.wording import Sentence, Text, say

Rows: TypeAlias = Sequence[PublicTrainingHours]

_PEOPLE = say("pegawai")
_ENOUGH = say("≥\N{NO-BREAK SPACE}20\N{NO-BREAK SPACE}JP")


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield hours per year, and the share with 20 hours or more by district."""
    rows = publication.indicators.training_hours
    if total := years(rows, "total"):
        yield _by_year(publication, total)
    if districts := newest(years(rows, "district") or rows, "district"):
        yield _by_district(publication, districts)


def _by_year(publication: Publication, rows: Rows) -> Measure:
    last = rows[-1]
    return Measure(
        id="jp-per-pegawai",
        english="training-hours-per-employee",
        group="training",
        title=say("Jam pelatihan setiap pegawai"),
        headline=say(
            "Pada %(year)s setiap pegawai rata-rata mendapat %(hours)s JP.",
            year=str(last.period),
            hours=_mean(last),
        ),
        subject=say("Rata-rata jam pelajaran (JP) setiap pegawai, per tahun"),
        formula=say("Jumlah JP semua pegawai dibagi jumlah pegawai. Satu JP sama dengan 45 menit."),
        source=sources(rows),
        period=(rows[0].period.first, last.period.last),
        n=people(row.staff for row in rows[-1:]),
        counted=_PEOPLE,
        columns=(
            Column("period", say("Tahun")),
            Column("hours_per_employee", say("JP"), say("JP")),
            Column("percent_with_20", _ENOUGH, say("persen")),
            Column("staff", say("Pegawai"), _PEOPLE),
            Column("agency", say("Instansi")),
        ),
        rows=tuple(
            Row((
                Text(str(row.period)),
                _mean(row),
                share(row.staff_20, row.staff),
                row.staff,
                group_name(publication, row),
            ))
            for row in rows
        ),
        chart=Chart(Form.LINE, "period", ("hours_per_employee",), series="agency"),
    )  # fmt: skip


def _by_district(publication: Publication, rows: Rows) -> Measure:
    remote = remote_districts(publication)
    ordered = sorted(rows, key=lambda row: (_district(row) not in remote, row.group))
    return Measure(
        id="kesenjangan-jp",
        english="gap-in-training-hours",
        group="training",
        title=say("Jam pelatihan di kecamatan terpencil"),
        headline=_compared(*_parted(rows, remote)),
        subject=say("Pegawai dengan 20 JP atau lebih, dalam persen, menurut kecamatan"),
        formula=say(
            "Pegawai dengan 20 JP atau lebih dibagi semua pegawai kecamatan itu. Rata-rata JP ialah"
            " jumlah JP dibagi pegawai. Persentase dari kurang dari 25 orang disembunyikan."
        ),
        source=sources(rows),
        period=(rows[0].period.first, rows[0].period.last),
        n=people(row.staff for row in rows),
        counted=_PEOPLE,
        columns=(
            Column("district", say("Kecamatan")),
            Column("percent_with_20", _ENOUGH, say("persen")),
            Column("hours_per_employee", say("JP"), say("JP")),
            Column("staff", say("Pegawai"), _PEOPLE),
            Column("place", say("Letak")),
        ),
        rows=tuple(
            Row((
                Text(row.group),
                share(row.staff_20, row.staff),
                _mean(row),
                row.staff,
                REMOTE if _district(row) in remote else OTHER,
            ))
            for row in ordered
        ),
        chart=Chart(Form.PANELS, "district", ("percent_with_20",), panel="place", most=100),
    )  # fmt: skip


def _mean(row: PublicTrainingHours) -> Decimal | Sentence:
    if row.hours is None:
        return WITHHELD
    found = mean(Fraction(row.hours), row.staff)
    return rounded(found, 1) if isinstance(found, Fraction) else WITHHELD


def _compared(remote: Rows, other: Rows) -> Sentence:
    return say(
        "Pegawai di kecamatan terpencil rata-rata mendapat %(remote)s JP, di kecamatan lain"
        " %(other)s JP.",
        remote=_joint(remote),
        other=_joint(other),
    )


def _joint(rows: Rows) -> Decimal | Sentence:
    found, _ = mean_hours(rows)
    return WITHHELD if found is None else rounded(found, 1)


def mean_hours(rows: Rows) -> tuple[Fraction | None, int]:
    """Return the mean over all rows of which both numbers are shown, and the people in them.

    There is none where these people are few.
    """
    known = [(row.hours, row.staff) for row in rows if row.hours is not None]
    shown = [(hours, staff) for hours, staff in known if not isinstance(staff, Withheld)]
    people = sum(staff for _, staff in shown)
    found = mean(Fraction(sum(hours for hours, _ in shown)), people)
    return (found if isinstance(found, Fraction) else None), people


def remote_and_other(publication: Publication) -> tuple[Rows, Rows]:
    """Return the rows of the remote districts, and those of the others."""
    rows = [row for row in publication.indicators.training_hours if row.by == "district"]
    return _parted(rows, remote_districts(publication))


def _parted(rows: Rows, remote: frozenset[District]) -> tuple[Rows, Rows]:
    return (
        [row for row in rows if _district(row) in remote],
        [row for row in rows if _district(row) not in remote],
    )


def _district(row: PublicTrainingHours) -> District:
    return row.agency, row.group
