"""Bounds for every withheld count of staff, from all pages and downloads of a site together.

Pages of units, statistics with their downloads, and reports speak of the same people: by unit, by
district, by class, in total; in several tables; and percentages and means tell counts as well.
"""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from tests.attacker.knowledge import EVERYBODY, Cell, Knowledge
from tests.attacker.site_reader import Element, cells, numbers, page, pages

Group = tuple[str, str]
TOTAL: Group = ("total", "")
ENOUGH = 20
WORDS = {
    "Pegawai": "staff",
    "≥ 20 JP": "staff_20",
    "Asesmen masih berlaku": "valid",
    "Memenuhi standar": "meets",
    "Hampir memenuhi": "nearly",
    "Belum memenuhi": "below",
    "Punya rencana pengembangan (RPI)": "with_plan",
    "Berdialog kinerja dengan atasan": "dialogues",
    "Didampingi mentor": "mentored",
    "Sangat Baik": "very_good",
    "Baik": "good",
    "Butuh Perbaikan": "needs_improvement",
    "Kurang": "poor",
    "Sangat Kurang": "very_poor",
}
CATEGORIES = ("meets", "nearly", "below")
RATINGS = ("very_good", "good", "needs_improvement", "poor", "very_poor")
OF_STAFF = ("staff_20", "valid", "with_plan", "dialogues", "mentored")
BY_CAPTION = ("Asesmen kompetensi, ", "Predikat kinerja pegawai, ", "Rencana pengembangan, ")


@dataclass(frozen=True, slots=True)
class Attacked:
    """One withheld count: period, kind of group, group, column; and what it can be."""

    cell: Cell
    low: int
    high: int

    @property
    def width(self) -> int:
        """Return how far the bounds lie apart."""
        return self.high - self.low


Rows = Sequence[Mapping[str, str]]
People = int | None


class _Reader:
    """What is read of a site, table by table; the sums between tables come last."""

    def __init__(self) -> None:
        self.known = Knowledge()
        self.withheld: set[Cell] = set()
        self.rows: defaultdict[tuple[str, str], set[Group]] = defaultdict(set)
        self.district: dict[str, str] = {}
        self.agency: dict[str, str] = {}

    def count(self, period: str, group: Group, column: str, text: str) -> None:
        """Take in a count as it is written; an empty one tells nothing."""
        found = [int(one) for one in numbers(text)]
        if not found:
            return
        cell = (period, *group, column)
        self.rows[period, column].add(group)
        low, high = {
            "<": (0, found[0] - 1),
            "≥": (found[0], EVERYBODY),
            ">": (found[0], EVERYBODY),
        }.get(text[0], (found[0], found[0]))
        if low < high:
            self.withheld.add(cell)
        self.known.tell(cell, low, high)

    def share(self, period: str, group: Group, part: str, whole: str, percent: str) -> None:
        """Take in a percentage, rounded as it is written; a word instead of it tells nothing."""
        if not re.fullmatch(r"[\d.,]+", percent):
            return
        decimals = len(re.split(r"[.,]", percent)[1]) if re.search(r"[.,]", percent) else 0
        tenths = Fraction(percent.replace(",", "."))
        half = Fraction(1, 2 * 10**decimals)
        low, high = (tenths - half) / 100, (tenths + half) / 100
        cells_of = {
            (period, *group, part): low.denominator,
            (period, *group, whole): -low.numerator,
        }
        self.known.add(cells_of, 0, EVERYBODY * low.denominator)
        cells_of = {
            (period, *group, part): high.denominator,
            (period, *group, whole): -high.numerator,
        }
        self.known.add(cells_of, -EVERYBODY * high.denominator, 0)

    def hours(self, period: str, group: Group, mean: str) -> None:
        """Take in that nobody has 20 hours beyond those that all have together."""
        if re.fullmatch(r"[\d.,]+", mean):
            most = (Fraction(mean.replace(",", ".")) + Fraction(1, 20)) / ENOUGH
            terms = {
                (period, *group, "staff_20"): most.denominator,
                (period, *group, "staff"): -most.numerator,
            }
            self.known.add(terms, -EVERYBODY * most.denominator, 0)


def attack_people(site: Path) -> list[Attacked]:
    reader = _Reader()
    for name, root in pages(site, "unit").items():
        _read_unit(reader, name, root)
    _read_downloads(reader, site / "statistik")
    for path in sorted(site.glob("laporan/*/*/index.html")):
        _read_report(reader, page(path))
    _within_rows(reader)
    _between_groups(reader)
    reader.known.settle()
    return [Attacked(cell, *reader.known.closest(cell, 5)) for cell in sorted(reader.withheld)]


def _captioned(root: Element) -> Iterator[tuple[str, list[list[str]]]]:
    for one in root.all("table"):
        caption = next((found.text for found in one.all("caption")), "")
        yield caption, [cells(row) for body in one.all("tbody") for row in body.all("tr")]


def _read_unit(reader: _Reader, name: str, root: Element) -> None:
    group = ("unit", name)
    told, district = next(root.all("p", "merit-lead")).text.rsplit(" · ", 1)
    agency = told.split(", ", 1)[1]
    reader.agency[name] = agency
    reader.district[name] = re.sub(r" \(terpencil\)$", "", district)
    for caption, rows in _captioned(root):
        if caption.startswith("Rata-rata JP pegawai unit ini"):
            for year, staff, mean, enough in rows:
                period = _when(agency, year)
                reader.count(period, group, "staff", staff)
                reader.hours(period, group, mean)
                _counted(reader, period, group, "staff_20", enough)
        period = next(
            (caption.removeprefix(one) for one in BY_CAPTION if caption.startswith(one)), ""
        )
        for term, text in rows if period else ():
            _counted(reader, _when(agency, period), group, WORDS[term], text)


