from __future__ import annotations

from pathlib import Path

from generator.checks.indicator_groups import INDICATORS
from generator.checks.indicator_system import indicator_system, protected_alone
from generator.counts.protection import computable, protected
from generator.counts.system import System
from generator.records import AppointeeProfile, Development, Indicator
from tests.indicator_builders import (
    COVERAGE,
    DEVELOPMENT,
    FOUR_UNITS,
    HOURS,
    PROFILE,
    RATINGS,
    table,
)
from tests.record_builders import Change, a_data_folder, a_dataset, only


def system_of(tmp_path: Path, kind: type[Indicator], *changes: tuple[str, Change]) -> System:
    dataset = a_dataset(a_data_folder(tmp_path, *changes))
    return indicator_system(dataset, [entry.record for entry in dataset.of(kind).values()])


def told(
    tmp_path: Path, path: str, *rows: str, beside: tuple[tuple[str, Change], ...] = ()
) -> set[str]:
    """Return period, group and column of each count that is told although it is withheld."""
    (kind,) = (one for one in INDICATORS if one.file == path)
    system = system_of(tmp_path, kind, *beside, table(path, *rows))
    return {f"{period} {group} {column}" for period, _, group, column in computable(system)}


def test_total_of_classes(tmp_path: Path) -> None:
    """The total and one class tell the other class, as if an agency had only these two."""
    rows = (
        "2026,total,,95,2100,60",
        "2026,class,functional,86,1988,55",
        "2026,class,staff,<10,,<10",
    )
    assert told(tmp_path, HOURS, *rows) == {"2026 staff staff", "2026 staff staff_20"}


def test_categories_make_up_the_valid_ones(tmp_path: Path) -> None:
    """Two categories and the valid ones tell the third."""
    assert told(tmp_path, COVERAGE, "2026,total,,95,60,40,13,<10") == {"2026  below"}
    assert told(tmp_path, COVERAGE, "2026,total,,95,60,40,>=10,<10") == set()


def test_unit_missing(tmp_path: Path) -> None:
    """Where a unit is not reported, the total tells no withheld unit exactly."""
    rows = ("2026,total,,500,9000,300", "2026,unit,dinas-kesehatan,412,8000,>=10")
    assert told(tmp_path, HOURS, *rows, beside=(FOUR_UNITS,)) == set()


def test_units_of_a_district(tmp_path: Path) -> None:
    """A district tells the one withheld of its units."""
    rows = (
        "2026,district,Hulu Contoh,52,1100,25",
        "2026,unit,puskesmas-hulu,38,800,20",
        "2026,unit,pos-hulu,14,,<10",
    )
    assert told(tmp_path, HOURS, *rows, beside=(FOUR_UNITS,)) == {"2026 pos-hulu staff_20"}


def test_few_hours(tmp_path: Path) -> None:
    """Sixty hours are enough for three people with 20 JP at most."""
    assert told(tmp_path, HOURS, "2026,total,,40,60,<10") == {"2026  staff_20"}


def test_staff_of_another_table(tmp_path: Path) -> None:
    """Staff that another table or the list of units shows is withheld in vain."""
    row = "2026-s1,unit,puskesmas-hulu,>=10,,<10"
    other = table(DEVELOPMENT, "2026-s1,unit,puskesmas-hulu,38,20,20,<10")
    assert told(tmp_path, HOURS, row, beside=(FOUR_UNITS, other)) == {
        "2026-s1 puskesmas-hulu staff"
    }
    assert told(tmp_path / "units", HOURS, row, beside=(FOUR_UNITS,)) == {
        "2026-s1 puskesmas-hulu staff"
    }
    assert (
        told(tmp_path / "then", HOURS, row.replace("2026-s1", "2025"), beside=(FOUR_UNITS,))
        == set()
    )


def test_ratings_within_the_staff(tmp_path: Path) -> None:
    """Of 44 people at most 44 are rated."""
    staff = table(HOURS, "2025,total,,44,900,20")
    rows = "2025,total,,12,30,<10,<10,<10"
    assert told(tmp_path, RATINGS, rows, beside=(staff,)) == {
        f"2025  {column}" for column in ("needs_improvement", "poor", "very_poor")
    }
    assert told(tmp_path / "alone", RATINGS, rows) == set()


