"""``merit explain``."""

from __future__ import annotations

import pytest

from generator.checks import CHECKS
from generator.cli.explain import MODULES, families
from generator.cli.run import run
from generator.pipeline import RULES

Capture = pytest.CaptureFixture[str]


def test_one_rule(capsys: Capture) -> None:
    """A rule is told with its demand, its reason, an example that fails, and the mend."""
    assert run(["explain", "weights-add-up"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("weights-add-up (galat)\n\n")
    for heading in ("Mengapa: ", "Contoh yang keliru:\n    ", "Perbaikannya:\n    "):
        assert heading in text


def test_all_rules(capsys: Capture) -> None:
    """Without a name every rule is listed once, under its family."""
    assert run(["explain"]) == 0
    text = capsys.readouterr().out
    for rule in RULES:
        assert text.count(f"\n  {rule.name}: ") == 1


def test_unknown_name(capsys: Capture) -> None:
    """An unknown name is answered with the nearest one, and is not repeated."""
    assert run(["explain", "weight-adds-up"]) == 2
    error = capsys.readouterr().err
    assert "merit explain weights-add-up" in error
    assert "weight-adds-up" not in error


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("[Weights-Add-Up]", "weights-add-up (galat)\n"),
        ("map-sign", "map-sign (galat)\n"),
        ("weights", "weights-add-up: "),
        ("bobot semua kriteria", "weights-add-up: "),
    ],
)
def test_other_ways_to_ask(name: str, line: str, capsys: Capture) -> None:
    """Case and brackets do not count; a part of the name or words of the rule find it too."""
    assert run(["explain", name]) == 0
    assert capsys.readouterr().out.startswith(line)


def test_every_module_of_checks_has_a_family() -> None:
    """No check falls among the rules of single values because its module was forgotten."""
    known = {module for modules in MODULES.values() for module in modules}
    assert {check.function.__module__.rpartition(".")[2] for check in CHECKS} <= known
    assert all(families().values())
