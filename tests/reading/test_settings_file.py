"""Settings cannot run code."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.reading.settings_file import read_setting_place, refuse_unsafe
from generator.source import Place, Steps


@pytest.mark.parametrize(
    "text",
    [
        "hooks: [a.py]",
        "site_name: x\nextra: {a: [1]}\nINHERIT: lain.yml",
        "a: &a {hooks: [a.py]}\n<<: *a",
        "a: !!python/name:os.system",
        "%TAG ! tag:yaml.org,2002:python/\n---\na: !name:os.system",
        "a: " + "[" * 40,
    ],
)
def test_refused(text: str) -> None:
    """Code, other files and deep nesting are refused with the line."""
    with pytest.raises(UsageError, match="baris"):
        refuse_unsafe(text.encode(), "mkdocs.yml")


@pytest.mark.parametrize(
    "text", ["", "site_name: [", "extra: {hooks: a, b: hooks}\nb: hooks", "- a"]
)
def test_passed(text: str) -> None:
    """A word is only refused where it is a setting; broken YAML is left to MkDocs."""
    refuse_unsafe(text.encode(), "mkdocs.yml")


@pytest.mark.parametrize(
    ("steps", "line", "column"),
    [
        (("extra", "brand", "colour"), 4, 5),
        (("extra", "brand", "tiada"), 3, 3),
        (("extra", "menu", "colour"), 5, 3),
        (("lain",), 0, 0),
    ],
)
def test_place_of_a_setting(tmp_path: Path, steps: Steps, line: int, column: int) -> None:
    """A setting is found where it stands, and one that is not there at the one above it."""
    file = tmp_path / "mkdocs.yml"
    file.write_text('site_name: x\nextra:\n  brand:\n    colour: "#ffb000"\n  menu: [a]\n', "utf-8")
    assert read_setting_place(file, steps) == Place("mkdocs.yml", line, column)


def test_no_settings(tmp_path: Path) -> None:
    """An empty file has no place but itself."""
    file = tmp_path / "mkdocs.yml"
    file.touch()
    assert read_setting_place(file, ("extra",)) == Place("mkdocs.yml")
