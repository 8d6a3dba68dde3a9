"""One step of a career: what rises, which training leads there, and what no offer covers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.pages import addresses
from generator.pages.career_families import all_steps
from generator.pages.career_gaps import OFFERS_SHOWN, gaps
from generator.pages.careers import step_row
from generator.pages.competency_offers import offers_by_competency
from generator.pages.cross_references import first_of, is_open, vacancies_by
from generator.pages.page import Page
from generator.publication import Publication

UNCOVERED = ("none", "other")
"""What a catalogue may hold for a gap without being of use to those who have it."""


def pages(publication: Publication) -> Iterator[Page]:
    """Yield the page of each step."""
    offers = offers_by_competency(publication)
    wanted = vacancies_by(publication, lambda vacancy: vacancy.position, is_open)
    for present_id, aim_id in all_steps(publication.positions):
        present, aim = publication.positions[present_id], publication.positions[aim_id]
        found = gaps(publication, offers, present, aim)
        yield Page(
            address=addresses.career_step(present_id, aim_id),
            template="pages/career_step.html",
            context={
                "as_of": publication.as_of,
                "present": present,
                "aim": aim,
                "gaps": found,
                "rising": tuple(gap for gap in found if gap.rise),
                "uncovered": tuple(gap for gap in found if gap.rise and gap.coverage in UNCOVERED),
                "shown": OFFERS_SHOWN,
                "vacancies": first_of(publication, wanted.get(aim_id, ())),
                "onward": tuple(
                    step_row(publication, aim_id, name)
                    for name in aim.leads_to
                    if name not in {aim_id, present_id}
                ),
            },
        )
