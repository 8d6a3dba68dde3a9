"""From a folder of records to pages and exports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.errors import FindingsError
from generator.pages import PAGES
from generator.pipeline import RULES, check, compile_publication, page_paths, publish
from generator.wording import Wording
from generator.writing.manifest import BrokenSiteError
from tests.record_builders import CRITERIA, VACANCY, a_data_folder, lines, swap
from tests.site_builders import contents, write
from tests.writing.sites import a_renderer

DAY = date(2026, 6, 1)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_good_records(tmp_path: Path) -> None:
    """The examples of the formats have no finding, and every file is counted."""
    seen: list[None] = []
    checked = check(a_data_folder(tmp_path), lambda: seen.append(None))
    assert lines(checked.findings) == []
    assert checked.files == len(seen) == len(contents(tmp_path / "data"))


def test_all_findings_at_once(tmp_path: Path) -> None:
    """Findings of form, of values and of relations come together, by kind, and stop the rest."""
    data = a_data_folder(
        tmp_path,
        (CRITERIA, swap("weight: 35", "weight: 30")),
        (VACANCY, swap("places: 1", "places: satu")),
        ("positions/rusak.yml", lambda _: "id: rusak\nid: rusak\n"),
    )
    checked = check(data)
    names = [finding.rule.name for finding in checked.findings]
    assert {"weights-add-up", "whole-number", "unique-keys"} <= set(names)
    assert names == sorted(names)
    with pytest.raises(FindingsError) as stop:
        compile_publication(checked, DAY)
    assert stop.value.findings == checked.findings


def test_publication(tmp_path: Path) -> None:
    """The publication speaks of the given day and carries every rule for the method page."""
    publication = compile_publication(check(a_data_folder(tmp_path)), DAY)
    assert publication.as_of == DAY
    assert [rule.name for rule in publication.rules] == [rule.name for rule in RULES]


def test_publish(tmp_path: Path) -> None:
    """Every page is written in each language that it has, and the exports beside them."""
    publication = compile_publication(check(a_data_folder(tmp_path)), DAY)
    seen: list[None] = []
    demanded = publish(publication, tmp_path / "site", a_renderer(), lambda: seen.append(None))
    written = contents(tmp_path / "site")
    pages = tuple(page for make in PAGES for page in make(publication))
    assert demanded == page_paths(pages)
    assert set(demanded) <= written.keys()
    assert {"index.html", "en/index.html", "robots.txt"} <= written.keys()
    assert len(seen) == len(written)


def test_two_pages_at_one_address(tmp_path: Path) -> None:
    """A page that stands where a record page belongs is never overwritten in silence."""
    publication = compile_publication(check(a_data_folder(tmp_path)), DAY)
    write(tmp_path / "site" / "hasil" / "index.html", "prosa")
    with pytest.raises(BrokenSiteError, match="dua kali"):
        publish(publication, tmp_path / "site", a_renderer())


def test_rules_can_be_said() -> None:
    """Every rule has a name of its own, and its sentences are complete."""
    assert len({rule.name for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert Wording().text(rule.text)
        assert Wording().text(rule.why)
        assert rule.example != rule.mend


def test_released_findings(tmp_path: Path) -> None:
    """What was released by file and line is no finding; a release of nothing is a warning."""
    number = "1986" + "0101" + "2009" + "01" + "1" + "001"
    data = a_data_folder(tmp_path, (VACANCY, lambda text: f"{text}# {number}\n"))
    [finding] = check(data).findings
    release = "  - {file: %s, line: %d, reason: Nomor kas, by: Sekretaris, date: 2026-11-22}\n"
    place = (finding.place.path, finding.place.line)
    write(tmp_path / "releases.yml", f"releases:\n{release % place}{release % ('data/a', 1)}")
    assert lines(check(data).findings) == [
        "releases.yml:3:5: peringatan: tidak ada temuan pada berkas dan baris ini [release-used]"
    ]
