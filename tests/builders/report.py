"""Public values of merit reports, and of the merit index that they show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from generator.period import Period
from generator.publication import PublicMeritIndex
from generator.publication.merit_index import PublicMeritAspect, PublicMeritTotal
from generator.publication.report import PublicFollowUp, PublicRemark, PublicReport
from generator.wording import Text

S1 = Period(2026, 1)


def a_public_follow_up(**changes: object) -> PublicFollowUp:
    """Return an action that is promised and not done."""
    made = PublicFollowUp(
        finding=Text("Satu jabatan kosong melewati norma"),
        action=Text("Membuka seleksi jabatan itu."),
        owner="dinas-kesehatan",
        due=date(2026, 9, 30),
        done=None,
        evidence="",
    )
    return replace(made, **changes)


def a_public_remark(**changes: object) -> PublicRemark:
    """Return a remark on the coverage."""
    made = PublicRemark("coverage", Text("Proses promosi internal belum terbit."))
    return replace(made, **changes)


def a_public_report(**changes: object) -> PublicReport:
    """Return a report on the first half of 2026 whose figures nobody wrote down."""
    made = PublicReport(
        id="kota-contoh-2026-s1",
        agency="kota-contoh",
        period=S1,
        published=date(2026, 7, 24),
        remarks=(a_public_remark(),),
        follow_up=(a_public_follow_up(),),
        figures={},
    )
    return replace(made, **changes)


def a_public_merit_index(**changes: object) -> PublicMeritIndex:
    """Return an index of 324.5 of 400, which is assessed by the instrument of 2018."""
    made = PublicMeritIndex(
        id="kota-contoh-2025",
        agency="kota-contoh",
        period=Period(2025),
        rules="permenpanrb-40-2018",
        instrument=Text("Instrumen sistem merit 2018"),
        date=date(2026, 1, 12),
        assessor=Text("Badan Kepegawaian Negara"),
        source="Surat hasil penilaian",
        maximum=Decimal(400),
        aspects=(
            PublicMeritAspect(
                "pengadaan", Text("Pengadaan"), Decimal(40), Decimal(36), Decimal("32.5")
            ),
        ),
        self_total=None,
        total=PublicMeritTotal(Decimal("324.5"), Fraction(649, 800), "iii", Text("III (Baik)")),
        before="",
        breaks=False,
    )
    return replace(made, **changes)
