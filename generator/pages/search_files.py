"""Which search file holds which record: what is under way in one, what is over by year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from generator.publication import Publication, PublicVacancy
from generator.wording import Language

FOLDER = "cari/"
CURRENT = f"{FOLDER}lowongan.json"
TRAINING = f"{FOLDER}pelatihan.json"
POSITIONS = f"{FOLDER}jabatan.json"
PROSE: Mapping[Language, str] = {"id": f"{FOLDER}halaman.json", "en": f"{FOLDER}pages.json"}

OVER = ("announced", "awaiting_approval", "decided", "cancelled")
"""States of vacancies that stand in the file of their year."""

AT_ONCE = 1_000
"""Up to this number of vacancies the years are read with the rest, since they weigh little."""


def vacancy_files(publication: Publication) -> dict[str, tuple[PublicVacancy, ...]]:
    """Return the vacancies of each file: what is under way, then the years, newest first.

    The first file is there even where nothing is under way.
    """
    over = [vacancy for vacancy in publication.vacancies.values() if vacancy.state in OVER]
    years = sorted(over, key=lambda vacancy: -year_over(vacancy, publication.as_of))
    current = tuple(v for v in publication.vacancies.values() if v.state not in OVER)
    return {CURRENT: current} | {
        year_file(year): tuple(members)
        for year, members in groupby(years, lambda one: year_over(one, publication.as_of))
    }


def year_file(year: int) -> str:
    """Return the file of the vacancies that are over since ``year``."""
    return f"{FOLDER}lowongan-{year}.json"


def year_over(vacancy: PublicVacancy, as_of: date) -> int:
    """Return the year in which it was called off, registration closed, or the last stage began."""
    procedure = vacancy.procedure
    if vacancy.cancelled:
        return vacancy.cancelled.date.year
    if procedure.registration:
        return procedure.registration.closes.year
    known = procedure.notice.date if procedure.notice else as_of
    days = [(stage.actual or stage.planned or (known,))[0] for stage in procedure.schedule]
    return max(days, default=known).year
