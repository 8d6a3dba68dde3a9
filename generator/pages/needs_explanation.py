"""Questions to agencies: where a norm is not met, with the agency's reply or without one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from generator.measures.flags import Flag, flags, norms_checked
from generator.pages import addresses
from generator.pages.flag_cards import FlagCard, flag_card, flag_kinds
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import Publication
from generator.wording import Sentence


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many questions of one kind there are, and how many of them have no reply."""

    words: Sentence
    asked: int
    unanswered: int


@dataclass(frozen=True, slots=True)
class FlagGroup:
    """Questions of one kind that stand together: all with a reply, or all without."""

    id: str
    words: Sentence
    answered: bool
    cards: tuple[FlagCard, ...]


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the list; where nothing needs explaining, a page that says so."""
    found = flags(publication)
    words = flag_kinds(publication)
    unanswered = sum(not flag.explanations for flag in found)
    for part in parts(found, addresses.needs_explanation()):
        yield Page(
            address=part.address,
            template="pages/needs_explanation.html",
            context={
                "as_of": publication.as_of,
                "part": part,
                "groups": tuple(_groups(publication, part.items, words)),
                "kinds": tuple(_kinds(found, words)) if part.number == 1 else (),
                "all_count": len(found),
                "unanswered": unanswered,
                "norms": norms_checked(publication),
            },
        )


def _kinds(found: Iterable[Flag], words: Mapping[str, Sentence]) -> Iterator[KindCount]:
    """Yield the kinds, the one with most questions first."""
    held = tuple(found)
    asked = Counter(flag.kind for flag in held)
    unanswered = Counter(flag.kind for flag in held if not flag.explanations)
    for kind, count in sorted(asked.items(), key=lambda item: (-item[1], item[0])):
        yield KindCount(words[kind], count, unanswered[kind])


def _groups(
    publication: Publication, found: Iterable[Flag], words: Mapping[str, Sentence]
) -> Iterator[FlagGroup]:
    for (answered, kind), some in groupby(found, lambda flag: (bool(flag.explanations), flag.kind)):
        yield FlagGroup(
            id=f"{kind}-{'dijawab' if answered else 'belum-dijawab'}",
            words=words[kind],
            answered=answered,
            cards=tuple(flag_card(publication, flag) for flag in some),
        )
