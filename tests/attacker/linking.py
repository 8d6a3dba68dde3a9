"""Attempts to tell that a row of one selection and a row of another are the same person's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import combinations
from pathlib import Path

from tests.attacker.site_reader import Element, cells, numbers, pages

Scores = Mapping[str, tuple[float, ...]]


def published_rows(site: Path) -> dict[str, Scores]:
    """Return by result the numbers behind each code: all scores, or else the total."""
    found: dict[str, Scores] = {}
    for name, page in pages(site, "hasil").items():
        rows = {
            body.attributes["id"]: _scores(body) or _total(body)
            for body in page.all("tbody", "ranking__row")
        }
        if rows:
            found[name] = rows
    return found


def _scores(body: Element) -> tuple[float, ...]:
    texts = [line.text for line in body.all("li")]
    return tuple(float(numbers(one.split(":", 1)[1])[0]) for one in texts if "×" in one)


def _total(body: Element) -> tuple[float, ...]:
    return (float(numbers(cells(next(body.all("tr")))[2])[0]),)


def repeated_codes(site: Path) -> list[str]:
    """Return the codes that stand in more than one ranking."""
    codes = Counter(code for rows in published_rows(site).values() for code in rows)
    return [code for code, count in codes.items() if count > 1]


def equal_vectors(site: Path) -> list[tuple[str, str]]:
    """Return the pairs of codes of different rankings that have the same scores throughout."""
    return [
        (first, second)
        for one, other in combinations(published_rows(site).values(), 2)
        for first, scores in one.items()
        for second, others in other.items()
        if len(scores) > 1 and scores == others
    ]


def nearest(scores: tuple[float, ...], others: Scores) -> str:
    """Return the row of another ranking whose scores are nearest, each in its own spread."""
    columns = list(zip(*others.values(), strict=True))
    spreads = [(max(column) - min(column)) or 1.0 for column in columns]

    def distance(code: str) -> float:
        pairs = zip(scores, others[code], spreads, strict=True)
        return sum(((mine - theirs) / spread) ** 2 for mine, theirs, spread in pairs)

    return min(others, key=lambda code: (distance(code), code))
