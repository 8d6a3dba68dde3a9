"""What a step requires more than the present position, and which training leads there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.competency_offers import OfferAt, order
from generator.pages.cross_references import CompetencyAt, competency_at
from generator.pages.labels import COMING_STATES
from generator.pages.page import Address
from generator.publication import Publication, PublicPosition

OFFERS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """A competency of the position aimed at: the level required there and the present one.

    ``present`` is 0 where the present position does not require the competency. ``coverage`` tells
    what the catalogue holds up to the required level: ``open`` (people of the present class may
    apply, now or soon), ``past`` (only what is over), ``other`` (only for other classes), ``none``.
    ``offers`` are those to be shown, which reach the required level first.
    """

    required: CompetencyAt
    present: int
    coverage: str
    offers: tuple[OfferAt, ...]
    all_offers: Address

    @property
    def rise(self) -> int:
        """Return by how many levels one has to rise; 0 where nothing is lacking."""
        return max(0, self.required.number - self.present)


def gaps(
    publication: Publication,
    offers: Mapping[str, Sequence[OfferAt]],
    present: PublicPosition,
    aim: PublicPosition,
) -> tuple[Gap, ...]:
    """Return what ``aim`` requires, the largest rise first; ``offers`` are those by competency."""
    levels = {at.competency: at.level for at in present.requires}
    found: list[Gap] = []
    for at in aim.requires:
        start = levels.get(at.competency, 0)
        leading = [one for one in offers.get(at.competency, ()) if one.level > start]
        leading.sort(key=lambda one, wanted=at.level: (one.level < wanted, order(one.card)))
        own = [one for one in leading if is_for(one, present)]
        coverage = _coverage(at.level, own, leading)
        found.append(
            Gap(
                required=competency_at(publication, at),
                present=start,
                coverage=coverage,
                offers=tuple(_shown(coverage, own, leading)),
                all_offers=addresses.training_for(at.competency),
            )
        )
    return tuple(sorted(found, key=lambda gap: -gap.rise))


def is_for(one: OfferAt, position: PublicPosition) -> bool:
    """Tell whether people of the position may take part; no class named means everybody."""
    return not one.offer.for_classes or position.position_class in one.offer.for_classes


def _coverage(level: int, own: Sequence[OfferAt], leading: Sequence[OfferAt]) -> str:
    states = {one.card.state for one in own if one.level >= level}
    if states & {*COMING_STATES}:
        return "open"
    if states:
        return "past"
    return "other" if any(one.level >= level for one in leading) else "none"


def _shown(coverage: str, own: Sequence[OfferAt], leading: Sequence[OfferAt]) -> Iterator[OfferAt]:
    """Yield what helps most: where one may apply, nothing that is over; else what there was."""
    for one in leading if coverage == "other" else own:
        if coverage != "open" or one.card.state in COMING_STATES:
            yield one
