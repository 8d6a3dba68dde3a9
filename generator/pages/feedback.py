"""Whether the opinion of colleagues and of the public counts in a set of criteria (360 degrees)."""

from __future__ import annotations

from decimal import Decimal

from generator.pages.labels import FEEDBACK
from generator.publication import PublicCriteriaSet
from generator.wording import Sentence, say


def feedback_words(criteria_set: PublicCriteriaSet) -> Sentence:
    """Return whose feedback counts and how much; that none does is told as well.

    Criteria without a weight count for their minimum or for telling equals apart alone.
    """
    counted = [one for one in criteria_set.criteria if one.feedback]
    if not counted:
        return say("tidak dihitung")
    kinds = {one.feedback for one in counted}
    whose = FEEDBACK[kinds.pop() if len(kinds) == 1 else "both"]
    weight = sum((one.weight or Decimal(0) for one in counted), Decimal(0))
    if criteria_set.sums or not weight:
        return say("%(whose)s, ikut dinilai", whose=whose)
    return say("%(whose)s, dalam kriteria berbobot %(weight)s %%", whose=whose, weight=weight)
