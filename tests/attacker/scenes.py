"""Sites to attack: built from records, then handed over as a folder and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random

from generator.demo import DemoOrder, demo_folder
from generator.demo.common import criteria_record
from generator.demo.folder import DemoFolder, Document
from generator.demo.order import Plain, Rows
from generator.demo.scores import HEADER, ranking_tables, row_code
from generator.merit.ranking import Scored
from generator.merit.rule import rule_of
from generator.pipeline import check, compile_publication, publish
from generator.records import CriteriaSet
from generator.writing.data_folder import write_data_folder
from tests.writing.sites import a_renderer

DAY = date(2026, 11, 22)
SAMPLE = Path(__file__).parents[2] / "data"
TESTS = ("assessment", "paper", "interview", "presentation")
ROWS = 10
REPEATING = 3
POINT = 10_000


def build(data: Path, site: Path, status: str = "sample") -> Path:
    publish(compile_publication(check(data), DAY), site, a_renderer(status=status))
    return site


def demo_site(parent: Path, *, seed: int, vacancies: int = 24) -> Path:
    """Build a site of ``merit demo`` of which every second ranking shows totals only."""
    folder = demo_folder(DemoOrder(2, vacancies, seed, DAY, ranked=70, rows=ROWS))
    write_data_folder(parent / "data", *_as_totals(folder, 2), "Contoh")
    return build(parent / "data", parent / "site")


def _as_totals(
    folder: DemoFolder, every: int
) -> tuple[tuple[Document, ...], dict[str, tuple[Sequence[str], Rows]]]:
    chosen = sorted(path for path in folder.tables if path.startswith("rankings/"))[::every]
    lowered = {path.removeprefix("rankings/").removesuffix(".csv") for path in chosen}
    documents = tuple(
        (path, _lowered(values) if values.get("id") in lowered else values)
        for path, values in folder.documents
    )
    tables = dict(folder.tables)
    for path in chosen:
        header, rows = tables[path]
        tables[path] = (
            ("row", "total", "announced_rank", "result"),
            sorted(
                (
                    (one["row"], one["announced_total"], one["announced_rank"], _missed(one))
                    for one in (dict(zip(header, row, strict=True)) for row in rows)
                ),
                key=lambda row: (row[2] == "", -float(row[1])),
            ),
        )
    return documents, tables


def _missed(row: Mapping[str, str]) -> str:
    return "" if row["announced_rank"] else "below_minimum"


def _lowered(values: Mapping[str, Plain]) -> Mapping[str, Plain]:
    terms = values["publication"]
    assert isinstance(terms, Mapping)
    return {**values, "publication": {**terms, "level": "totals"}}


@dataclass(frozen=True, slots=True)
class Planted:
    """A site with repeating applicants, and who they are: pairs of codes in two results."""

    site: Path
    pairs: tuple[tuple[tuple[str, str], tuple[str, str]], ...]


def planted_site(parent: Path, *, seed: int, vacancies: int = 60, level: str = "full") -> Planted:
    """Build a site where three of ten applicants of a selection apply to the next one too.

    A person's ability is steady (spread 7 points, best 80), each test adds luck (spread 6), the
    track record is the same; the rest are other people with the same record counts.
    """
    folder = demo_folder(DemoOrder(1, vacancies, seed, DAY, ranked=100, rows=ROWS))
    chance = Random(seed)  # noqa: S311 - the same site for the same seed
    paths = sorted(path for path in folder.tables if path.startswith("rankings/"))
    people = [_people(chance) for _ in paths]
    for before, after in zip(people[::2], people[1::2], strict=True):
        after[:REPEATING] = before[:REPEATING]
    scored = [_sat(chance, one) for one in people]
    rule = rule_of(CriteriaSet.model_validate(criteria_record(DAY)))
    tables = dict(folder.tables)
    for path, rows in zip(paths, ranking_tables(rule, scored), strict=True):
        tables[path] = (HEADER, rows)
    names = [path.removeprefix("rankings/").removesuffix(".csv") for path in paths]
    pairs = tuple(
        ((names[n], scored[n].codes[person]), (names[n + 1], scored[n + 1].codes[person]))
        for n in range(0, len(names), 2)
        for person in range(REPEATING)
    )
    made = replace(folder, tables=tables)
    if level == "totals":
        documents, tables = _as_totals(made, 1)
        made = replace(made, documents=documents, tables=tables)
    write_data_folder(parent / "data", made.documents, made.tables, "Contoh")
    return Planted(build(parent / "data", parent / "site"), pairs)


def _people(chance: Random) -> list[tuple[float, int]]:
    """Return ability and track record of ten people; the first three have one record each."""
    records = (4, 3, 2, 4, 4, 3, 3, 2, 2, 4)
    return [(min(80.0, chance.gauss(74, 7)), record) for record in records]


def _sat(chance: Random, people: list[tuple[float, int]]) -> Scored:
    scores: dict[str, tuple[int, ...]] = {
        test: tuple(_score(chance.gauss(ability, 6)) for ability, _ in people) for test in TESTS
    }
    scores["track-record"] = tuple(record * POINT for _, record in people)
    return Scored(tuple(row_code(chance) for _ in people), scores)


def _score(points: float) -> int:
    return round(min(100.0, max(0.0, points)) * 100) * 100
