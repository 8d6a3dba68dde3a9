"""The list of talent pools, and how a box is found."""

from __future__ import annotations

from datetime import date

from generator.pages.talent_pools import box_rules, pages
from generator.publication import Publication
from tests.builders import a_publication, by_id
from tests.builders.criteria import a_public_criteria_set
from tests.builders.staffing import a_public_rule_set
from tests.builders.talent_pool import a_box_example, a_box_rule_set, a_talent_pool
from tests.pages.rendering import main_of, rendered, text_of


def with_pools(*pools: object, **changes: object) -> Publication:
    values: dict[str, object] = {
        "talent_pools": by_id(pools),  # type: ignore[arg-type]
        "rule_sets": by_id([a_box_rule_set(), a_public_rule_set()]),
        "box_examples": {"kotak-2026": a_box_example()},
    }
    return a_publication(**(values | changes))


def test_newest_first() -> None:
    """The newest pool stands first, with its day, its people and its appointments."""
    old = a_talent_pool(id="administrator-2025", date=date(2025, 6, 30), total=None, decisions=())
    page = main_of(pages, with_pools(old, a_talent_pool()))
    assert page.index("talenta/administrator-2026/") < page.index("talenta/administrator-2025/")
    text = text_of(pages, with_pools(old, a_talent_pool()))
    assert "171 orang dipetakan Keadaan 31 Januari 2026 1 pengangkatan" in text


def test_how_a_box_is_found() -> None:
    """Weights, cuts, an example and the table of boxes stand with the name of the rule set."""
    text = text_of(pages, with_pools())
    assert "Belum ada kelompok talenta." in text
    assert "Cara kotak ditentukan: Kotak talenta Kota Contoh" in text
    assert "Kinerja utama 100 %" in text
    assert "Sesuai ekspektasi: mulai 61 sampai di bawah 81." in text
    assert "100 % × 85 = 85,00 (Tinggi). Kotak 9 menurut Kotak talenta Kota Contoh." in text
    assert "Di atas Kotak 7 promosi Kotak 8 promosi Kotak 9 promosi" in text
    assert "tidak seorang pun diberi peringkat" in text
    assert "Dasar: PermenPANRB 3/2020." in text


def test_rules_that_are_over() -> None:
    """Rules that are no longer in force stand there only as long as a pool follows them."""
    over = a_box_rule_set(valid_to=date(2026, 2, 1), legal_basis=())
    gone = with_pools(rule_sets=by_id([over]))
    assert rendered(pages, gone) == {}
    led = with_pools(rule_sets={}, criteria_sets=by_id([a_public_criteria_set(method="nine_box")]))
    assert "Belum ada kelompok talenta." in text_of(pages, led)
    kept = with_pools(a_talent_pool(), rule_sets=by_id([over]), box_examples={})
    assert "Cara kotak ditentukan" in text_of(pages, kept)
    assert "nilai karangan" not in text_of(pages, kept)


def test_rules_without_boxes() -> None:
    """A rule set without boxes, or none, explains no box."""
    assert box_rules(with_pools(), "norma-2026") is None
    assert box_rules(with_pools(), "lain") is None


def test_english_page() -> None:
    """The English page stands under its own address."""
    assert list(rendered(pages, with_pools(), "en")) == ["en/talent-pools/"]
    assert "Nine boxes of Contoh City" in text_of(pages, with_pools(), "en")
