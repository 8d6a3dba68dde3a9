from __future__ import annotations

from dataclasses import replace

from generator.measures.decisions import measures
from tests.builders import a_public_result
from tests.measures.outcomes import results
from tests.measures.reading import headline, table

(DECISION,) = a_public_result().decisions


def appointed(*ranks: int | None) -> dict[str, object]:
    return {"decisions": tuple(replace(DECISION, appointed_rank=rank) for rank in ranks)}


def test_ranks_and_reasons() -> None:
    """Ranks are counted where they may be shown, and every reason by its code."""
    ranks, reasons = measures(results(appointed(1, 2, 5, None)))
    assert headline(ranks) == (
        "Dari 4 pengangkatan, 3 membuka peringkatnya; 1 di antaranya peringkat 1."
    )
    assert table(ranks) == [
        ["Peringkat 1", "1", "25,0"],
        ["Peringkat 2", "1", "25,0"],
        ["Peringkat 4 atau sesudahnya", "1", "25,0"],
        ["Peringkat tidak dibuka", "1", "25,0"],
    ]
    assert table(reasons) == [["Paling sesuai dengan kebutuhan jabatan", "4", "100,0"]]
    assert headline(reasons) == (
        "Semua 4 keputusan memuat alasan; yang paling sering ialah “Paling sesuai dengan"
        " kebutuhan jabatan”: 4."
    )


def test_where_no_rank_may_be_shown() -> None:
    """The headline then says that every decision has its reason."""
    ranks, _ = measures(results(appointed(None)))
    assert headline(ranks) == (
        "Semua 1 keputusan memuat alasan; peringkat yang diangkat tidak dibuka."
    )


def test_intake_is_not_a_choice_of_ranks() -> None:
    """Who is taken in by a threshold was not chosen from a shortlist."""
    assert list(measures(results(appointed(None), mechanism="civil_service_intake"))) == []
