"""Public values for tests; each builder takes the fields that the test is about."""

from __future__ import annotations

from tests.builders.agency import a_public_agency, a_public_unit
from tests.builders.criteria import a_criterion, a_public_criteria_set, a_public_rule
from tests.builders.position import a_public_competency, a_public_position, a_public_training_offer
from tests.builders.publication import (
    AS_OF,
    a_parted_publication,
    a_publication,
    an_empty_publication,
    by_id,
)
from tests.builders.result import a_part, a_public_result, a_public_row
from tests.builders.vacancy import a_procedure, a_public_selection, a_public_vacancy, a_registration

__all__ = [
    "AS_OF",
    "a_criterion",
    "a_part",
    "a_parted_publication",
    "a_procedure",
    "a_public_agency",
    "a_public_competency",
    "a_public_criteria_set",
    "a_public_position",
    "a_public_result",
    "a_public_row",
    "a_public_rule",
    "a_public_selection",
    "a_public_training_offer",
    "a_public_unit",
    "a_public_vacancy",
    "a_publication",
    "a_registration",
    "an_empty_publication",
    "by_id",
]
