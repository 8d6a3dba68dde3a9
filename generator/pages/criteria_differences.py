"""What a set of criteria changes against the set that it replaces: was and is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.pages.changes import as_sentence
from generator.pages.labels import FEEDBACK, METHOD, ORIGIN
from generator.publication.criteria_set import (
    PublicCriteriaSet,
    PublicCriterion,
    PublicRounding,
    PublicScale,
)
from generator.wording import Sentence, Text, Value, say

NOTHING = say("tidak ada")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changed: what it is about, what it was and what it is."""

    subject: Sentence
    was: Sentence
    becomes: Sentence


def differences(old: PublicCriteriaSet, new: PublicCriteriaSet) -> tuple[Difference, ...]:
    """Return everything that differs, criteria first, in the order of the new set."""
    return (*_of_criteria(old, new), *_of_sets(old, new))


def _of_criteria(old: PublicCriteriaSet, new: PublicCriteriaSet) -> Iterator[Difference]:
    before = {criterion.id: criterion for criterion in old.criteria}
    after = {criterion.id: criterion for criterion in new.criteria}
    for name in (*after, *(name for name in before if name not in after)):
        was, becomes = before.get(name), after.get(name)
        title = (becomes or before[name]).title
        for number, (subject, value) in enumerate(_OF_CRITERION):
            one, other = (value(was) if was else None), (value(becomes) if becomes else None)
            present_in_both = was is not None and becomes is not None
            if one != other and (number == 0 or present_in_both):
                yield Difference(subject(title), _said(one), _said(other))


def _of_sets(old: PublicCriteriaSet, new: PublicCriteriaSet) -> Iterator[Difference]:
    for subject, value in _OF_SET:
        if value(old) != value(new):
            yield Difference(subject, _said(value(old)), _said(value(new)))


def _said(value: Value | None) -> Sentence:
    return NOTHING if value is None else as_sentence(value)


def percent(criterion: PublicCriterion) -> Sentence:
    """Return the weight as it is said."""
    if criterion.weight is None:
        return say("tanpa bobot")
    return say("%(weight)s %%", weight=criterion.weight)


def threshold(criterion: PublicCriterion) -> Sentence | None:
    """Return the minimum as it is said; of a cost it is the most that still passes."""
    if criterion.minimum is None:
        return None
    if criterion.is_cost:
        return say("paling tinggi %(most)s", most=criterion.minimum)
    return say("paling rendah %(least)s", least=criterion.minimum)


def scale_words(scale: PublicScale | None) -> Sentence:
    """Return the scale as it is said; without one it is 0 to 100."""
    if scale is None:
        return say("0 sampai 100")
    return say("%(worst)s (terburuk) sampai %(best)s (terbaik)", worst=scale.worst, best=scale.best)


def tie_words(criteria_set: PublicCriteriaSet) -> Sentence | None:
    """Return the tie criteria in their order, or nothing where equal totals share the rank."""
    titles = {criterion.id: criterion.title for criterion in criteria_set.criteria}
    said: Sentence | None = None
    for name in criteria_set.ties:
        title = as_sentence(titles[name])
        said = title if said is None else say("%(before)s, lalu %(next)s", before=said, next=title)
    return said


def rounding_words(rounding: PublicRounding | None) -> Sentence:
    """Return the declared rounding as it is said; it is always half up."""
    match rounding:
        case PublicRounding(each=int(each), total=int(total)):
            return say(
                "tiap bagian %(each)s desimal, lalu jumlahnya %(total)s desimal",
                each=each,
                total=total,
            )
        case PublicRounding(each=int(each)):
            return say("tiap bagian %(each)s desimal", each=each)
        case PublicRounding(total=int(total)):
            return say("jumlahnya %(total)s desimal", total=total)
        case _:
            return say("tanpa pembulatan")


_OF_CRITERION: tuple[
    tuple[Callable[[Text], Sentence], Callable[[PublicCriterion], Value | None]], ...
] = (
    (lambda title: say("Bobot %(title)s", title=title), percent),
    (lambda title: say("Batas nilai %(title)s", title=title), threshold),
    (lambda title: say("Skala %(title)s", title=title), lambda one: scale_words(one.scale)),
    (lambda title: say("Asal nilai %(title)s", title=title), lambda one: ORIGIN[one.origin]),
    (
        lambda title: say("Umpan balik dalam %(title)s", title=title),
        lambda one: FEEDBACK.get(one.feedback),
    ),
)
_OF_SET: tuple[tuple[Sentence, Callable[[PublicCriteriaSet], Value | None]], ...] = (
    (say("Cara penilaian"), lambda one: METHOD[one.method]),
    (say("Ambang batas nilai akhir"), lambda one: one.pass_mark),
    (say("Banyaknya nama untuk PPK"), lambda one: one.shortlist),
    (say("Pembeda nilai sama"), tie_words),
    (say("Pembulatan"), lambda one: rounding_words(one.rounding)),
)
