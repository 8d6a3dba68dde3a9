from __future__ import annotations

from generator.pages.statistics import pages
from tests.builders import a_publication, an_empty_publication
from tests.pages.rendering import main_of, text_of


def test_findings_in_groups() -> None:
    """Every figure stands under its group with its finding and a link."""
    text = text_of(pages, a_publication())
    assert "Dari lamaran sampai penunjukan Dari pelamar sampai yang diangkat Dari 15 orang" in text
    assert 'href="../statistik/corong/"' in main_of(pages, a_publication())


def test_before_the_first_figure() -> None:
    """An empty site says that there are no figures yet."""
    assert "Belum ada angka." in text_of(pages, an_empty_publication())
