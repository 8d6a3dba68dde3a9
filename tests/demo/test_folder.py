"""The demo folder: deterministic, and a folder that the checks accept."""

from __future__ import annotations

from collections import Counter
from datetime import date

from generator.demo import DemoOrder, demo_folder

ORDER = DemoOrder(agencies=2, vacancies=30, seed=7, as_of=date(2026, 11, 22))


def test_the_same_order_gives_the_same_files() -> None:
    """Every file is the same for the same seed and another for another seed."""
    again = DemoOrder(agencies=2, vacancies=30, seed=8, as_of=date(2026, 11, 22))

    assert demo_folder(ORDER) == demo_folder(ORDER)
    assert demo_folder(ORDER) != demo_folder(again)


def test_as_many_records_as_ordered() -> None:
    """There are as many agencies and vacancies as ordered, and every result has both its files."""
    folders = Counter(path.split("/")[0] for path in paths(ORDER))

    assert folders["agencies"] == 2
    assert folders["vacancies"] == 30
    assert 0 < folders["rankings"] == folders["outcomes"] < 30


def test_the_share_of_rankings_can_be_ordered() -> None:
    """All vacancies, or none, have a ranking where the order says so."""
    for share, expected in ((100, 30), (0, 0)):
        order = DemoOrder(2, 30, 7, date(2026, 11, 22), ranked=share)

        assert sum(path.startswith("rankings/") for path in paths(order)) == expected


def test_agencies_have_their_own_names() -> None:
    """No two agencies or units share an id, however many there are."""
    order = DemoOrder(40, 1, 7, date(2026, 11, 22))
    _, units = demo_folder(order).tables["units.csv"]

    assert sum(path.startswith("agencies/") for path in paths(order)) == 40
    assert len({row[0] for row in units}) == len(units)


def paths(order: DemoOrder) -> list[str]:
    folder = demo_folder(order)
    return [*(path for path, _ in folder.documents), *folder.tables]
