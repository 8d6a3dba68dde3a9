from __future__ import annotations

import pytest

from generator.checks.performance import performance_of_units
from tests.checks.conftest import Found
from tests.indicator_builders import FOUR_UNITS, PERFORMANCE
from tests.record_builders import UNITS, Change, only, swap

HEADER = "agency,unit,period,indicator,measure,target,actual,source\n"
PLACE = f"data/{PERFORMANCE}:2:13: galat:"


def of_unit(unit: str) -> tuple[str, Change]:
    row = f"kota-contoh,{unit},2026,Izin tepat waktu,persen,95,,Laporan kinerja\n"
    return PERFORMANCE, only(HEADER + row)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ((of_unit("puskesmas-hulu"),), []),
        ((of_unit("tidak-ada"),), []),
        (
            (of_unit("pos-hulu"),),
            [f"{PLACE} unit: pegawainya kurang dari 10 [performance-of-units]"],
        ),
        (
            (of_unit("pos-hulu"), (UNITS, swap(",yes,4,2026-06-30", ",yes,,"))),
            [f"{PLACE} unit: jumlah pegawainya belum ditulis [performance-of-units]"],
        ),
    ],
)
def test_finding(
    found: Found, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """What a small unit achieves, or one of unknown size, is not told."""
    assert found(performance_of_units, FOUR_UNITS, *changes) == expected
