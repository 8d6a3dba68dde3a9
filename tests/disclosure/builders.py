"""Small valid records, built in memory, for the tests of disclosure control."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.disclosure.result import Judged
from generator.merit.ranking import rank
from generator.merit.rule import rule_of
from generator.records import CriteriaSet, Outcome, Ranking, Vacancy

BASIS = {"decision": "Keputusan PPID 01/2026", "date": "2026-01-15"}
CODES = tuple(letter * 16 for letter in "abcdefgh")
REASON = {"code": "fit", "text": "Paling sesuai dengan kebutuhan."}
DECISION = {
    "date": "2026-04-30",
    "decree": "SK 800/0001/2026",
    "appointed_rank": "2",
    "reason": REASON,
}


def a_criteria_set(**changes: object) -> CriteriaSet:
    values: dict[str, object] = {
        "id": "jpt-pratama-2026",
        "title": "Seleksi terbuka JPT pratama",
        "method": "weighted_sum",
        "valid": {"from": "2026-01-01"},
        "criteria": [
            {"id": "test", "title": "Tes", "weight": "60", "origin": "test", "minimum": "50"},
            {"id": "record", "title": "Rekam jejak", "weight": "40", "origin": "facts"},
        ],
        "ties": ["test"],
        "shortlist": "3",
    }
    return CriteriaSet.model_validate(values | changes)


def a_vacancy(**changes: object) -> Vacancy:
    values: dict[str, object] = {
        "id": "2026-dinkes-kadis",
        "agency": "kota-contoh",
        "position": "kepala-dinas-kesehatan",
        "mechanism": "open_selection",
        "places": "1",
        "publication": {"level": "full", "basis": BASIS},
    }
    return Vacancy.model_validate(values | changes)


def an_outcome(**changes: object) -> Outcome:
    values: dict[str, object] = {"vacancy": "2026-dinkes-kadis", "announced": "2026-03-20"}
    return Outcome.model_validate(values | changes)


def a_ranking(
    tests: Sequence[int] = (90, 80, 70, 60, 55, 40), records: Sequence[int] = (80,) * 6
) -> Ranking:
    """Return a ranking of level *full*; scores are given in whole points."""
    return Ranking.model_construct(
        vacancy="2026-dinkes-kadis",
        rows=CODES[: len(tests)],
        scores={
            "test": tuple(score * 10_000 for score in tests),
            "record": tuple(score * 10_000 for score in records),
        },
    )


def a_totals_ranking(
    totals: Sequence[int],
    ranks: Sequence[int | None],
    results: Mapping[int, str] | None = None,
) -> Ranking:
    """Return a ranking of level *totals*; ``results`` by row number."""
    return Ranking.model_construct(
        vacancy="2026-dinkes-kadis",
        rows=CODES[: len(totals)],
        scores={},
        totals=tuple(totals),
        results=tuple((results or {}).get(n) for n in range(len(totals))),
        announced_ranks=tuple(ranks),
    )


def judged(
    *,
    vacancy: Vacancy | None = None,
    outcome: Outcome | None = None,
    ranking: Ranking | None = None,
    criteria_set: CriteriaSet | None = None,
    allowed: str = "full",
) -> Judged:
    criteria_set = criteria_set or a_criteria_set()
    full = ranking is not None and ranking.scores
    return Judged(
        vacancy=vacancy or a_vacancy(),
        outcome=outcome or an_outcome(),
        criteria_set=criteria_set,
        ranking=ranking,
        ranked=rank(rule_of(criteria_set), ranking.rows, ranking.scores)
        if full and ranking
        else (),
        allowed=allowed,
    )
