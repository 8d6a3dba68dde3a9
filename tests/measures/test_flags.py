from __future__ import annotations

from datetime import date

from generator.measures.flags import flags
from generator.publication.vacancy import PublicExplanation, PublicWarning
from generator.wording import Text, Wording, say
from tests.builders import a_public_criteria_set, a_public_vacancy, a_publication, by_id
from tests.builders.staffing import a_public_occupancy, a_public_rule_set

REPLY = PublicExplanation(date(2026, 2, 2), Text("Ada pergantian."))
WINDOW = PublicWarning(
    "window-meets-norm",
    say("pendaftaran dibuka %(days)s hari, normanya %(norm)s hari", days=5, norm=15),
    (REPLY,),
)
DIFFERENCE = PublicWarning("difference-declared", say("2 baris berbeda"), ())


def test_a_warning_of_a_vacancy() -> None:
    """The question and the source of its norm come from the warning; replies stay with it."""
    vacancies = by_id([a_public_vacancy(warnings=(WINDOW,))])
    (flag,) = flags(a_publication(vacancies=vacancies))
    assert (flag.kind, flag.vacancy) == ("window-meets-norm", "2026-dinkes-kadis")
    assert flag.finding == WINDOW.message
    assert flag.criteria == "jpt-pratama-2026"
    assert flag.source == a_public_criteria_set().title
    assert flag.explanations == (REPLY,)
    assert Wording().text(flag.question).endswith("?")


def test_a_warning_without_a_norm() -> None:
    """What is measured against no norm names no set of criteria."""
    vacancies = by_id([a_public_vacancy(warnings=(DIFFERENCE,))])
    (flag,) = flags(a_publication(vacancies=vacancies))
    assert (flag.source, flag.criteria) == (None, "")
    assert flag.finding == DIFFERENCE.message


def test_a_post_beyond_the_norm() -> None:
    """A post is asked about once its days are over the norm in force."""
    rules = by_id([a_public_rule_set()])
    (flag,) = flags(a_publication(occupancy=(a_public_occupancy(),), rule_sets=rules))
    assert (flag.rule_set, flag.source) == ("norma-2026", Text("Norma contoh"))
    assert (flag.position, flag.unit) == ("kepala-dinas-kesehatan", "dinas-kesehatan")
    assert Wording().text(flag.finding) == (
        "tanpa pejabat definitif sejak 1 Januari 2026: 60 hari, normanya paling lama 30 hari"
    )


def test_within_the_norm_nobody_is_asked() -> None:
    """A post that keeps to the norm, or has none, is no question."""
    late = a_public_occupancy(start=date(2026, 2, 20))
    rules = by_id([a_public_rule_set()])
    assert flags(a_publication(occupancy=(late,), rule_sets=rules)) == ()
    assert flags(a_publication(occupancy=(a_public_occupancy(),))) == ()


def test_those_without_a_reply_come_first() -> None:
    """What nobody has answered stands before what has been."""
    vacancies = by_id([a_public_vacancy(warnings=(WINDOW, DIFFERENCE))])
    found = flags(a_publication(vacancies=vacancies))
    assert [flag.kind for flag in found] == ["difference-declared", "window-meets-norm"]
