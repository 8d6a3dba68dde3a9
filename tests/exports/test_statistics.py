from __future__ import annotations

import json

from generator.exports.statistics import files
from tests.builders import a_publication, an_empty_publication

SITE = "https://situs.example/"


def test_rows_and_their_meaning() -> None:
    """Beside every figure stand its rows and what they mean, at addresses that stay."""
    made = dict(files(a_publication(), (), SITE))
    assert {path.rpartition("/")[2] for path in made} == {"data.csv", "data.metadata.json"}
    assert made["statistik/corong/data.csv"].startswith(b"step,people,percent_of_applicants\n")
    told = json.loads(made["statistik/corong/data.metadata.json"])
    assert told["address"] == f"{SITE}statistik/corong/"
    assert told["period"] == {"from": "2026-03-20", "to": "2026-03-20"}
    assert (told["n"], told["counted"], told["rows"]) == (1, "seleksi terbuka yang selesai", 5)
    assert [column["name"] for column in told["columns"]] == [
        "step",
        "people",
        "percent_of_applicants",
    ]


def test_a_figure_without_a_period() -> None:
    """What speaks of no period says so by absent days."""
    told = json.loads(
        dict(files(a_publication(), (), ""))["statistik/mutu-data/data.metadata.json"]
    )
    assert told["period"] == {"from": None, "to": None}


def test_an_empty_site() -> None:
    """Without figures there are no files."""
    assert list(files(an_empty_publication(), (), SITE)) == []
