from __future__ import annotations

from itertools import product

import pytest

from generator.checks.check import Check
from generator.checks.nine_box import axis_cuts_ascend, axis_weights_add_up, nine_boxes_stand
from tests.checks.conftest import Found
from tests.record_builders import Change, only

RULES = "rules/kotak-2026.yml"
BOXES = "".join(
    f"    - {{box: {number}, performance: {performance}, potential: {potential},"
    " advice: Bimbingan, promotable: no}\n"
    for number, (performance, potential) in enumerate(
        product(("below", "meets", "above"), ("low", "medium", "high")), start=1
    )
)
NINE_BOX = f"""\
id: kotak-2026
title: Kotak talenta
source: Contoh
valid: {{from: 2026-01-01}}
nine_box:
  performance:
    parts: [{{id: utama, title: Utama, weight: 60}}, {{id: penguat, title: Penguat, weight: 40}}]
    cuts: [61, 81]
  potential:
    parts: [{{id: potensi, title: Potensi, weight: 100}}]
    cuts: [46.5, 72]
  boxes:
{BOXES}"""

LACKING = "kotak tidak lengkap, atau ada nomor atau tempat yang dipakai dua kali [nine-boxes-stand]"

CASES = [
    (axis_weights_add_up, NINE_BOX, []),
    (
        axis_weights_add_up,
        NINE_BOX.replace("weight: 100", "weight: 90"),
        [
            (
                f"data/{RULES}:10:5: galat: bobot berjumlah 90, seharusnya tepat 100 "
                "[axis-weights-add-up]"
            )
        ],
    ),
    (axis_cuts_ascend, NINE_BOX, []),
    *(
        (
            axis_cuts_ascend,
            NINE_BOX.replace("[61, 81]", cuts),
            [
                (
                    f"data/{RULES}:8:5: galat: ambang sumbu ini bukan dua angka yang naik di "
                    "antara "
                    "0 dan 100 [axis-cuts-ascend]"
                )
            ],
        )
        for cuts in ("[81, 61]", "[61, 61]", "[61]", "[0, 61]", "[61, 101]")
    ),
    (nine_boxes_stand, NINE_BOX, []),
    (
        nine_boxes_stand,
        NINE_BOX.replace("box: 9", "box: 8"),
        [f"data/{RULES}:12:3: galat: {LACKING}"],
    ),
    (
        nine_boxes_stand,
        NINE_BOX.replace("box: 9, performance: above", "box: 9, performance: meets"),
        [f"data/{RULES}:12:3: galat: {LACKING}"],
    ),
]


@pytest.mark.parametrize(("check", "text", "expected"), CASES)
def test_check(found: Found, check: Check, text: str, expected: list[str]) -> None:
    """A nine-box has nine boxes, and axes that can be computed."""
    change: Change = only(text)
    assert found(check, (RULES, change)) == expected


def test_other_rules(found: Found) -> None:
    """A set of norms is no nine-box."""
    norms = (
        "id: kotak-2026\ntitle: Norma\nsource: Contoh\nvalid: {from: 2026-01-01}\nnorms:\n"
        "  - {id: acting_days, title: Lama, limit: 180, unit: days, bound: at_most}\n"
    )
    assert found(nine_boxes_stand, (RULES, only(norms))) == []
