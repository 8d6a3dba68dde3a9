"""The page on the method."""

from __future__ import annotations

from generator.pages.method import pages
from tests.builders import a_public_rule, a_publication
from tests.pages.rendering import main_of, rendered, text_of


def test_ranking_rule_in_five_points() -> None:
    """The rule is numbered one to five and tells rounding, thresholds, ties and missing scores."""
    assert main_of(pages, a_publication()).count('class="merit-points__item"') == 5
    text = text_of(pages, a_publication())
    assert "setengah ke atas" in text
    assert "Tepat pada batas berarti lolos." in text
    assert "peringkat berikutnya dilewati: 1, 1, 3." in text
    assert "Nilai yang belum diisi ialah kesalahan" in text


def test_worked_example() -> None:
    """The example has one who misses a minimum, one at the limit and a scale that divides."""
    text = text_of(pages, a_publication())
    assert "Wawancara × 50 % 75 * 37,50 85 42,50 95 47,50" in text
    assert "Nilai akhir 81,50 ≈ 82,83 ≈ 81,83 Peringkat – * 1 2" in text


def test_levels() -> None:
    """The three levels are told with what is checked at each."""
    text = text_of(pages, a_publication())
    assert "Hanya jumlah per tahap Yang terbit:" in text
    assert "nilai akhir dihitung panitia dan dapat diperiksa peserta." in text


def test_every_rule() -> None:
    """Every rule stands there with its name, its reason and whether it stops the publication."""
    rules = (a_public_rule(), a_public_rule(name="window", severity="warning"))
    text = text_of(pages, a_publication(rules=rules))
    assert "Semua berkas melewati 2 aturan ini." in text
    assert (
        "Menghentikan penerbitan 1 Bobot semua kriteria berjumlah tepat 100 persen. Tanpa itu"
        " nilai akhir tidak dapat dibandingkan. weights-add-up" in text
    )
    assert "Peringatan pada halaman 1 Bobot" in text
    assert 'id="window"' in main_of(pages, a_publication(rules=rules))


def test_english_page() -> None:
    """The English page stands under its own address."""
    assert list(rendered(pages, a_publication(), "en")) == ["en/about/method/"]
    assert "≈ 82.83" in text_of(pages, a_publication(), "en")
