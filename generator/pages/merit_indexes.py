"""The merit index of every agency: by aspect, what it gave itself and what was verified."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from generator.measures.period_words import period_words
from generator.pages import addresses
from generator.pages.page import Page
from generator.pages.parts import parts
from generator.publication import PublicAgency, Publication, PublicMeritIndex
from generator.publication.rule_set import PublicRuleSet
from generator.wording import Sentence

AGENCIES_PER_PART = 10


@dataclass(frozen=True, slots=True)
class IndexOfPeriod:
    """An index, its period in words, its rules, and the index before it in words, if any."""

    index: PublicMeritIndex
    period: Sentence
    rules: PublicRuleSet
    before: Sentence | None
    scaled: bool


@dataclass(frozen=True, slots=True)
class AgencyIndexes:
    """The indexes of one agency, the newest first."""

    agency: PublicAgency
    indexes: tuple[IndexOfPeriod, ...]


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the parts of the page; without an index there is none."""
    found: defaultdict[str, list[PublicMeritIndex]] = defaultdict(list)
    for index in publication.merit_indexes.values():
        found[index.agency].append(index)
    agencies = [
        AgencyIndexes(
            publication.agencies[agency],
            tuple(
                _of_period(publication, one)
                for one in sorted(indexes, key=lambda one: one.period, reverse=True)
            ),
        )
        for agency, indexes in sorted(found.items())
    ]
    for part in parts(agencies, addresses.merit_indexes(), AGENCIES_PER_PART) if agencies else ():
        yield Page(
            address=part.address,
            template="pages/merit_indexes.html",
            context={"as_of": publication.as_of, "part": part, "many": len(agencies) > 1},
        )


def _of_period(publication: Publication, index: PublicMeritIndex) -> IndexOfPeriod:
    before = publication.merit_indexes.get(index.before)
    return IndexOfPeriod(
        index=index,
        period=period_words(index.period),
        rules=publication.rule_sets[index.rules],
        before=period_words(before.period) if before else None,
        scaled=index.maximum is not None,
    )
