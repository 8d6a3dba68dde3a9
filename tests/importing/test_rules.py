"""The rules of an import."""

from __future__ import annotations

from generator.importing.rules import IMPORT_RULES
from generator.pipeline import RULES


def test_names() -> None:
    """Every rule has a name of its own, a reason, an example and its mend."""
    names = [rule.name for rule in (*{rule.name: rule for rule in RULES}.values(), *IMPORT_RULES)]
    assert len(set(names)) == len({rule.name for rule in RULES} | {r.name for r in IMPORT_RULES})
    for rule in IMPORT_RULES:
        assert rule.why.msgid
        assert rule.example != rule.mend
