"""What the public sees of an outcome."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from generator.disclosure.result import protect_result, public_level
from generator.publication.result import PublicResults
from generator.records.ranking_digest import digest_of
from tests.disclosure.builders import (
    BASIS,
    CODES,
    DECISION,
    a_criteria_set,
    a_ranking,
    a_totals_ranking,
    a_vacancy,
    an_outcome,
    judged,
)

AFTER = date(2026, 6, 1)


def test_before_the_announcement_there_is_nothing() -> None:
    """Until the announced day, and without one, no result exists for the public."""
    one = judged(ranking=a_ranking())

    assert protect_result(one, date(2026, 3, 19)) is None
    assert protect_result(one, date(2026, 3, 20)) is not None
    assert protect_result(judged(outcome=an_outcome(announced="2026-07-01")), AFTER) is None


def test_an_outcome_without_a_day_is_never_shown() -> None:
    """An outcome that has not been announced stays inside."""
    outcome = an_outcome().model_copy(update={"announced": None})

    assert protect_result(judged(outcome=outcome), AFTER) is None


@pytest.mark.parametrize(
    ("allowed", "level", "rows", "parts"),
    [("full", "full", 6, 2), ("totals", "totals", 6, 0), ("aggregate", "aggregate", 0, 0)],
)
def test_rows_follow_the_allowed_level(allowed: str, level: str, rows: int, parts: int) -> None:
    """Even if the file holds more, no more is shown than is allowed."""
    result = protect_result(judged(ranking=a_ranking(), allowed=allowed), AFTER)

    assert result is not None
    assert (result.level, len(result.rows)) == (level, rows)
    assert all(len(row.parts) == parts for row in result.rows)


def test_a_file_of_totals_never_becomes_full() -> None:
    """What the file does not hold cannot be shown, whatever is allowed."""
    ranking = a_totals_ranking((9000, 8000, 7000, 6000, 5000), (1, 2, 3, 4, 5))

    assert public_level(judged(ranking=ranking)) == "totals"


def test_full_rows_show_their_arithmetic() -> None:
    """A row of level full opens into raw score, scaled score, weight and part."""
    result = protect_result(judged(ranking=a_ranking()), AFTER)

    assert result is not None
    first, last = result.rows[0], result.rows[-1]
    assert (first.code, first.rank, first.total) == (CODES[0], 1, Decimal("86.0000"))
    assert first.parts[0].raw == Decimal(90)
    assert first.parts[0].part == Decimal("54.0000")
    assert first.parts[0].exact
    assert (last.rank, last.result, last.missed) == (None, "below_minimum", ("test",))
    assert [row.shortlisted for row in result.rows] == [True] * 3 + [False] * 3
    assert result.shortlisted == 3
    assert result.candidates == 6


def test_an_announced_total_is_compared_at_its_own_decimals() -> None:
    """86.00 announced agrees with 86; 86.1 does not."""
    ranking = a_ranking().model_copy(
        update={
            "announced_totals": ((8600, 2), (801, 1), None, None, None, None),
            "announced_ranks": (1, 2, 3, 4, 5, None),
        }
    )
    result = protect_result(judged(ranking=ranking), AFTER)

    assert result is not None
    assert [row.differs for row in result.rows[:3]] == [False, True, False]
    assert result.rows[0].announced_total == Decimal("86.00")
    assert [row.announced_rank for row in result.rows] == [1, 2, 3, 4, 5, None]


def test_declared_rounding_is_shown_as_declared() -> None:
    """Totals and parts carry the decimals that the panel declared."""
    criteria_set = a_criteria_set(rounding={"each": "1", "total": "2"})
    result = protect_result(judged(ranking=a_ranking(), criteria_set=criteria_set), AFTER)

    assert result is not None
    assert result.rows[0].total == Decimal("86.00")
    assert result.rows[0].parts[0].part == Decimal("54.0")


def test_totals_keep_the_order_of_the_office() -> None:
    """At level totals the office's ranks are shown; equal ranks are marked as shared."""
    ranking = a_totals_ranking(
        (9000, 8500, 8500, 8000, 6000), (1, 2, 2, 4, None), {4: "below_pass_mark"}
    )
    result = protect_result(judged(ranking=ranking), AFTER)

    assert result is not None
    assert [row.rank for row in result.rows] == [1, 2, 2, 4, None]
    assert [row.shared for row in result.rows] == [False, True, True, False, False]
    assert [row.shortlisted for row in result.rows] == [True, True, True, False, False]
    assert result.rows[-1].result == "below_pass_mark"
    assert result.rows[0].total == Decimal("90.00")
    assert result.rows[0].parts == ()


