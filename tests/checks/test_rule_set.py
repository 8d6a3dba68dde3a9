from __future__ import annotations

import pytest

from generator.checks.check import Check
from generator.checks.rule_set import (
    aspects_add_up,
    categories_ascend,
    norm_means_what_it_says,
    one_norm_at_a_time,
    rule_set_says_one_thing,
    rule_set_validity_ordered,
)
from tests.checks.conftest import Found
from tests.record_builders import Change, only

HEAD = "title: Norma\nsource: Norma contoh\n"
NORM = "{id: acting_days, title: Lama, limit: 180, unit: days, bound: at_most}"
OLD, NEW = "rules/norma-2025.yml", "rules/norma-2026.yml"


def norms(key: str, valid: str, *given: str) -> Change:
    lines = "".join(f"  - {norm}\n" for norm in given or (NORM,))
    return only(f"id: {key}\n{HEAD}valid: {{{valid}}}\nnorms:\n{lines}")


def index(text: str) -> Change:
    return only(f"id: norma-2026\n{HEAD}valid: {{from: 2026-01-01}}\nmerit_index:\n{text}")


ASPECTS = (
    "  maximum: 80\n  aspects:\n    - {id: a, title: A, maximum: 40}\n"
    "    - {id: b, title: B, maximum: 40}\n"
)
CATEGORIES = (
    "  categories:\n    - {id: i, title: I, from: 10}\n    - {id: ii, title: II, from: 40.5}\n"
)

CASES = [
    (rule_set_says_one_thing, ((NEW, norms("norma-2026", "from: 2026-01-01")),), []),
    (
        rule_set_says_one_thing,
        ((NEW, only(f"id: norma-2026\n{HEAD}valid: {{from: 2026-01-01}}\n")),),
        [
            (
                f"data/{NEW}:1:1: galat: perangkat ini memuat 0 isi, seharusnya satu "
                "[rule-set-says-one-thing]"
            )
        ],
    ),
    (
        rule_set_says_one_thing,
        ((NEW, index(f"{ASPECTS}norms: [{NORM}]\n")),),
        [
            (
                f"data/{NEW}:5:1: galat: perangkat ini memuat 2 isi, seharusnya satu "
                "[rule-set-says-one-thing]"
            )
        ],
    ),
    (
        rule_set_validity_ordered,
        ((NEW, norms("norma-2026", "from: 2026-01-01, to: 2026-01-01")),),
        [],
    ),
    (
        rule_set_validity_ordered,
        ((NEW, norms("norma-2026", "from: 2026-12-31, to: 2026-01-01")),),
        [
            (
                f"data/{NEW}:4:27: galat: valid.to 1 Januari 2026 mendahului valid.from "
                "31 Desember 2026 [rule-set-validity-ordered]"
            )
        ],
    ),
    (
        one_norm_at_a_time,
        (
            (OLD, norms("norma-2025", "from: 2025-01-01, to: 2025-12-31")),
            (NEW, norms("norma-2026", "from: 2026-01-01")),
        ),
        [],
    ),
    (
        one_norm_at_a_time,
        (
            (OLD, norms("norma-2025", "from: 2025-01-01")),
            (NEW, norms("norma-2026", "from: 2026-01-01")),
        ),
        [
            (
                f"data/{NEW}:6:6: galat: norma acting_days juga berlaku menurut norma-2025 "
                "pada hari "
                "yang sama [one-norm-at-a-time]"
            )
        ],
    ),
    (
        one_norm_at_a_time,
        (
            (OLD, norms("norma-2025", "from: 2025-01-01")),
            (
                NEW,
                norms(
                    "norma-2026", "from: 2026-01-01", NORM.replace("acting_days", "time_to_fill")
                ),
            ),
        ),
        [],
    ),
    (
        one_norm_at_a_time,
        ((NEW, norms("norma-2026", "from: 2026-01-01", NORM, NORM)),),
        [
            (
                f"data/{NEW}:7:6: galat: norma acting_days sudah ada dalam perangkat ini "
                "[one-norm-at-a-time]"
            )
        ],
    ),
    (norm_means_what_it_says, ((NEW, norms("norma-2026", "from: 2026-01-01")),), []),
    (
        norm_means_what_it_says,
        ((NEW, norms("norma-2026", "from: 2026-01-01", NORM.replace("at_most", "at_least"))),),
        [
            (
                f"data/{NEW}:6:5: galat: norma acting_days bukan dalam satuan atau arah ini "
                "[norm-means-what-it-says]"
            )
        ],
    ),
    (aspects_add_up, ((NEW, norms("norma-2026", "from: 2026-01-01")),), []),
    (aspects_add_up, ((NEW, index(ASPECTS)),), []),
    (aspects_add_up, ((NEW, index("  aspects: [{id: a, title: A}]\n")),), []),
    *(
        (
            aspects_add_up,
            ((NEW, index(text)),),
            [
                (
                    f"data/{NEW}:{line}:{column}: galat: nilai tertinggi aspek tidak berjumlah "
                    "nilai "
                    "tertinggi total [aspects-add-up]"
                )
            ],
        )
        for text, line, column in (
            (ASPECTS.replace("80", "90"), 6, 3),
            (ASPECTS.replace("title: B, maximum: 40", "title: B"), 6, 3),
            (ASPECTS.replace("  maximum: 80\n", ""), 5, 1),
        )
    ),
    (categories_ascend, ((NEW, norms("norma-2026", "from: 2026-01-01")),), []),
    (categories_ascend, ((NEW, index(ASPECTS)),), []),
    (categories_ascend, ((NEW, index(ASPECTS + CATEGORIES)),), []),
    (
        categories_ascend,
        ((NEW, index(ASPECTS + CATEGORIES.replace("40.5", "10"))),),
        [
            (
                f"data/{NEW}:12:27: galat: kategori ini tidak mulai di atas kategori sebelumnya "
                "[categories-ascend]"
            )
        ],
    ),
    *(
        (
            categories_ascend,
            ((NEW, index(text)),),
            [
                (
                    f"data/{NEW}:{line}:3: galat: kategori mulai di atas nilai tertinggi, atau "
                    "nilai "
                    "tertinggi tidak ditulis [categories-ascend]"
                )
            ],
        )
        for text, line in (
            (ASPECTS + CATEGORIES.replace("40.5", "81"), 10),
            ("  aspects: [{id: a, title: A}]\n" + CATEGORIES, 7),
        )
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_check(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A set of rules says one thing, and its numbers fit together."""
    assert found(check, *changes) == expected
