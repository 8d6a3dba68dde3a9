from __future__ import annotations

from typing import get_args

import pytest

from generator.pages import labels, training_labels
from generator.records import (
    agency,
    competency,
    criteria_set,
    outcome,
    position,
    ranking,
    training_offer,
    vacancy,
)

VOCABULARIES = [
    (labels.AGENCY_KIND, agency.AgencyKind),
    (labels.STATUS, agency.Status),
    (labels.POSITION_CLASS, position.PositionClass),
    (labels.COMPETENCY_KIND, competency.CompetencyKind),
    (labels.MECHANISM, vacancy.Mechanism),
    (labels.AUDIENCE, vacancy.Audience),
    (labels.EMPLOYMENT, vacancy.Employment),
    (labels.LEVEL, vacancy.LevelName),
    (labels.REFUSAL, outcome.RefusalReason),
    (labels.REASON, outcome.ReasonCode),
    (labels.ROUTE, outcome.Route),
    (labels.APPROVAL, outcome.ApprovalResult),
    (labels.METHOD, criteria_set.Method),
    (labels.ORIGIN, criteria_set.Origin),
    (training_labels.TRAINING_KIND, training_offer.TrainingKind),
    (training_labels.TRAINING_FORM, training_offer.TrainingForm),
    (training_labels.TRAINING_MODE, training_offer.TrainingMode),
]


@pytest.mark.parametrize(("words", "vocabulary"), VOCABULARIES)
def test_every_word_of_a_vocabulary_is_said(words: labels.Labels, vocabulary: object) -> None:
    """What an office may write, a page can say; and nothing else, in the same order."""
    assert tuple(words) == get_args(vocabulary)


def test_results_of_a_row_are_said() -> None:
    """A row has met every threshold, or its result is one of the closed list."""
    assert set(labels.RESULT) == {"", *get_args(ranking.MissedResult)}


def test_every_state_has_a_role() -> None:
    """The tag of each state has a colour role, and open states are states."""
    assert list(labels.STATE) == list(labels.STATE_ROLE)
    assert list(training_labels.TRAINING_STATE) == list(training_labels.TRAINING_STATE_ROLE)
    assert set(labels.OPEN_STATES) <= set(labels.STATE)
