"""The page of one talent pool."""

from __future__ import annotations

from dataclasses import replace

from generator.pages.talent_pool import pages
from generator.publication import Publication
from tests.builders import a_public_result, a_public_vacancy, a_publication, by_id
from tests.builders.talent_pool import (
    a_box_example,
    a_box_rule_set,
    a_pool_decision,
    a_talent_pool,
)
from tests.pages.rendering import main_of, text_of

NOTHING = {"total": None, "long_list": None, "short_list": None, "position_class": ""}


def with_pool(pool: object = None, **changes: object) -> Publication:
    values: dict[str, object] = {
        "talent_pools": by_id([pool or a_talent_pool()]),  # type: ignore[list-item]
        "rule_sets": by_id([a_box_rule_set()]),
        "box_examples": {"kotak-2026": a_box_example()},
    }
    return a_publication(**(values | changes))


def test_boxes() -> None:
    """Counts stand in their box, a withheld one as its word, always with the rule set's name."""
    text = text_of(pages, with_pool())
    assert "Keadaan 31 Januari 2026 Jenjang Administrator Aturan kotak Kotak talenta" in text
    assert "171 dipetakan 24 daftar panjang 9 daftar pendek 1 diangkat" in text
    assert "Jumlah orang per kotak, menurut Kotak talenta Kota Contoh" in text
    assert "Di atas Kotak 7 24 promosi Kotak 8 17 promosi Kotak 9 21 promosi" in text
    assert "Di bawah Kotak 1 <10 Kotak 2 14 Kotak 3 ≥10" in text
    assert "Kotak 9 Kinerja: Di atas ekspektasi. Potensial: Tinggi. Saran 9 Kotak 8" in text


def test_decision() -> None:
    """An appointment has its post and its reason, and neither name nor box."""
    text = text_of(pages, with_pool())
    assert "Kepala Dinas Kesehatan , Dinas Kesehatan Alasan Memimpin" in text
    assert "Kotak asal Kotak" not in text
    assert "Tahap dan hasilnya" not in text


def test_way_to_the_result() -> None:
    """The decree leads to the result of the vacancy that it ended, and the vacancies are listed."""
    (made,) = a_public_result().decisions
    decision = a_pool_decision(decree=made.decree, date=made.date)
    page = with_pool(
        a_talent_pool(decisions=(decision,)),
        vacancies=by_id([a_public_vacancy(talent_pool="administrator-2026")]),
    )
    assert 'href="../../hasil/2026-dinkes-kadis/">Tahap dan hasilnya' in main_of(pages, page)
    assert "Jabatan yang diisi dari kelompok ini Kepala Dinas Kesehatan" in text_of(pages, page)


def test_revealed_box() -> None:
    """A box that may be told has its rule set beside it, and what speaks against it."""
    pool = a_talent_pool(
        reveal_basis="Keputusan PPID 12/2026",
        decisions=(a_pool_decision(box=9), a_pool_decision(box=5, unit="", position="lain")),
    )
    text = text_of(pages, with_pool(pool))
    assert (
        "Kotak asal Kotak 9 menurut Kotak talenta Kota Contoh, dibuka menurut Keputusan PPID"
        " 12/2026" in text
    )
    assert "Kotak 5 menurut Kotak talenta Kota Contoh (menurut aturannya tidak" in text


def test_little_is_known() -> None:
    """Without counts and appointments the page says so."""
    pool = replace(a_talent_pool(), boxes=(), decisions=(), **NOTHING)
    text = text_of(pages, with_pool(pool, vacancies={}))
    assert "Jumlah per kotak tidak tampil, karena dapat menunjuk orangnya." in text
    assert "Belum ada yang diangkat dari kelompok ini." in text
    assert "0 diangkat" in text
    assert "kurang dari 10" not in text


def test_rules_without_boxes() -> None:
    """A rule set without boxes gives no table."""
    rules = a_box_rule_set(nine_box=None)
    text = text_of(pages, with_pool(rule_sets=by_id([rules]), box_examples={}))
    assert "Berapa orang di setiap kotak" not in text
    assert "Cara kotak ditentukan" not in text
