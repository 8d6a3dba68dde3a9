"""The first words of a result."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.pages.result_words import appointed_code, effective_rank, first_line, lengthened
from generator.publication import PublicResult
from generator.publication.result import PublicNoAppointment, PublicResults
from generator.wording import Text, Wording
from tests.builders import a_public_result, a_public_row

(DECISION,) = a_public_result().decisions
OTHER = "7gumozgrkimyakzz"


@pytest.mark.parametrize(
    ("result", "said"),
    [
        (
            a_public_result(shortlisted=None, candidates=None, decisions=()),
            "Hasil diumumkan 20 Maret 2026; keputusan PPK belum terbit.",
        ),
        (
            a_public_result(shortlisted=None, candidates=3, decisions=()),
            "3 peserta dinilai sampai akhir; keputusan PPK belum terbit.",
        ),
        (
            a_public_result(shortlisted=0, candidates=4, decisions=()),
            "Tidak seorang pun dari 4 peserta diserahkan kepada PPK; keputusan PPK belum terbit.",
        ),
        (
            a_public_result(shortlisted=3, candidates=3, decisions=()),
            "Semua peserta (3) diserahkan kepada PPK; keputusan PPK belum terbit.",
        ),
        (
            a_public_result(shortlisted=12, candidates=40, decisions=()),
            "12 nama teratas dari 40 peserta diserahkan kepada PPK; keputusan PPK belum terbit.",
        ),
        (
            a_public_result(
                decisions=(replace(DECISION, decree="SK 2", date=date(2026, 6, 1)), DECISION)
            ),
            (
                "Tiga nama teratas dari 6 peserta diserahkan kepada PPK; 2 keputusan pengangkatan,"
                " terakhir SK 2 tanggal 1 Juni 2026."
            ),
        ),
        (
            a_public_result(
                decisions=(DECISION, replace(DECISION, decree="SK 2"), replace(DECISION)),
                shortlisted=None,
                candidates=3,
            ),
            (
                "3 peserta dinilai sampai akhir; 3 keputusan pengangkatan,"
                " terakhir tanggal 30 April 2026."
            ),
        ),
    ],
)
def test_first_line(result: PublicResult, said: str) -> None:
    """The first line says what level and decision allow, and names no code."""
    assert Wording().text(first_line(result)) == said


@pytest.mark.parametrize(
    ("mechanism", "results", "changes", "said"),
    [
        (
            "functional_promotion",
            PublicResults(11, 9, 7),
            {"decisions": ()},
            "11 orang diuji, 9 memenuhi syarat, 7 naik jenjang.",
        ),
        (
            "job_fit",
            PublicResults(5, 4, 1),
            {},
            (
                "5 orang diuji, 4 memenuhi syarat, 1 dipindahkan ke jabatan ini; satu diangkat"
                " dengan SK 800/0001/2026 tanggal 30 April 2026."
            ),
        ),
        (
            "job_fit",
            PublicResults(5, 4, None),
            {"decisions": ()},
            "5 orang diuji, 4 memenuhi syarat; keputusan PPK belum terbit.",
        ),
        (
            "internal_promotion",
            PublicResults(5, 4, 0),
            {"decisions": (), "no_appointment": PublicNoAppointment(date(2026, 5, 4), Text("-"))},
            (
                "5 orang diuji, 4 memenuhi syarat, 0 dipromosikan; tidak ada yang diangkat,"
                " diputuskan 4 Mei 2026."
            ),
        ),
    ],
)
def test_first_line_in_counts(
    mechanism: str, results: PublicResults, changes: dict[str, object], said: str
) -> None:
    """A procedure without ranking begins with how many were assessed, met it, and moved."""
    result = a_public_result(results=results, **changes)
    assert Wording().text(first_line(result, mechanism)) == said


def test_code_needs_the_rank() -> None:
    """Without an appointed rank there is no code."""
    assert not appointed_code(a_public_result(), DECISION)


def test_code_of_one_holder() -> None:
    """The code is that of the one row which holds the rank."""
    assert appointed_code(a_public_result(), replace(DECISION, appointed_rank=1)) == (
        a_public_row().code
    )


def test_no_code_where_several_hold_the_rank() -> None:
    """A shared rank points at nobody."""
    rows = (a_public_row(shared=True), a_public_row(code=OTHER, shared=True))
    assert not appointed_code(a_public_result(rows=rows), replace(DECISION, appointed_rank=1))


def test_no_code_where_the_announcement_ranks_otherwise() -> None:
    """Where the announced rank is another one, it is not clear who is meant."""
    rows = (a_public_row(announced_rank=2),)
    assert not appointed_code(a_public_result(rows=rows), replace(DECISION, appointed_rank=1))


def test_effective_rank() -> None:
    """A documented act goes before the rule."""
    assert effective_rank(a_public_row(rank=2, decided_rank=3)) == 3
    assert effective_rank(a_public_row(rank=2)) == 2


def test_lengthened() -> None:
    """A list is longer than foreseen only where rows show it."""
    assert lengthened(a_public_result(shortlisted=4), 3)
    assert not lengthened(a_public_result(shortlisted=3), 3)
    assert not lengthened(a_public_result(shortlisted=4, rows=()), 3)
