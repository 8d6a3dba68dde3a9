from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.merit_index import (
    merit_aspects_complete,
    merit_index_once,
    merit_rules_valid_then,
    merit_total_recomputed,
    merit_value_within_maximum,
)
from tests.checks.conftest import Found
from tests.merit_index_builders import INDEX, INSTRUMENTS, an_index
from tests.record_builders import Change, only

PLACE = f"data/{INDEX}"
NORMS = (
    "rules/norma.yml",
    only(
        "id: norma\ntitle: Norma\nsource: Contoh\nvalid: {from: 2024-01-01}\n"
        "norms:\n  - {id: acting_days, title: Plt, limit: 180, unit: days, bound: at_most}\n"
    ),
)

CASES = [
    *(
        (check, an_index(), [])
        for check in (
            merit_rules_valid_then,
            merit_aspects_complete,
            merit_value_within_maximum,
            merit_total_recomputed,
            merit_index_once,
        )
    ),
    (
        merit_rules_valid_then,
        an_index(("rules: instrumen-2018", "rules: norma")),
        [
            (
                f"{PLACE}:4:1: galat: rules: perangkat ini tidak memuat instrumen indeks merit"
                " [merit-rules-valid-then]"
            )
        ],
    ),
    (
        merit_rules_valid_then,
        an_index(("rules: instrumen-2018", "rules: instrumen-2025")),
        [
            (
                f"{PLACE}:4:1: galat: rules: perangkat ini tidak berlaku pada 18 November 2024"
                " [merit-rules-valid-then]"
            )
        ],
    ),
    (merit_rules_valid_then, an_index(("rules: instrumen-2018", "rules: tidak-ada")), []),
    (merit_aspects_complete, an_index(("rules: instrumen-2018", "rules: norma")), []),
    (
        merit_rules_valid_then,
        an_index(("rules: instrumen-2018", "rules: instrumen-2025"), ("2024-11-18", "2026-02-01")),
        [],
    ),
    (
        merit_aspects_complete,
        an_index(("aspect: kinerja", "aspect: kinerj")),
        [
            (f"{PLACE}:8:1: galat: aspek berikut belum ada: kinerja [merit-aspects-complete]"),
            f"{PLACE}:9:6: galat: aspect: tidak ada dalam instrumen ini [merit-aspects-complete]",
        ],
    ),
    (
        merit_aspects_complete,
        an_index(("aspect: kinerja", "aspect: karier")),
        [
            f"{PLACE}:8:1: galat: aspek berikut belum ada: kinerja [merit-aspects-complete]",
            f"{PLACE}:9:6: galat: aspect: ditulis lebih dari satu kali [merit-aspects-complete]",
            f"{PLACE}:10:6: galat: aspect: ditulis lebih dari satu kali [merit-aspects-complete]",
        ],
    ),
    (
        merit_value_within_maximum,
        an_index(("verified: 80.5", "verified: 100.5")),
        [
            (
                f"{PLACE}:9:44: galat: verified: melebihi nilai tertinggi 100"
                " [merit-value-within-maximum]"
            )
        ],
    ),
    (merit_value_within_maximum, an_index((", verified: 80.5", "")), []),
    (merit_value_within_maximum, an_index(("aspect: kinerja", "aspect: lain")), []),
    (merit_total_recomputed, an_index(("verified: 80.5", "verified: 100.5")), []),
    (
        merit_total_recomputed,
        an_index(("total: 324.5", "total: 325"), ("category: iii", "category: iv")),
        [
            f"{PLACE}:11:1: galat: total: seharusnya 324,5 [merit-total-recomputed]",
            f"{PLACE}:12:1: galat: category: seharusnya iii [merit-total-recomputed]",
        ],
    ),
    (
        merit_total_recomputed,
        an_index((", verified: 80.5", "")),
        [
            (
                f"{PLACE}:11:1: galat: total: tidak dapat dihitung dari aspeknya"
                " [merit-total-recomputed]"
            ),
            (
                f"{PLACE}:12:1: galat: category: tidak dapat ditentukan dari aspeknya"
                " [merit-total-recomputed]"
            ),
        ],
    ),
    (merit_total_recomputed, an_index(("total: 324.5\ncategory: iii\n", "")), []),
]


@pytest.mark.parametrize(("check", "change", "expected"), CASES)
def test_finding(
    found: Found, check: Check, change: tuple[str, Change], expected: list[str]
) -> None:
    """An index that does not follow from its aspects and its instrument yields its lines."""
    assert found(check, NORMS, *INSTRUMENTS, change) == expected


def test_one_index_of_a_period(found: Found) -> None:
    """The second index of the same agency and period is refused."""
    second = "merit-index/kota-contoh-2024-b.yml"
    again = an_index(("id: kota-contoh-2024", "id: kota-contoh-2024-b"), path=second)
    assert found(merit_index_once, *INSTRUMENTS, an_index(), again) == [
        (
            f"data/{second}:3:1: galat: period: instansi ini sudah punya indeks untuk periode itu"
            " [merit-index-once]"
        )
    ]
