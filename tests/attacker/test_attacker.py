"""An outsider with a built site learns nothing more of the withheld numbers than the policy says.

The limits are written out here once more: a slip in ``generator/policy.py`` must not pass unseen.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacker.counts import attack_counts
from tests.attacker.linking import equal_vectors, nearest, published_rows, repeated_codes
from tests.attacker.people import attack_people
from tests.attacker.pools import attack_pools
from tests.attacker.scenes import ROWS, SAMPLE, Planted, build, demo_site, planted_site
from tests.attacker.site_reader import Element, downloads, numbers, page, pages
from tests.attacker.totals import attack_totals
from tests.record_builders import (
    AGENCY,
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
from tests.site_builders import write


def sample(parent: Path) -> Path:
    return build(SAMPLE, parent / "site")


def demo(parent: Path) -> Path:
    return demo_site(parent, seed=7)


def guarded(parent: Path) -> Path:
    """Return an official site with a quota that one district nearly fills, written as it must."""
    data = a_data_folder(
        parent,
        (AGENCY, swap("status: sample", "status: official")),
        (TRAINING, swap("reserved: {remote_units: 6}\n", "")),
        (UPTAKE, swap("24,18,17", "34,>=10,>=10")),
        (UPTAKE, swap("14,12,<10", "14,<10,<10")),
        (VACANCY, swap("level: full", "level: totals")),
        (RANKING, only(TOTALS_RANKING)),
        (OUTCOME, swap(", cut: 71.50", "")),
    )
    return build(data, parent / "site", "official")


SITES = {"sample": sample, "demo": demo, "guarded": guarded}


@pytest.fixture(scope="module", params=SITES)
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return each site in turn."""
    return SITES[request.param](tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="module")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the sample site."""
    return sample(tmp_path_factory.mktemp("sample"))


def test_counts(site: Path) -> None:
    """No withheld count of people can be computed to within 5."""
    assert all(one.width >= 5 for one in attack_counts(site))


def test_people(site: Path) -> None:
    """Nor can any from all pages, tables and downloads that speak of the same staff or talents."""
    assert all(one.width >= 5 for one in (*attack_people(site), *attack_pools(site)))


def test_people_are_withheld(sample_site: Path, tmp_path: Path) -> None:
    """The sample and the demo have withheld counts of staff to be found."""
    for built in (sample_site, demo(tmp_path)):
        assert len(attack_people(built)) > 10


def test_scores_behind_totals(site: Path) -> None:
    """Behind each total every score keeps two values, whatever scores are supposed to be."""
    found = attack_totals(site)
    assert found
    for one in found:
        assert one.hundredths >= 2
        assert one.facts is None or one.facts >= 2
        assert one.whole is None or one.whole >= 2


def test_no_code_joins_rows(site: Path) -> None:
    """No row of one selection has the code, or all the scores, of a row of another."""
    assert published_rows(site)
    assert repeated_codes(site) == []
    assert equal_vectors(site) == []


def test_downloads_hold_no_small_count(site: Path) -> None:
    """A file beside the pages withholds what the pages withhold."""
    for rows in downloads(site).values():
        for row in rows:
            counts = [row[name] for name in ("applied", "accepted", "completed") if name in row]
            assert all(not one.isdigit() or int(one) >= 10 for one in counts)


def test_pages_with_rows_are_not_listed(site: Path) -> None:
    """Search engines are told to leave every page with rows alone, in both languages."""
    sitemap = site / "sitemap.xml"
    listed = sitemap.read_text(encoding="utf-8") if sitemap.is_file() else ""
    for folder in ("hasil", "en/results"):
        for name, root in pages(site, folder).items():
            if any(True for _ in root.all("tbody", "ranking__row")):
                assert "noindex" in robots(root)
                assert f"/{folder}/{name}/" not in listed


def test_only_pages_with_rows(tmp_path: Path) -> None:
    """An official site lists its other pages, so that silence about the rows is a choice."""
    built = guarded(tmp_path)
    assert "noindex" not in robots(page(built / "lowongan" / "index.html"))
    assert "/lowongan/" in (built / "sitemap.xml").read_text(encoding="utf-8")
    assert attack_counts(built)


def robots(root: Element) -> str:
    found = [one for one in root.all("meta") if one.attributes.get("name") == "robots"]
    return " ".join(one.attributes["content"] for one in found)


COUNTS_PAGE = """\
<dl><div class="merit-summary__row"><dt>Kursi</dt><dd>30 kursi</dd></div></dl>
<table><thead><tr><th>Kecamatan</th></tr></thead><tbody>
<tr><th>Tengah</th><td>34</td><td>28</td><td>27</td></tr>
<tr><th>Hulu terpencil</th><td>12</td><td>&lt;10</td><td>&lt;10</td></tr>
</tbody></table>
"""
TOTALS_PAGE = """\
<table><thead><tr><th>No.</th></tr></thead><tbody class="merit-ranking__row" id="{code}">
<tr><td>1</td><th>kode</th><td>99,60</td><td>Tidak masuk</td></tr></tbody></table>
<table><thead><tr><th>Yang dinilai</th></tr></thead><tbody>
<tr><th>Tes Hasil uji</th><td>60 %</td><td>tidak ada</td></tr>
<tr><th>Rekam jejak Fakta rekam jejak, skala 1 sampai 4</th><td>40 %</td><td>tidak ada</td></tr>
</tbody></table>
"""


def test_the_attack_bites(tmp_path: Path) -> None:
    """On pages that protect nothing the attacker finds what they give away."""
    for name in ("one", "two"):
        write(tmp_path / "hasil" / name / "index.html", TOTALS_PAGE.format(code="a" * 16))
    write(tmp_path / "pelatihan" / "one" / "index.html", COUNTS_PAGE)
    accepted, completed = attack_counts(tmp_path)
    assert [(one.low, one.high) for one in (accepted, completed)] == [(0, 2), (0, 2)]
    assert {one.facts for one in attack_totals(tmp_path)} == {None, 1}
    assert repeated_codes(tmp_path) == ["a" * 16]


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


def test_linking_people_who_apply_again(tmp_path: Path) -> None:
    """Most of them cannot be found again; totals give fewer away than all scores do.

    Luck alone finds one in ten. That more are found is what steady ability does, whatever the
    codes: the price of publishing rows at all, and why that needs a basis.
    """
    full = linked(planted_site(tmp_path / "full", seed=12))
    totals = linked(planted_site(tmp_path / "totals", seed=12, level="totals"))
    assert 1 / ROWS < totals <= full < 0.5


def test_numbers() -> None:
    """The attacker reads numbers as they are written here."""
    assert [str(one) for one in numbers("1.250 kursi, 78,90 dan 6.")] == ["1250", "78.90", "6"]
