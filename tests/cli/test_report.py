"""Findings on the screen, grouped by kind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.cli.report import report
from generator.source import Place
from generator.wording import Wording
from tests.writing.test_findings import FINDING, RULE, WARNING


def test_groups(capsys: pytest.CaptureFixture[str]) -> None:
    """Findings of one kind stand together in the order of their places, errors first."""
    other = replace(FINDING, rule=replace(RULE, name="dates-ordered"))
    early = replace(FINDING, place=Place("data/a.yml", 1, 1))
    report([WARNING, FINDING, other, early], 3, Wording())
    groups = capsys.readouterr().out.rstrip().split("\n\n")
    kinds = [
        [line.split(":")[3].strip() + line[-17:] for line in group.split("\n") if "[" in line]
        for group in groups
    ]
    assert [len(kind) for kind in kinds] == [1, 2, 1, 0]
    assert groups[1].startswith("data/a.yml:1:1: galat")
    assert "peringatan" in groups[2]
    assert groups[3].startswith("Ditemukan 3 galat dan 1 peringatan")
