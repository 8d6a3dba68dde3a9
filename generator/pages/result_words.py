"""The first words of a result: what its level and the decision allow to say, and no more."""

from __future__ import annotations

from collections.abc import Sequence

from generator.pages.labels import MOVED
from generator.publication.result import (
    PublicDecision,
    PublicResult,
    PublicResults,
    PublicRow,
)
from generator.wording import Sentence, say

_COUNT = (
    *(Sentence(""), say("Satu"), say("Dua"), say("Tiga"), say("Empat"), say("Lima")),
    *(say("Enam"), say("Tujuh"), say("Delapan"), say("Sembilan")),
)
"""Small numbers in words, as a sentence begins with them."""


def first_line(result: PublicResult, mechanism: str = "") -> Sentence:
    """Return the sentence that says how many went on and what the appointing authority decided.

    It never names a cover code; the appointed rank stands in it only where it may be shown. A
    procedure that is told in counts says how many were assessed, met the standard and moved.
    """
    if result.results is not None:
        return _in_counts(result, result.results, mechanism)
    return say(
        "%(handed_over)s; %(decided)s.", handed_over=_handed_over(result), decided=_decided(result)
    )


def _in_counts(result: PublicResult, results: PublicResults, mechanism: str) -> Sentence:
    counted = say(
        "%(assessed)s orang diuji, %(met)s memenuhi syarat",
        assessed=results.assessed,
        met=results.met,
    )
    if results.moved is not None:
        counted = say(
            "%(counted)s, %(moved)s %(verb)s",
            counted=counted,
            moved=results.moved,
            verb=MOVED.get(mechanism, MOVED["job_fit"]),
        )
        if not result.decisions and result.no_appointment is None:
            return say("%(counted)s.", counted=counted)
    return say("%(counted)s; %(decided)s.", counted=counted, decided=_decided(result))


def appointed_code(result: PublicResult, decision: PublicDecision) -> str:
    """Return the cover code of the appointed rank, or nothing.

    There is one only where the rank may be shown and exactly one row holds it, by the rule, by the
    documented act and by the announcement alike.
    """
    if decision.appointed_rank is None:
        return ""
    holders = [row for row in result.rows if effective_rank(row) == decision.appointed_rank]
    if len(holders) != 1 or holders[0].announced_rank not in {None, decision.appointed_rank}:
        return ""
    return holders[0].code


def effective_rank(row: PublicRow) -> int | None:
    """Return the rank after a documented act, else the rank by the rule."""
    return row.rank if row.decided_rank is None else row.decided_rank


def lengthened(result: PublicResult, shortlist: int | None) -> bool:
    """Tell whether a shared rank has made the shortlist longer than the set foresees."""
    return bool(result.rows and shortlist and (result.shortlisted or 0) > shortlist)


def _handed_over(result: PublicResult) -> Sentence:
    count, candidates = result.shortlisted, result.candidates
    if count is None and candidates is None:
        return say("Hasil diumumkan %(date)s", date=result.announced)
    if count is None or candidates is None:
        return say("%(count)s peserta dinilai sampai akhir", count=candidates or count or 0)
    if count == 0:
        return say(
            "Tidak seorang pun dari %(candidates)s peserta diserahkan kepada PPK",
            candidates=candidates,
        )
    named = _COUNT[count] if count < len(_COUNT) else count
    if count == candidates:
        return say("Semua peserta (%(count)s) diserahkan kepada PPK", count=count)
    return say(
        "%(count)s nama teratas dari %(candidates)s peserta diserahkan kepada PPK",
        count=named,
        candidates=candidates,
    )


def _decided(result: PublicResult) -> Sentence:
    none = result.no_appointment
    if none is not None and not result.decisions:
        return say("tidak ada yang diangkat, diputuskan %(date)s", date=none.date)
    if not result.decisions:
        return say("keputusan PPK belum terbit")
    if len(result.decisions) == 1:
        return _one_decision(result.decisions[0])
    return _several_decisions(result.decisions)


def _several_decisions(decisions: Sequence[PublicDecision]) -> Sentence:
    """Name the last decree only where the last day has no other."""
    count, day = len(decisions), max(decision.date for decision in decisions)
    last = {decision.decree for decision in decisions if decision.date == day}
    if len(last) > 1:
        return say(
            "%(count)s keputusan pengangkatan, terakhir tanggal %(date)s", count=count, date=day
        )
    return say(
        "%(count)s keputusan pengangkatan, terakhir %(decree)s tanggal %(date)s",
        count=count,
        decree=last.pop(),
        date=day,
    )


def _one_decision(decision: PublicDecision) -> Sentence:
    if decision.appointed_rank is None:
        return say(
            "satu diangkat dengan %(decree)s tanggal %(date)s",
            decree=decision.decree,
            date=decision.date,
        )
    return say(
        "satu, peringkat %(rank)s, diangkat dengan %(decree)s tanggal %(date)s",
        rank=decision.appointed_rank,
        decree=decision.decree,
        date=decision.date,
    )