def test_halves_make_a_year(tmp_path: Path) -> None:
    """What happened in one half is the year less the other half."""
    rows = (
        "2025,total,,65,35,32,45",
        "2025-s1,total,,35,20,18,25",
        "2025-s2,total,,30,15,14,>=10",
        "2024-s1,total,,35,>=10,18,25",
    )
    assert told(tmp_path, PROFILE, *rows) == {"2025-s2  rated_good"}


def test_contradictions_tell_nothing(tmp_path: Path) -> None:
    """Limits that do not fit together are left out one by one, those that fit stay."""
    rows = (
        "2026,total,,100,2000,>=10",
        "2026,district,Contoh Tengah,60,1300,12",
        "2026,district,Hulu Contoh,40,700,13",
        "2026,class,functional,60,1300,12",
        "2026,class,staff,40,700,11",
    )
    assert told(tmp_path, HOURS, *rows, beside=(FOUR_UNITS,)) == {"2026  staff_20"}


def test_a_part_is_withheld_where_few_are_left(tmp_path: Path) -> None:
    """Of 40 with 37 the part is withheld; what is small by itself is withheld as such."""
    dataset = a_dataset(a_data_folder(tmp_path, table(DEVELOPMENT, "2025,total,,40,37,20,3")))
    (entry,) = dataset.of(Development).values()
    assert list(protected_alone(entry.record).values()) == [40, ">=10", 20, "<10"]


GUARDED = ("2025,class,staff,>=10,,<10", "2025,class,functional,>=10,,>=10")


def test_protecting_leaves_known_staff_alone(tmp_path: Path) -> None:
    """Staff that stands elsewhere is shown; staff that is withheld elsewhere is withheld here."""
    shown = table(HOURS, "2025,total,,40,900,20", *GUARDED)
    rows = table(
        DEVELOPMENT,
        "2025,total,,40,18,20,<10",
        "2025,class,staff,16,<10,<10,<10",
        "2025,class,functional,24,12,<10,<10",
    )
    system = protected(system_of(tmp_path, Development, shown, rows))
    assert system is not None
    assert system.counts["2025", "total", "", "staff"] == 40
    assert system.counts["2025", "class", "staff", "staff"] == ">=10"


def test_what_happened_has_no_staff(tmp_path: Path) -> None:
    """Appointees are no staff, so nothing of them is known elsewhere."""
    system = system_of(tmp_path, AppointeeProfile, table(PROFILE, "2025,total,,60,40,30,45"))
    assert system.known == frozenset()


DECREES = (
    "appointments.csv",
    only(
        """\
agency,decree,date,inaugurated,class,position,unit,mechanism,kind,count,vacancy
kota-contoh,SK 1/2026,2026-02-02,2026-02-03,supervisor,,,internal_promotion,promotion,5,
kota-contoh,SK 2/2026,2026-03-02,2026-03-03,supervisor,,,internal_promotion,promotion,3,
kota-contoh,SK 3/2026,2026-03-09,,supervisor,,,,acting,4,
kota-contoh,SK 4/2026,2026-09-09,2026-09-10,supervisor,,,internal_promotion,promotion,30,
kota-contoh,SK 5/2026,2026-03-16,2026-03-17,functional,,,functional_promotion,promotion,40,
"""
    ),
)


def test_decrees_tell_who_was_appointed(tmp_path: Path) -> None:
    """The decrees of the period tell a withheld number of appointed people, but not the acting."""
    beside = (DECREES,)
    few = "2026-s1,class,supervisor,<10,<10,<10,<10"
    assert told(tmp_path, PROFILE, few, beside=beside) == {"2026-s1 supervisor appointed"}
    more = "2026-s1,class,functional,40,30,20,>=10"
    assert told(tmp_path, PROFILE, more, beside=beside) == set()
    system = system_of(tmp_path, AppointeeProfile, *beside, table(PROFILE, more))
    assert ("2026-s1", "class", "functional", "appointed") in system.known


def test_decrees_that_contradict_tell_nothing(tmp_path: Path) -> None:
    """A list of decrees that is not whole says nothing of the others."""
    rows = ("2026-s1,total,,90,60,50,70", "2026-s1,district,Hulu Contoh,<10,<10,<10,<10")
    assert told(tmp_path, PROFILE, *rows, beside=(DECREES,)) == set()
