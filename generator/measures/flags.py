"""What needs an explanation: a norm, what was measured, and the agency's reply, as a question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.measures.norms import norm_on
from generator.measures.open_posts import OpenPost, open_posts
from generator.publication import Publication, PublicVacancy
from generator.publication.vacancy import PublicExplanation, PublicWarning
from generator.wording import Sentence, Text, say

ACTING = "acting-days"

QUESTIONS: Mapping[str, Sentence] = {
    "window-meets-norm": say("Mengapa pendaftaran dibuka lebih singkat daripada normanya?"),
    "extensions-within-norm": say(
        "Mengapa pendaftaran diperpanjang lebih sering daripada normanya?"
    ),
    "applicants-meet-norm": say("Mengapa pelamarnya lebih sedikit daripada normanya?"),
}
"""What is asked, by the rule of a warning; their norms stand in the set of criteria."""

OTHER = say("Apa penjelasan instansi?")


@dataclass(frozen=True, slots=True)
class Flag:
    """One question to an agency. It says what was measured; it accuses nobody.

    ``kind`` is the name of the rule of a warning, or ``acting-days``. ``finding`` says in words
    what was measured and what the norm is. ``source`` tells where the norm comes from: the set of
    criteria named by ``criteria``, or the set of rules named by ``rule_set``.
    ``vacancy`` is empty for a flag about a post, ``position`` and ``unit`` tell the post.
    """

    kind: str
    agency: str
    title: Text
    position: str
    unit: str
    vacancy: str
    question: Sentence
    finding: Sentence
    source: Text | None
    criteria: str
    rule_set: str
    explanations: tuple[PublicExplanation, ...]


def flags(publication: Publication) -> tuple[Flag, ...]:
    """Return all questions: those without a reply first, then by kind and record."""
    found = [*_of_vacancies(publication), *_of_posts(publication)]
    return tuple(
        sorted(
            found,
            key=lambda flag: (bool(flag.explanations), flag.kind, flag.vacancy, flag.unit),
        )
    )


def norms_checked(publication: Publication) -> int:
    """Return against how many norms the records are measured on the site's day."""
    acting = norm_on(publication, "acting_days", publication.as_of)
    return len(QUESTIONS) + (acting is not None)


def _of_vacancies(publication: Publication) -> Iterator[Flag]:
    for vacancy in publication.vacancies.values():
        for warning in vacancy.warnings:
            yield _of_warning(publication, vacancy, warning)


def _of_warning(publication: Publication, vacancy: PublicVacancy, warning: PublicWarning) -> Flag:
    has_norm = warning.rule in QUESTIONS
    criteria_set = publication.criteria_sets.get(vacancy.procedure.criteria) if has_norm else None
    return Flag(
        kind=warning.rule,
        agency=vacancy.agency,
        title=vacancy.title,
        position=vacancy.position,
        unit=vacancy.unit,
        vacancy=vacancy.id,
        question=QUESTIONS.get(warning.rule, OTHER),
        finding=warning.message,
        source=criteria_set.title if criteria_set else None,
        criteria=criteria_set.id if criteria_set else "",
        rule_set="",
        explanations=warning.explanations,
    )


def _of_posts(publication: Publication) -> Iterator[Flag]:
    for post in open_posts(publication):
        if post.norm and post.over:
            yield Flag(
                kind=ACTING,
                agency=post.agency,
                title=publication.positions[post.position].title,
                position=post.position,
                unit=post.unit,
                vacancy="",
                question=say("Mengapa jabatan ini belum memiliki pejabat definitif?"),
                finding=acting_finding(post, post.norm.limit.limit),
                source=post.norm.limit.source,
                criteria="",
                rule_set=post.norm.rule_set.id,
                explanations=post.explanations,
            )


def acting_finding(post: OpenPost, norm: int) -> Sentence:
    """Return what was measured of a post, beside the norm."""
    return say(
        "tanpa pejabat definitif sejak %(since)s: %(days)s hari, normanya paling lama"
        " %(norm)s hari",
        since=post.since,
        days=post.days,
        norm=norm,
    )
