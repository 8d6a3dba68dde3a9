"""Bounds for every withheld box of the talent pools that a site shows."""

from __future__ import annotations

import re
from pathlib import Path

from tests.attacker.knowledge import EVERYBODY, Cell, Knowledge
from tests.attacker.people import Attacked
from tests.attacker.site_reader import pages

_BOX = re.compile(r"Kotak (\d) ([<≥]?) ?(\d+)( promosi)?")


def attack_pools(site: Path) -> list[Attacked]:
    return [one for name, root in pages(site, "talenta").items() for one in _pool(name, root.text)]


def _pool(name: str, text: str) -> list[Attacked]:
    known = Knowledge()
    withheld: list[Cell] = []
    promoting: list[Cell] = []
    for box, sign, number, promotes in _BOX.findall(text):
        cell = (name, "box", box, "people")
        low, high = {"<": (0, int(number) - 1), "≥": (int(number), EVERYBODY)}.get(
            sign, (int(number), int(number))
        )
        known.tell(cell, low, high)
        withheld += [cell] if sign else []
        promoting += [cell] if promotes else []
    boxes = dict.fromkeys(known.spans, 1)
    for words, parts, more in (
        ("dipetakan", boxes, 0),
        ("daftar panjang", dict.fromkeys(promoting, 1), EVERYBODY),
    ):
        told = re.search(rf"(?<![<≥\d])([\d.]+) {words}", text)
        if told and parts:
            number = int(told[1].replace(".", ""))
            known.add(parts, number, number + more)
    known.settle()
    return [Attacked(cell, *known.closest(cell, 5)) for cell in sorted(withheld)]
