"""The rules of the readers."""

from __future__ import annotations

import pytest

from generator.finding import Finding, Rule
from generator.reading.csv_file import read_csv
from generator.reading.rules import READING_RULES
from generator.reading.yaml_file import read_yaml

OF_FILES = {"plain-file", "known-place", "file-name", "one-spelling", "file-size", "utf-8"}
"""Their examples are names of files and commands, which the tests of the layout prove."""
OF_TABLES = {
    "comma-separated",
    "column-titles",
    "row-length",
    "quoting",
    "plain-cells",
    "line-ends",
}


def findings(rule: Rule, example: str) -> tuple[Finding, ...]:
    read = read_csv if rule.name in OF_TABLES else read_yaml
    return read(example.replace("\\r", "\r").encode(), "x")[1]


def test_names_are_unique() -> None:
    """No two rules share a name, and names are words joined by hyphens."""
    names = [rule.name for rule in READING_RULES]
    assert len(set(names)) == len(names)
    assert all(part.isalnum() for name in names for part in name.split("-"))


@pytest.mark.parametrize(
    "rule",
    [rule for rule in READING_RULES if rule.name not in OF_FILES],
    ids=lambda rule: rule.name,
)
def test_examples(rule: Rule) -> None:
    """The example breaks its rule and no other, and the mend breaks none."""
    assert {found.rule for found in findings(rule, rule.example)} == {rule}
    assert not findings(rule, rule.mend)