def _counted(reader: _Reader, period: str, group: Group, column: str, text: str) -> None:
    """Take in a count and the percentage that may follow it."""
    count, *percent = re.split(r" \((.*)%\)", text)
    reader.count(period, group, column, count)
    if percent:
        whole = "valid" if column in CATEGORIES else "staff"
        reader.share(period, group, column, whole, percent[0])


def _when(agency: str, period: str) -> str:
    """Return a period of one agency: what is counted together at most."""
    return f"{agency}, {period}"


def _read_downloads(reader: _Reader, folder: Path) -> None:
    """Take in each download, unless it adds up several agencies without naming them."""
    agencies = set(reader.agency.values())
    for path in sorted(folder.glob("*/data.csv")):
        told = json.loads(path.with_name("data.metadata.json").read_text(encoding="utf-8"))
        period = _period(told["period"])
        rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
        read = _DOWNLOADS.get(path.parent.name, _nothing)
        if len(agencies) == 1:
            (agency,) = agencies
            read(reader, _when(agency, period), rows, told["n"])
        elif rows and "agency" in rows[0]:
            for agency in agencies:
                own = [row for row in rows if row["agency"] == agency]
                read(reader, _when(agency, period), own, None)


def _nothing(_: _Reader, __: str, ___: Rows, ____: People) -> None:
    """Leave out what tells nothing of staff."""


def _period(told: Mapping[str, str | None]) -> str:
    first, last = str(told["from"]), str(told["to"])
    half = {"01-01/06-30": "semester I ", "07-01/12-31": "semester II "}
    return half.get(f"{first[5:]}/{last[5:]}", "") + last[:4]


def _by_class(reader: _Reader, period: str, rows: Rows, n: People) -> None:
    for row in rows:
        group = ("class", row["position_class"])
        for column in ("staff", "valid", *CATEGORIES):
            reader.count(period, group, column, row.get(column, ""))
        reader.share(period, group, "valid", "staff", row.get("percent_valid", ""))
    reader.count(period, TOTAL, "staff" if "staff" in rows[0] else "valid", str(n or ""))


def _by_district(reader: _Reader, period: str, rows: Rows, n: People) -> None:
    for row in rows:
        group = ("district", row["district"])
        reader.count(period, group, "staff", row["staff"])
        reader.hours(period, group, row["hours_per_employee"])
        reader.share(period, group, "staff_20", "staff", row["percent_with_20"])
    reader.count(period, TOTAL, "staff", str(n or ""))


def _by_year(reader: _Reader, latest: str, rows: Rows, _: People) -> None:
    for row in rows:
        period = _when(latest.rsplit(", ", 1)[0], row["period"])
        reader.count(period, TOTAL, "staff", row["staff"])
        reader.hours(period, TOTAL, row["hours_per_employee"])
        reader.share(period, TOTAL, "staff_20", "staff", row["percent_with_20"])


def _of_all(reader: _Reader, period: str, rows: Rows, n: People) -> None:
    for row in rows:
        column = WORDS[row.get("what") or row["rating"]]
        reader.count(period, TOTAL, column, row["people"])
        reader.share(period, TOTAL, column, "staff", row.get("percent", ""))
    if rows and "what" in rows[0]:
        reader.count(period, TOTAL, "staff", str(n or ""))


_DOWNLOADS: Mapping[str, Callable[[_Reader, str, Rows, People], None]] = {
    "cakupan-asesmen": _by_class,
    "kategori-asesmen": _by_class,
    "kesenjangan-jp": _by_district,
    "jp-per-pegawai": _by_year,
    "cakupan-rpi": _of_all,
    "predikat-kinerja": _of_all,
}


def _read_report(reader: _Reader, root: Element) -> None:
    title = next(root.all("h1")).text
    agency = next(root.all("p", "merit-lead")).text
    period = _when(agency, title.removeprefix("Laporan merit "))
    for caption, rows in _captioned(root):
        if caption.startswith("Pegawai dengan 20 JP atau lebih"):
            for district, mean, percent, staff in rows:
                group = ("district", district)
                reader.count(period, group, "staff", staff)
                reader.hours(period, group, mean)
                reader.share(period, group, "staff_20", "staff", percent)


def _within_rows(reader: _Reader) -> None:
    """Tell what a person who counts in one column counts in besides."""
    groups = {cell[:3] for cell in reader.known.spans}
    for group in groups:
        for column in OF_STAFF:
            reader.known.at_most([(*group, column)], (*group, "staff"))
        reader.known.at_most([(*group, one) for one in RATINGS], (*group, "staff"))
        reader.known.equal([(*group, one) for one in CATEGORIES], (*group, "valid"))


def _between_groups(reader: _Reader) -> None:
    """Tell what units make of districts, and districts and classes of all."""
    for (period, column), groups in list(reader.rows.items()):
        named = {
            kind: {name for found, name in groups if found == kind}
            for kind in ("unit", "district", "class")
        }
        agency = period.rsplit(", ", 1)[0]
        places = {
            unit: place for unit, place in reader.district.items() if reader.agency[unit] == agency
        }
        for kind, names in named.items():
            if names:
                parts = [(period, kind, name, column) for name in sorted(names)]
                complete = {
                    "unit": names == set(places),
                    "district": names == set(places.values()),
                    "class": True,
                }[kind]
                (reader.known.equal if complete else reader.known.at_most)(
                    parts, (period, *TOTAL, column)
                )
        for district in set(places.values()):
            units = {unit for unit, place in places.items() if place == district}
            parts = [(period, "unit", unit, column) for unit in sorted(units & named["unit"])]
            if parts:
                (reader.known.equal if units <= named["unit"] else reader.known.at_most)(
                    parts, (period, "district", district, column)
                )
