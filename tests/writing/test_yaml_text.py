"""YAML that an officer could have written."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.reading.yaml_file import read_yaml
from generator.records.parsing import plain
from generator.writing.yaml_text import as_yaml

WORDS = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp")), max_size=30
)
NAMES = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
VALUES = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3)
)


def test_form() -> None:
    """Values stand bare, one on a line, in the order in which they come."""
    values = {
        "id": "camat",
        "places": "1",
        "opens": "2026-02-13",
        "remote": "yes",
        "region": "99.71",
        "closing_time": "23:59",
        "title": {"id": "Camat: Hulu", "en": "Head"},
        "requirements": [{"id": "grade", "text": "IV/a"}, {"id": "age", "text": "56"}],
        "education": ["S-1", "D-IV"],
        "documents": [],
    }
    assert as_yaml(values) == (
        "id: camat\nplaces: 1\nopens: 2026-02-13\nremote: yes\nregion: '99.71'\n"
        "closing_time: '23:59'\ntitle:\n  id: 'Camat: Hulu'\n  en: Head\nrequirements:\n"
        "  - id: grade\n    text: IV/a\n  - id: age\n    text: 56\n"
        "education:\n  - S-1\n  - D-IV\ndocuments: []\n"
    )


@given(st.dictionaries(NAMES, VALUES, min_size=1, max_size=4))
def test_any_yaml_reader_reads_it(values: dict[str, object]) -> None:
    """Whatever the texts hold, a YAML reader that keeps texts gives them back."""
    assert yaml.load(as_yaml(values), Loader=yaml.BaseLoader) == values  # noqa: S506 - makes texts only


@pytest.mark.parametrize(
    "text", ["010", "1e5", "1.50", "null", "~", "12:30", "", "# x", "- a", "a\nb"]
)
def test_our_reader_reads_it(text: str) -> None:
    """Texts that look like something else come back as they were."""
    document, _ = read_yaml(as_yaml({"title": text}).encode(), "x.yml")
    assert document is not None
    assert plain(document.root) == {"title": text}


@pytest.mark.parametrize("text", ["010", "1e5", "1.50", "null", "12.10", "1_000", "12:30"])
def test_other_readers_keep_it(text: str) -> None:
    """A reader that makes numbers of texts does not change one that is not written like that."""
    assert yaml.safe_load(as_yaml({"title": text})) == {"title": text}
