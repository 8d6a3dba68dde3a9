"""A talent pool and the rules of its boxes, as a data folder holds them."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

from tests.record_builders import Change, only

POOL = "talent_pools/administrator-2026.yml"
RULES = "rules/kotak-2026.yml"
PLACES = tuple(product(("below", "meets", "above"), ("low", "medium", "high")))
PROMOTABLE = (7, 8, 9)
BOXES = "".join(
    f"    - {{box: {number}, performance: {performance}, potential: {potential},"
    f" advice: Bimbingan, promotable: {'yes' if number in PROMOTABLE else 'no'}}}\n"
    for number, (performance, potential) in enumerate(PLACES, start=1)
)
NINE_BOX = f"""\
id: kotak-2026
title: Kotak talenta
source: Contoh
valid: {{from: 2026-01-01, to: 2026-12-31}}
nine_box:
  performance:
    parts: [{{id: utama, title: Utama, weight: 60}}, {{id: penguat, title: Penguat, weight: 40}}]
    cuts: [61, 81]
  potential:
    parts: [{{id: potensi, title: Potensi, weight: 100}}]
    cuts: [46.5, 72]
  boxes:
{BOXES}"""
COUNTS: Mapping[str, str] = {
    "9": "21",
    "8": "17",
    "7": "24",
    "6": '"<10"',
    "5": "71",
    "4": "12",
    "3": '"<10"',
    "2": "14",
    "1": '"<10"',
}


def a_pool(
    *,
    boxes: Mapping[str, str] = COUNTS,
    date: str = "2026-06-30",
    rules: str = "kotak-2026",
    total: str = "171",
    lists: str = "long_list: 24\nshort_list: 9\n",
    more: str = "",
    decision: str = "",
) -> str:
    """Return the text of a pool with one decision; ``decision`` adds to that."""
    counts = ", ".join(f"{box}: {count}" for box, count in boxes.items())
    return f"""\
id: administrator-2026
agency: kota-contoh
title: Kelompok talenta administrator
rules: {rules}
date: {date}
class: administrator
{f"total: {total}" if total else ""}
boxes: {{{counts}}}
{lists}{more}decisions:
  - date: 2026-09-21
    decree: SK 821/0022/2026
    position: kepala-dinas-kesehatan
    unit: dinas-kesehatan
{decision}    reason: {{code: fit, text: Memimpin layanan jemput bola.}}
"""


def with_pool(text: str, rules: str = NINE_BOX) -> tuple[tuple[str, Change], ...]:
    """Return the changes that put a pool and its rules into the data folder."""
    return ((POOL, only(text)), (RULES, only(rules)))
