"""A measure as the ``chart`` component shows it: with its place, its address and its file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.charts.plot import MOST_LINES, is_cut
from generator.measures.measure import Measure
from generator.measures.table import as_csv
from generator.pages import addresses
from generator.pages.page import Address
from generator.publication import Publication
from generator.wording import Sentence, Text, say

KILOBYTE = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure with what stands around it.

    ``place`` is where the numbers are from. ``file`` is the path of its CSV in the site, ``size``
    its size in kB, rounded up, ``about`` the path of what describes it. ``shown`` is the number of
    rows drawn where the table has more.
    """

    measure: Measure
    place: Text | Sentence
    as_of: date
    address: Address
    file: str
    about: str
    size: int
    shown: int | None


def figure(publication: Publication, measure: Measure) -> Figure:
    """Return the figure of a measure."""
    address = addresses.statistic(measure.id, measure.english)
    return Figure(
        measure=measure,
        place=place(publication),
        as_of=publication.as_of,
        address=address,
        file=f"{address.id}data.csv",
        about=f"{address.id}data.metadata.json",
        size=-(-len(as_csv(measure)) // KILOBYTE),
        shown=MOST_LINES if is_cut(measure) else None,
    )


def place(publication: Publication) -> Text | Sentence:
    """Return where numbers of a whole publication are from: its agency, or how many they are."""
    agencies = tuple(publication.agencies.values())
    if len(agencies) == 1:
        return agencies[0].name
    return say("%(count)s instansi", count=len(agencies))
