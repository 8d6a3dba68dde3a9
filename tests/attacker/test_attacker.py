"""An outsider with a built site learns nothing more of the withheld numbers than the policy says.

The limits are written out here once more: a slip in ``generator/policy.py`` must not pass unseen.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.attacker.counts import attack_counts
from tests.attacker.linking import equal_vectors, nearest, published_rows, repeated_codes
from tests.attacker.scenes import ROWS, SAMPLE, Planted, build, demo_site, planted_site
from tests.attacker.site_reader import downloads, numbers, page
from tests.attacker.totals import attack_totals
from tests.record_builders import (
    OUTCOME,
    RANKING,
    TOTALS_RANKING,
    TRAINING,
    UPTAKE,
    VACANCY,
    a_data_folder,
    only,
    swap,
)


def sample(parent: Path) -> Path:
    return build(SAMPLE, parent / "site")


def demo(parent: Path) -> Path:
    return demo_site(parent, seed=7)


def guarded(parent: Path) -> Path:
    """Return a site whose quota is nearly filled by one district, as an office must write it."""
    data = a_data_folder(
        parent,
        (TRAINING, swap("reserved: {remote_units: 6}\n", "")),
        (UPTAKE, swap("24,18,17", "34,>=10,>=10")),
        (UPTAKE, swap("14,12,<10", "14,<10,<10")),
        (VACANCY, swap("level: full", "level: totals")),
        (RANKING, only(TOTALS_RANKING)),
        (OUTCOME, swap(", cut: 71.50", "")),
    )
    return build(data, parent / "site")


SITES = [sample, demo, guarded]


@pytest.mark.parametrize("site", SITES)
def test_counts(tmp_path: Path, site: Callable[[Path], Path]) -> None:
    """No withheld count of people can be computed to within 5."""
    found = attack_counts(site(tmp_path))
    assert all(one.width >= 5 for one in found)
    assert bool(found) == (site is not demo)


@pytest.mark.parametrize("site", SITES)
def test_scores_behind_totals(tmp_path: Path, site: Callable[[Path], Path]) -> None:
    """Behind each total every score keeps two values, whatever scores are supposed to be."""
    found = attack_totals(site(tmp_path))
    assert found
    for one in found:
        assert one.hundredths >= 2
        assert one.facts is None or one.facts >= 2
        assert one.whole is None or one.whole >= 2


@pytest.mark.parametrize("site", SITES)
def test_no_code_joins_rows(tmp_path: Path, site: Callable[[Path], Path]) -> None:
    """No row of one selection has the code, or all the scores, of a row of another."""
    built = site(tmp_path)
    assert published_rows(built)
    assert repeated_codes(built) == []
    assert equal_vectors(built) == []


@pytest.mark.parametrize("site", SITES)
def test_downloads_hold_no_small_count(tmp_path: Path, site: Callable[[Path], Path]) -> None:
    """A file beside the pages withholds what the pages withhold."""
    for rows in downloads(site(tmp_path)).values():
        for row in rows:
            counts = [row[name] for name in ("applied", "accepted", "completed") if name in row]
            assert all(not one.isdigit() or int(one) >= 10 for one in counts)


@pytest.mark.parametrize("site", SITES)
def test_pages_with_rows_are_not_listed(tmp_path: Path, site: Callable[[Path], Path]) -> None:
    """Search engines are told to leave every page with rows alone, in both languages."""
    built = site(tmp_path)
    for folder in ("hasil", "en/results"):
        for path in sorted(built.glob(f"{folder}/*/index.html")):
            root = page(path)
            robots = [
                one.attributes["content"]
                for one in root.all("meta")
                if one.attributes.get("name") == "robots"
            ]
            if any(True for _ in root.all("tbody", "ranking__row")):
                assert any("noindex" in one for one in robots)


def linked(planted: Planted) -> float:
    """Return the share of repeating applicants whose nearest row is really their own."""
    rows = published_rows(planted.site)
    comparable = [
        (first, second)
        for first, second in planted.pairs
        if len(rows[first[0]][first[1]]) == len(rows[second[0]][second[1]])
    ]
    right = [
        nearest(rows[before][code], rows[after]) == own
        for (before, code), (after, own) in comparable
    ]
    return sum(right) / len(right)


def test_totals_link_little(tmp_path: Path) -> None:
    """Of people who apply again, totals single out hardly more than luck: one in ten."""
    totals = linked(planted_site(tmp_path, seed=12, level="totals"))
    assert totals <= 3 / ROWS


def test_full_scores_link_more(tmp_path: Path) -> None:
    """All scores single out some of them: why level full needs a basis of its own."""
    assert 1 / ROWS < linked(planted_site(tmp_path, seed=12)) < 0.6


def test_numbers() -> None:
    """The attacker reads numbers as they are written here."""
    assert [str(one) for one in numbers("1.250 kursi, 78,90 dan 6.")] == ["1250", "78.90", "6"]
