"""The sample records as a publication, for tests of what is made of all of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from generator.dataset import parse
from generator.disclosure import protect
from generator.merit.judging import judge
from generator.pipeline import RULES
from generator.publication import Publication
from generator.reading.folder import read_folder

SAMPLE = Path(__file__).resolve().parents[2] / "data"
SAMPLE_DAY = date(2026, 11, 22)


@cache
def sample_publication() -> Publication:
    """Return what the sample records publish on the day of the sample; other tests check them."""
    dataset, _ = parse(read_folder(SAMPLE).files)
    judged = judge(dataset)
    return protect(judged, judged.ranked, SAMPLE_DAY, (), RULES)
