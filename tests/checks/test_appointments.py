from __future__ import annotations

import pytest

from generator.checks.appointments import (
    appointment_agrees,
    appointment_dates_ordered,
    appointment_is_a_decision,
    appointment_names_its_way,
    decision_is_listed,
)
from generator.checks.check import Check
from tests.checks.conftest import Found
from tests.record_builders import OUTCOME, VACANCY, Change, gone, only, without

ROWS = "appointments.csv"
HEADER = "agency,decree,date,inaugurated,class,position,unit,mechanism,kind,count,vacancy\n"
GOOD = (
    "kota-contoh,SK 800/0001/2026,2026-04-30,2026-05-02,jpt_pratama,kepala-dinas-kesehatan,"
    "dinas-kesehatan,open_selection,promotion,1,2026-dinkes-kadis\n"
)
MANY = "kota-contoh,SK 821/0002/2026,2026-04-30,,supervisor,,,internal_promotion,promotion,9,\n"
ACTING = "kota-contoh,SK 821/0003/2026,2026-04-30,,supervisor,,,,acting,1,\n"


def rows(*given: str) -> tuple[str, Change]:
    return ROWS, only(HEADER + "".join(given))


CASES = [
    (appointment_dates_ordered, (rows(GOOD, MANY, ACTING),), []),
    (
        appointment_dates_ordered,
        (rows(GOOD.replace("2026-05-02", "2026-04-02")),),
        [
            (
                f"data/{ROWS}:2:41: galat: pelantikan 2 April 2026 mendahului keputusan 30 "
                "April 2026 "
                "[appointment-dates-ordered]"
            )
        ],
    ),
    (appointment_names_its_way, (rows(GOOD, MANY, ACTING),), []),
    (
        appointment_names_its_way,
        (
            rows(
                MANY.replace("internal_promotion", ""),
                ACTING.replace(",,acting", ",job_fit,acting"),
            ),
        ),
        [
            (
                f"data/{ROWS}:2:55: galat: mechanism wajib diisi untuk pengangkatan definitif "
                "[appointment-names-its-way]"
            ),
            (
                f"data/{ROWS}:3:55: galat: pelaksana tugas tidak diangkat melalui mechanism "
                "[appointment-names-its-way]"
            ),
        ],
    ),
    (appointment_agrees, (rows(GOOD, MANY, ACTING),), []),
    (appointment_agrees, (rows(GOOD), (VACANCY, without("unit"))), []),
    (
        appointment_agrees,
        (
            rows(
                GOOD.replace("jpt_pratama", "supervisor").replace("open_selection", "job_fit"),
            ),
        ),
        [
            f"data/{ROWS}:2:52: galat: class: tidak sesuai dengan jabatannya [appointment-agrees]",
            (
                f"data/{ROWS}:2:102: galat: mechanism: tidak sesuai dengan lowongannya "
                "[appointment-agrees]"
            ),
        ],
    ),
    (
        appointment_agrees,
        (rows(GOOD.replace("kota-contoh", "kabupaten-contoh").replace("2026-dinkes-kadis", "")),),
        [f"data/{ROWS}:2:92: galat: unit: tidak sesuai dengan instansinya [appointment-agrees]"],
    ),
    (appointment_is_a_decision, (rows(GOOD, MANY, ACTING),), []),
    *(
        (
            appointment_is_a_decision,
            changes,
            [
                (
                    f"data/{ROWS}:2:13: galat: hasil lowongannya tidak memuat keputusan dengan "
                    "nomor "
                    "dan tanggal ini [appointment-is-a-decision]"
                )
            ],
        )
        for changes in (
            (rows(GOOD.replace("SK 800/0001/2026", "SK 800/0009/2026")),),
            (rows(GOOD.replace("2026-04-30", "2026-04-29")),),
            (rows(GOOD), (OUTCOME, gone)),
        )
    ),
    (decision_is_listed, (), []),
    (decision_is_listed, (rows(GOOD, MANY),), []),
    (
        decision_is_listed,
        (rows(MANY),),
        [
            (
                f"data/{OUTCOME}:16:5: peringatan: keputusan ini belum ada di appointments.csv "
                "[decision-is-listed]"
            )
        ],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_check(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """Decrees agree with the vacancies and decisions that they end."""
    assert found(check, *changes) == expected
