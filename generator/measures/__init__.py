"""Figures computed from the publication: each with its finding, rows, formula and source.

A measure is made of public values alone, so nothing here can tell what they withhold. To add one:
a module with a function ``measures``, its line in ``MEASURES``, and its test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.measures import (
    applicants,
    assessments,
    decisions,
    development,
    followed,
    funnel,
    mechanisms,
    merit_index,
    objections,
    quality,
    quota,
    ratings,
    remote_training,
    schedule,
    talent,
    time_to_fill,
    training_hours,
    uptake,
    windows,
    without_official,
)
from generator.measures.measure import Measure
from generator.publication import Publication

MEASURES: tuple[Callable[[Publication], Iterator[Measure]], ...] = (
    funnel.measures,
    applicants.measures,
    mechanisms.measures,
    time_to_fill.measures,
    schedule.measures,
    windows.measures,
    decisions.measures,
    objections.measures,
    followed.measures,
    without_official.measures,
    training_hours.measures,
    uptake.measures,
    quota.measures,
    remote_training.measures,
    development.measures,
    assessments.measures,
    ratings.measures,
    talent.measures,
    merit_index.measures,
    quality.measures,
)
"""Everything that is measured, in the order of the index; each yields nothing without data."""


def measured(publication: Publication) -> tuple[Measure, ...]:
    """Return every measure for which the publication holds data, in the order of the index."""
    return tuple(found for measure in MEASURES for found in measure(publication))


__all__ = ["MEASURES", "Measure", "measured"]
