from __future__ import annotations

from generator.anonymising.rules import ANONYMISING_RULES
from generator.identifiers import find
from generator.pipeline import RULES


def test_rules_are_explained() -> None:
    """Every rule has a name of its own, is known to ``merit explain``, and shows no number."""
    names = [rule.name for rule in RULES]
    assert len(names) == len(set(names))
    assert set(ANONYMISING_RULES) <= set(RULES)
    assert not [rule for rule in ANONYMISING_RULES if find(rule.example) or find(rule.mend)]
