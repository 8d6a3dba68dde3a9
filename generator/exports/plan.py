"""What the planner in the browser works with: requirements of positions, and offers of training."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from generator.pages import plan_file
from generator.pages.career_families import rank
from generator.pages.labels import COMING_STATES
from generator.pages.page import Page
from generator.publication import Publication, PublicTrainingOffer
from generator.publication.position import PublicCompetencyAt
from generator.wording import Text

Numbers = Mapping[str, int]
"""The place of each competency in the list of competencies, by its id."""


def files(
    publication: Publication, pages: Sequence[Page], site_url: str
) -> Iterator[tuple[str, bytes]]:
    """Yield the planner's file.

    ``competencies`` holds id, title, the titles of the levels by number, and the highest level of a
    scale of its own; ``positions`` id, title, class, requirements, and the positions it leads to by
    their place in the list, the highest class first; ``offers`` those that one may apply for, now
    or soon. A title is ``[Indonesian, English]`` or ``[Indonesian]``; requirements and what an
    offer develops are pairs of the competency's place and a level.
    """
    del pages, site_url
    listed = tuple(publication.competencies.values())
    numbers = {competency.id: number for number, competency in enumerate(listed)}
    positions = sorted(publication.positions.values(), key=rank)
    places = {position.id: number for number, position in enumerate(positions)}
    content = {
        "as_of": publication.as_of.isoformat(),
        "competencies": [
            [
                one.id,
                _said(one.title),
                {level.level: _said(level.title) for level in one.levels},
                *([one.scale.highest] if one.scale else []),
            ]
            for one in listed
        ],
        "positions": [
            [
                one.id,
                _said(one.title),
                one.position_class,
                _pairs(numbers, one.requires),
                [places[name] for name in one.leads_to],
            ]
            for one in positions
        ],
        "offers": [
            _offer(numbers, offer)
            for offer in publication.training_offers.values()
            if offer.develops and offer.state in COMING_STATES
        ],
    }
    yield (
        plan_file.FILE,
        json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(),
    )


def _offer(numbers: Numbers, offer: PublicTrainingOffer) -> dict[str, object]:
    registration = offer.registration
    facts = {
        "id": offer.id,
        "title": _said(offer.title),
        "develops": _pairs(numbers, offer.develops),
        "kind": offer.kind,
        "hours": offer.hours,
        "state": offer.state,
        "provider": _said(offer.provider),
        "classes": list(offer.for_classes),
        "opens": registration.opens.isoformat() if registration else None,
        "closes": registration.closes.isoformat() if registration else None,
        "runs": [day.isoformat() for day in offer.runs] if offer.runs else None,
    }
    return {name: value for name, value in facts.items() if value}


def _pairs(numbers: Numbers, levels: Sequence[PublicCompetencyAt]) -> list[tuple[int, int]]:
    return [(numbers[at.competency], at.level) for at in levels]


def _said(text: Text) -> list[str]:
    return [text.id, text.en] if text.en else [text.id]
