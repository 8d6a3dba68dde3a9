"""The sentence of a requirement and its bound do not contradict each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.records import Selection, Vacancy
from generator.records.requirement import Requirement
from generator.wording import say

_GRADE = re.compile(r"\b[IVX]+/[a-e]\b")
_AGE = re.compile(r"\b\d{2}\b")


@check(
    say("Batas usia dan golongan sama dengan yang tertulis dalam kalimat syaratnya."),
    why=say("Yang mengikat ialah kalimatnya; pelamar menimbang dirinya dengan batasnya."),
    example="- {id: age, text: Usia paling tinggi 56 tahun, maximum: 58}",
    mend="- {id: age, text: Usia paling tinggi 56 tahun, maximum: 56}",
    severity=Severity.WARNING,
)
def requirement_says_its_bound(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each bound of age or grade that its sentence says otherwise."""
    for kind in (Vacancy, Selection):
        for entry in dataset.of(kind).values():
            for index, item in enumerate(entry.record.requirements):
                for name, bound, said in _bounds(item):
                    if said and bound not in said:
                        yield Problem(
                            entry.place("requirements", index, name),
                            say("%(name)s tidak sama dengan angka dalam kalimatnya", name=name),
                            say("Samakan keduanya menurut pengumuman yang ditandatangani."),
                        )


def _bounds(item: Requirement) -> Iterator[tuple[str, str, list[str]]]:
    """Yield the name of each bound, the bound, and what the sentence says in its place."""
    if item.judged_as == "grade" and item.minimum:
        yield "minimum", item.minimum, _GRADE.findall(item.text.id)
    if item.judged_as == "age":
        for name in ("maximum", "minimum_age"):
            if (bound := getattr(item, name)) is not None:
                yield name, str(bound), _AGE.findall(item.text.id)
