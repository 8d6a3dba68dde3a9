from __future__ import annotations

from pathlib import Path

from generator.checks.indicator_groups import by_period, families, is_complete
from generator.records import TrainingHours
from tests.indicator_builders import FOUR_UNITS, HOURS, table
from tests.record_builders import a_data_folder, a_dataset

TENGAH = ("2026,unit,dinas-kesehatan,412,9000,300", "2026,unit,dinas-sosial,73,1500,50")
HULU = ("2026,unit,puskesmas-hulu,38,800,20", "2026,unit,pos-hulu,<10,,<10")
DISTRICTS = ("2026,district,Contoh Tengah,485,10500,350", "2026,district,Hulu Contoh,42,880,25")
TOTAL = "2026,total,,527,11380,375"


def found(tmp_path: Path, *rows: str) -> list[tuple[list[str], list[str], bool]]:
    dataset = a_dataset(a_data_folder(tmp_path, FOUR_UNITS, table(HOURS, *rows)))
    entries = [entry.record for entry in dataset.of(TrainingHours).values()]
    return [
        ([row.group for row in one.wholes], [row.group for row in one.parts], one.complete)
        for members in by_period(entries)
        for one in families(dataset, members)
    ]


def test_with_a_total(tmp_path: Path) -> None:
    """Each grouping makes up the total, and a district is made up of its units."""
    districts, units = ["Contoh Tengah", "Hulu Contoh"], ["dinas-kesehatan", "dinas-sosial"]
    hulu = ["pos-hulu", "puskesmas-hulu"]
    assert [
        (whole, sorted(parts), complete)
        for whole, parts, complete in found(tmp_path, TOTAL, *DISTRICTS, *TENGAH, *HULU)
    ] == [
        ([""], sorted([*units, *hulu]), True),
        ([""], districts, True),
        (["Contoh Tengah"], units, True),
        (["Hulu Contoh"], hulu, True),
    ]


def test_without_a_total(tmp_path: Path) -> None:
    """Groupings of the same people make up each other; one with a group missing is not complete."""
    ((wholes, parts, complete), (_, units, _)) = found(tmp_path, *TENGAH, *DISTRICTS)
    assert (wholes, complete) == (["dinas-kesehatan", "dinas-sosial"], False)
    assert parts == ["Contoh Tengah", "Hulu Contoh"]
    assert units == ["dinas-kesehatan", "dinas-sosial"]


def test_periods_stand_apart(tmp_path: Path) -> None:
    """What two periods count are not the same people."""
    assert found(tmp_path, TOTAL, TENGAH[0].replace("2026", "2025")) == []


def test_classes_are_never_known_to_be_complete(tmp_path: Path) -> None:
    """An agency need not have every class."""
    rows = table(HOURS, "2026,class,functional,95,2100,60")
    dataset = a_dataset(a_data_folder(tmp_path, rows))
    (entry,) = dataset.of(TrainingHours).values()
    assert not is_complete(dataset, [entry.record])