def test_totals_without_a_shortlist_mark_nobody() -> None:
    """Where the set names no shortlist, nobody is on it."""
    criteria_set = a_criteria_set().model_copy(update={"shortlist": None})
    ranking = a_totals_ranking((9000, 8500, 8400, 8000, 6000), (1, 2, 3, 4, 5))
    one = judged(ranking=ranking, criteria_set=criteria_set)
    result = protect_result(one, AFTER)

    assert result is not None
    assert not any(row.shortlisted for row in result.rows)
    assert result.shortlisted is None


FUNNEL = [
    {"stage": "screening", "entered": "9", "passed": "5", "refused": {"documents": "4"}},
    {"stage": "interview", "entered": "5", "passed": "3", "refused": {"score": "2"}},
]


@pytest.mark.parametrize(
    ("funnel", "shortlist", "candidates", "shortlisted"),
    [
        ((), "3", None, None),
        (FUNNEL, "3", 5, 3),
        (FUNNEL[:1], "3", 5, 3),
        (
            [
                {
                    "stage": "final",
                    "entered": "4",
                    "passed": "0",
                    "absent": "1",
                    "refused": {"score": "3"},
                }
            ],
            "3",
            3,
            0,
        ),
        (FUNNEL[:1], None, 9, None),
    ],
)
def test_at_aggregate_the_funnel_counts_the_candidates(
    funnel: object, shortlist: str | None, candidates: int | None, shortlisted: int | None
) -> None:
    """Those who entered the stage that left the shortlist were judged to the end."""
    criteria_set = a_criteria_set()
    if shortlist is None:
        criteria_set = criteria_set.model_copy(update={"shortlist": None})
    outcome = an_outcome(funnel=funnel)
    result = protect_result(judged(outcome=outcome, criteria_set=criteria_set), AFTER)

    assert result is not None
    assert (result.candidates, result.shortlisted) == (candidates, shortlisted)
    assert result.level == "aggregate"


def test_without_criteria_there_is_no_shortlist() -> None:
    """A talent mobility without a set of criteria has an outcome and no shortlist."""
    one = judged(outcome=an_outcome(funnel=FUNNEL))
    result = protect_result(
        type(one)(one.vacancy, one.outcome, None, None, (), "full"),
        AFTER,
    )

    assert result is not None
    assert (result.candidates, result.shortlisted) == (5, None)


def test_the_appointed_rank_needs_a_decision_on_its_disclosure() -> None:
    """Without publication.reveal_appointee the appointed rank stays inside."""
    outcome = an_outcome(decisions=[DECISION])
    hidden = protect_result(judged(outcome=outcome), AFTER)
    terms = {
        "level": "full",
        "basis": {"decision": "Keputusan PPID 01/2026", "date": "2026-01-15"},
        "reveal_appointee": {"basis": "Keputusan PPID 02/2026"},
    }
    shown = protect_result(judged(vacancy=a_vacancy(publication=terms), outcome=outcome), AFTER)

    assert hidden is not None
    assert shown is not None
    assert hidden.decisions[0].appointed_rank is None
    assert shown.decisions[0].appointed_rank == 2


def test_later_days_are_left_out() -> None:
    """Decisions, rulings, approvals and a closing without appointment count from their day."""
    outcome = an_outcome(
        decisions=[DECISION],
        rulings=[
            {"body": "PTUN", "number": "1/G/2026", "date": "2026-08-01", "effect": "Ditolak."}
        ],
        no_appointment={"date": "2026-07-01", "reason": "Tidak ada yang sesuai."},
        technical_approval={
            "body": "BKN",
            "kind": "rekomendasi",
            "requested": "2026-03-24",
            "received": "2026-04-10",
            "number": "1",
            "result": "approved",
        },
        objections={"formal": "false", "routes": ["bkn"]},
        difference={"reason": "Salah ketik.", "document": "BA 1"},
        tie_decisions=[{"rank": "1", "order": [CODES[0], CODES[1]], "act": "Berita acara."}],
    )
    early = protect_result(judged(outcome=outcome, ranking=a_ranking()), date(2026, 3, 25))
    late = protect_result(judged(outcome=outcome), date(2026, 12, 1))

    assert early is not None
    assert late is not None
    assert early.approval is not None
    assert (early.decisions, early.rulings, early.no_appointment) == ((), (), None)
    assert (early.approval.received, early.approval.number, early.approval.result) == (None, "", "")
    assert early.tie_decisions[0].order == (CODES[0], CODES[1])
    assert late.tie_decisions == ()
    assert late.approval is not None
    assert late.approval.result == "approved"
    assert late.no_appointment is not None
    assert len(late.rulings) == len(late.decisions) == 1
    assert late.objections is not None
    assert late.difference is not None


def test_an_approval_not_yet_requested_is_unknown() -> None:
    """A request of a later day is not shown."""
    approval = {"body": "BKN", "kind": "rekomendasi", "requested": "2026-09-01"}
    result = protect_result(judged(outcome=an_outcome(technical_approval=approval)), AFTER)

    assert result is not None
    assert result.approval is None


