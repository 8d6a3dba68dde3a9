"""Settings cannot run code."""

from __future__ import annotations

import pytest

from generator.errors import UsageError
from generator.reading.settings_file import refuse_unsafe


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
