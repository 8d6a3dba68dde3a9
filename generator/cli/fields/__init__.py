"""What every field of every record means, with an example: the text of ``merit new``."""

from __future__ import annotations

from collections.abc import Mapping

from generator.cli.fields import (
    basics,
    criteria,
    indicators,
    outcome,
    procedure,
    report,
    requirement,
    rule_set,
    staffing,
    talent_pool,
    training,
    vacancy,
)
from generator.wording import Sentence

FIELDS: Mapping[str, tuple[str, Sentence]] = {
    **basics.FIELDS,
    **criteria.FIELDS,
    **indicators.FIELDS,
    **procedure.FIELDS,
    **report.FIELDS,
    **requirement.FIELDS,
    **vacancy.FIELDS,
    **outcome.FIELDS,
    **training.FIELDS,
    **rule_set.FIELDS,
    **staffing.FIELDS,
    **talent_pool.FIELDS,
}
"""By ``Class.field``, the class being the one that names the field: an example as it is written,
and the meaning. The example is empty where the type tells it: a group of fields, or a fixed choice.
"""
