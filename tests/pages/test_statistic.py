from __future__ import annotations

import re

from generator.pages.statistic import pages
from tests.builders import a_publication, an_empty_publication
from tests.pages.rendering import read, rendered

PAGES = rendered(pages, a_publication())
FUNNEL = PAGES["statistik/corong/"]


def test_finding_chart_table_and_source() -> None:
    """A page has the finding, what is counted, the table, the formula and the files."""
    text = read(FUNNEL)
    assert "Dari 15 orang yang mendaftar pada 1 seleksi terbuka" in text
    assert "n = 1 seleksi terbuka yang selesai." in text
    assert "Lolos seleksi administrasi 10 66,7" in text
    assert "Rumus. Jumlah orang pada setiap langkah" in text
    assert 'href="../../statistik/corong/data.csv" download' in FUNNEL
    assert 'href="../../statistik/corong/data.metadata.json"' in FUNNEL


def test_charts_are_named_by_ids_of_their_own() -> None:
    """Each drawing is an image with a title and a description, whose ids stand once on a page."""
    ids = re.findall(r' id="([^"]+)"', FUNNEL)
    assert len(ids) == len(set(ids))
    for named in re.findall(r'role="img" aria-labelledby="([^"]+)"', FUNNEL):
        assert set(named.split()) <= set(ids)
    assert FUNNEL.count('role="img"') == 2


def test_no_style_of_its_own() -> None:
    """No element of any figure carries a style, as the policy of the page demands."""
    for page in PAGES.values():
        assert " style=" not in page


def test_figures_of_the_same_group_are_near() -> None:
    """The page leads to the figures beside it, in both languages."""
    assert 'href="../../statistik/pelamar-per-lowongan/"' in FUNNEL
    english = rendered(pages, a_publication(), "en")["en/statistics/funnel/"]
    assert 'href="../../../en/statistics/applicants-per-vacancy/"' in english


def test_an_empty_site_has_no_figures() -> None:
    """Where nothing is measured there is no page."""
    assert list(pages(an_empty_publication())) == []