UNTIL = {"level": "full", "basis": BASIS, "until": "2027-04-30"}


def test_rows_leave_after_their_last_day() -> None:
    """The day after ``until`` the rows are gone; counts, decision and criteria stay."""
    one = judged(
        vacancy=a_vacancy(publication=UNTIL),
        outcome=an_outcome(funnel=FUNNEL, decisions=[DECISION]),
        ranking=a_ranking(),
    )
    last, after = (protect_result(one, date(2027, *day)) for day in ((4, 30), (5, 1)))

    assert last is not None
    assert after is not None
    assert (len(last.rows), last.rows_until, last.rows_ended) == (6, date(2027, 4, 30), False)
    assert (after.rows, after.level, after.rows_ended) == ((), "aggregate", True)
    assert (after.candidates, after.shortlisted) == (5, 3)
    assert (after.funnel, after.decisions) == (last.funnel, last.decisions)


def test_the_page_does_not_tell_whether_the_file_was_removed() -> None:
    """After the last day the result is the same with the file of rows and without it."""
    vacancy, outcome = a_vacancy(publication=UNTIL), an_outcome(funnel=FUNNEL)
    kept = judged(vacancy=vacancy, outcome=outcome, ranking=a_ranking())
    removed = judged(vacancy=vacancy, outcome=outcome)
    day = date(2027, 5, 1)

    assert protect_result(kept, day) == protect_result(removed, day)


def test_digest_of_rows() -> None:
    """Shown rows have their digest; once ended it is the one that was written down, or none."""
    vacancy, written = a_vacancy(publication=UNTIL), "ab" * 32
    kept = an_outcome(ranking_sha256=written)
    cases = [
        (judged(vacancy=vacancy, ranking=a_ranking()), 30, digest_of(a_ranking())),
        (judged(vacancy=vacancy, ranking=a_ranking(), allowed="aggregate"), 30, ""),
        (judged(vacancy=vacancy, ranking=a_ranking()), 31, ""),
        (judged(vacancy=vacancy, outcome=kept), 30, written),
        (judged(vacancy=vacancy, outcome=kept), 31, written),
        (judged(vacancy=vacancy, outcome=kept, ranking=a_ranking()), 31, written),
        (judged(vacancy=a_vacancy(publication=None), outcome=kept), 31, ""),
    ]
    for one, days, expected in cases:
        result = protect_result(one, date(2027, 4, 1) + timedelta(days=days - 1))
        assert result is not None
        assert result.rows_digest == expected


def test_without_rows_no_last_day() -> None:
    """At level aggregate there are no rows whose time could end."""
    terms = UNTIL | {"level": "aggregate"}
    result = protect_result(judged(vacancy=a_vacancy(publication=terms)), date(2028, 1, 1))

    assert result is not None
    assert (result.rows_until, result.rows_ended) == (None, False)


def test_full_scores_at_level_totals_tell_no_more_than_totals() -> None:
    """Two decimals and no word of the criterion that was missed or that decided."""
    ranking = a_ranking(tests=(91, 80, 70, 60, 55, 40), records=(77, 80, 80, 80, 80, 80))
    announced = {"announced_totals": ((8540, 2), *(None,) * 5)}
    one = judged(ranking=ranking.model_copy(update=announced), allowed="totals")
    result = protect_result(one, AFTER)

    assert result is not None
    assert [str(row.total) for row in result.rows][:2] == ["85.40", "80.00"]
    told = {(row.missed, row.decided_by, row.announced_total, row.differs) for row in result.rows}
    assert told == {((), "", None, False)}


def test_a_sum_has_the_decimals_that_it_needs() -> None:
    """Where points are summed, a whole total is shown whole, and no part has a weight."""
    points = [
        {"id": "test", "title": "Tes", "origin": "test", "minimum": "50"},
        {"id": "record", "title": "Rekam jejak", "origin": "facts"},
    ]
    sums = a_criteria_set(method="passing_grade", criteria=points)
    ranking = a_ranking()
    halves = (905_000, *ranking.scores["test"][1:])
    ranking = ranking.model_copy(update={"scores": {**ranking.scores, "test": halves}})
    result = protect_result(judged(ranking=ranking, criteria_set=sums), AFTER)

    assert result is not None
    assert [str(row.total) for row in result.rows][:2] == ["170.5", "160"]
    assert {part.weight for row in result.rows for part in row.parts} == {None}


def test_counts_of_a_procedure() -> None:
    """Counts are shown with the announcement, and how many moved from the last decision on."""
    counts = {"assessed": "11", "met": "9", "moved": "1"}
    one = judged(outcome=an_outcome(results=counts, decisions=[DECISION]))
    for day, moved in ((date(2026, 4, 29), None), (date(2026, 4, 30), 1)):
        result = protect_result(one, day)
        assert result is not None
        assert result.results == PublicResults(11, 9, moved)
        assert result.candidates == 11
