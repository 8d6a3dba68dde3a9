"""The career map: positions, the steps between them, and the vacancies now open on the way."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from generator.pages import addresses
from generator.pages.career_drawing import Drawing, drawn
from generator.pages.career_families import Family, Step, all_steps, families, rank
from generator.pages.cross_references import Some, first_of, is_open, vacancies_by
from generator.pages.labels import OPEN_STATES
from generator.pages.links import Link
from generator.pages.page import Address, Page
from generator.pages.parts import parts
from generator.publication import Publication, PublicVacancy
from generator.wording import LANGUAGES, Language

AT_ONCE = 60
"""Up to this number of positions all families stand on one page; beyond it each has its own."""
VACANCIES_SHOWN = 6
TOPS_SHOWN = 2

Wanted = Mapping[str, tuple[PublicVacancy, ...]]


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: both positions, where its page stands, and how many competences have to rise."""

    present: Link
    aim: Link
    address: Address
    rising: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A family as it is shown. ``drawings`` holds its map by language, where it can be drawn."""

    family: Family
    address: Address
    tops: tuple[Link, ...]
    more_tops: int
    drawings: Mapping[Language, Drawing | None]
    rows: tuple[StepRow, ...]
    vacancies: Some


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the map; where there are many positions, a list of its families and each of them."""
    found = families(publication.positions)
    wanted = vacancies_by(publication, lambda vacancy: vacancy.position, is_open)
    count = len({one.id for family in found for one in family.positions})
    shared = {
        "as_of": publication.as_of,
        "all_count": len(publication.positions),
        "joined_count": count,
        "step_count": sum(len(family.steps) for family in found),
    }
    shown = [_shown(publication, family, wanted) for family in found]
    if count <= AT_ONCE:
        yield Page(addresses.careers(), "pages/careers.html", {**shared, "shown": shown})
        return
    for part in parts(shown, addresses.careers()):
        yield Page(part.address, "pages/career_families.html", {**shared, "part": part})
    for one in shown:
        for part in parts(one.rows, one.address):
            context = {**shared, "one": one, "part": part}
            yield Page(part.address, "pages/career_family.html", context)


def _shown(publication: Publication, family: Family, wanted: Wanted) -> Shown:
    opened = Counter(
        {
            position.id: sum(one.state in OPEN_STATES for one in wanted.get(position.id, ()))
            for position in family.positions
        }
    )
    places = {one.id: place for place, one in enumerate(family.positions)}

    def standing(step: Step) -> tuple[int, int]:
        return places[step[0]], places[step[1]]

    vacancies = chain.from_iterable(wanted.get(one.id, ()) for one in family.positions)
    return Shown(
        family=family,
        address=addresses.career_family(family.id),
        tops=tuple(
            Link(one.title, addresses.position(one.id), one.id) for one in family.tops[:TOPS_SHOWN]
        ),
        more_tops=max(0, len(family.tops) - TOPS_SHOWN),
        drawings={language: drawn(family, opened, language) for language in LANGUAGES},
        rows=tuple(step_row(publication, *step) for step in sorted(family.steps, key=standing)),
        vacancies=first_of(publication, vacancies, VACANCIES_SHOWN),
    )


def steps_to(publication: Publication) -> Mapping[str, tuple[StepRow, ...]]:
    """Return by position the steps that lead to it, those from the highest class first."""
    positions = publication.positions
    steps = sorted(all_steps(positions), key=lambda step: rank(positions[step[0]]))
    found: defaultdict[str, list[StepRow]] = defaultdict(list)
    for present_id, aim_id in steps:
        found[aim_id].append(step_row(publication, present_id, aim_id))
    return {name: tuple(rows) for name, rows in found.items()}


def step_row(publication: Publication, present_id: str, aim_id: str) -> StepRow:
    """Return what a list says of one step."""
    present, aim = publication.positions[present_id], publication.positions[aim_id]
    levels = {at.competency: at.level for at in present.requires}
    return StepRow(
        present=Link(present.title, addresses.position(present.id), present.id),
        aim=Link(aim.title, addresses.position(aim.id), aim.id),
        address=addresses.career_step(present.id, aim.id),
        rising=sum(at.level > levels.get(at.competency, 0) for at in aim.requires),
    )
