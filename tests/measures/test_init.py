from __future__ import annotations

import pytest

from generator.measures import MEASURES, measured
from generator.measures.groups import GROUPS
from generator.measures.measure import Measure
from tests.builders import an_empty_publication
from tests.measures.sample import sample_publication

SAMPLE = measured(sample_publication())


def test_without_records_nothing_is_measured() -> None:
    """No measure says anything about an empty site."""
    assert measured(an_empty_publication()) == ()


def test_addresses_are_unique() -> None:
    """No two measures share an address in either language."""
    assert len({one.id for one in SAMPLE}) == len({one.english for one in SAMPLE}) == len(SAMPLE)


@pytest.mark.parametrize("measure", SAMPLE, ids=lambda one: one.id)
def test_a_measure_is_complete(measure: Measure) -> None:
    """A measure has a known group, a finding, rows, and columns of one kind of decimals."""
    assert measure.group in GROUPS
    assert measure.headline.msgid.endswith(".")
    assert measure.n > 0
    ids = [column.id for column in measure.columns]
    assert len(set(ids)) == len(ids)


def test_every_function_has_data_in_the_sample() -> None:
    """The sample shows something of every measure that is registered."""
    publication = sample_publication()
    silent = [make.__module__ for make in MEASURES if not list(make(publication))]
    assert silent == []
