"""The page of one set of criteria."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from generator.pages.criteria_set import pages
from generator.publication import PublicCriteriaSet
from generator.publication.criteria_set import PublicRounding, PublicScale
from tests.builders import a_criterion, a_public_criteria_set, a_publication, by_id
from tests.pages.rendering import read, rendered, text_of


def test_what_counts() -> None:
    """Criteria, weights, minimum, scale, pass mark, ties, shortlist and rounding are told."""
    text = text_of(pages, a_publication())
    assert "Berlaku 1 Januari sampai 31 Desember 2026" in text
    assert "Asesmen kompetensi Hasil uji 25 % 68" in text
    assert "Ambang batas nilai akhir 70" in text
    assert "Nama untuk PPK peringkat 1 sampai 3" in text
    assert "Wawancara akhir, lalu Asesmen kompetensi, lalu Makalah" in text
    assert "Pembulatan tanpa pembulatan" in text
    assert "Pendaftaran dibuka paling sedikit 15 hari" in text


def test_origin_explained() -> None:
    """What comes from tests and what from facts is explained."""
    text = text_of(pages, a_publication())
    assert "Fakta rekam jejak diambil dari berkas kepegawaian" in text


def test_vacancies_and_legal_basis() -> None:
    """The vacancies that use the set and its legal basis stand on the page."""
    text = text_of(pages, a_publication())
    assert "Lowongan yang memakainya Kepala Dinas Kesehatan" in text
    assert "Dasar hukum PermenPANRB 15/2019" in text


def test_bare_set() -> None:
    """A set without pass mark, norm or legal basis says what there is not."""
    bare = a_public_criteria_set(
        pass_mark=None, norm=None, legal_basis=(), source="", ties=(), shortlist=None, valid_to=None
    )
    text = text_of(pages, a_publication(criteria_sets=by_id([bare]), vacancies={}))
    assert "Berlaku sejak 1 Januari 2026" in text
    assert "Ambang batas nilai akhir tidak ada" in text
    assert "tidak dibedakan; peringkatnya sama" in text
    assert "Dasar hukum tidak disebut." in text
    assert "Saat ini tidak ada." in text


def test_was_and_is() -> None:
    """A set shows what it changes against the one that it replaces, and both lead to each other."""
    old = a_public_criteria_set(id="jpt-2025", replaced_by="jpt-2026")
    criteria = (replace(old.criteria[0], weight=Decimal(30)), *old.criteria[1:])
    new = a_public_criteria_set(
        id="jpt-2026", replaces="jpt-2025", criteria=criteria, rounding=PublicRounding(2, 2)
    )
    found = rendered(pages, a_publication(criteria_sets=by_id([old, new])))
    text = read(found["kriteria/jpt-2026/"])
    assert "Bobot Asesmen kompetensi 25 % 30 %" in text
    assert "tanpa pembulatan tiap bagian 2 desimal, lalu jumlahnya 2 desimal" in text
    assert 'href="../../kriteria/jpt-2026/"' in found["kriteria/jpt-2025/"]
    assert "Susunan ini sudah diganti" in found["kriteria/jpt-2025/"]


def test_nothing_changed() -> None:
    """A new version that judges the same says so."""
    old = a_public_criteria_set(id="jpt-2025")
    new = a_public_criteria_set(id="jpt-2026", replaces="jpt-2025")
    found = rendered(pages, a_publication(criteria_sets=by_id([old, new])))
    assert "Penilaiannya sama" in found["kriteria/jpt-2026/"]


def a_sum_of_points(**changes: object) -> PublicCriteriaSet:
    criteria = (
        a_criterion(
            "twk",
            "Wawasan kebangsaan",
            None,
            scale=PublicScale(Decimal(0), Decimal(150)),
            minimum=Decimal(65),
        ),
        a_criterion("wawancara", "Wawancara", None),
    )
    made = a_public_criteria_set(
        method="passing_grade", criteria=criteria, ties=("twk",), pass_mark=None, shortlist=None
    )
    return replace(made, **changes)


def test_sum_of_points() -> None:
    """Without weights the highest scores stand in their place, and their sum below them."""
    text = text_of(pages, a_publication(criteria_sets=by_id([a_sum_of_points()])))
    assert "Yang dinilai Tertinggi Minimum Wawasan kebangsaan Hasil uji 150 65" in text
    assert "Wawancara Hasil uji 100 tidak ada Jumlah 250 tidak ada" in text
    assert "Nilai akhir ialah jumlah nilai apa adanya." in text
    assert "Wawasan kebangsaan 99 117 83 Wawancara 75 85 95 Nilai akhir 174 202 178" in text


def test_criterion_without_weight() -> None:
    """Among weighted criteria one without weight is said to tell equals apart, or to be a limit."""
    criteria = (
        a_criterion("skb", "Bidang", "100"),
        a_criterion("tkp", "Karakteristik", None),
        a_criterion("health", "Kesehatan", None, minimum=Decimal(50)),
    )
    mixed = a_public_criteria_set(criteria=criteria, ties=("tkp",), pass_mark=None)
    text = text_of(pages, a_publication(criteria_sets=by_id([mixed])))
    assert "Bidang Hasil uji 100 % tidak ada Karakteristik Hasil uji pembeda" in text
    assert "Kesehatan Hasil uji batas 50 Jumlah 100 %" in text


def test_nine_boxes() -> None:
    """A set of nine boxes ranks nobody, so it tells neither ties nor rounding."""
    boxes = a_public_criteria_set(method="nine_box", pass_mark=None, ties=(), shortlist=None)
    text = text_of(pages, a_publication(criteria_sets=by_id([boxes])))
    assert "Sembilan kotak talenta" in text
    assert "Pembulatan" not in text
    assert "Cara peringkat dihitung" not in text
    assert "tidak seorang pun diberi peringkat" in text


def test_ties_of_boxes_are_not_told() -> None:
    """Fields of a ranking say nothing where nobody is ranked."""
    boxes = a_public_criteria_set(method="nine_box", pass_mark=None)
    text = text_of(pages, a_publication(criteria_sets=by_id([boxes])))
    assert "Nilai sama dibedakan" not in text
    assert "Nama untuk PPK" not in text


def test_limits_of_costs() -> None:
    """A limit of a cost is a most; beside it the others are said to be a least."""
    scale = PublicScale(Decimal(100), Decimal(0))
    criteria = (
        a_criterion("days", "Hari", "50", scale=scale, minimum=Decimal(50)),
        a_criterion("paper", "Makalah", "50", minimum=Decimal(68)),
    )
    costs = a_public_criteria_set(criteria=criteria, ties=())
    text = text_of(pages, a_publication(criteria_sets=by_id([costs])))
    assert "Yang dinilai Bobot Batas Hari" in text
    assert "50 % 50 paling tinggi Makalah Hasil uji 50 % 68 paling rendah" in text


@pytest.mark.parametrize(
    ("as_of", "old", "new"),
    [
        (date(2026, 3, 1), "Susunan berikutnya sudah terbit", "Susunan ini belum berlaku."),
        (date(2027, 1, 1), "Susunan ini sudah diganti", "Menggantikan"),
        (date(2028, 1, 1), "Susunan ini sudah diganti", "Masa berlaku susunan ini habis"),
    ],
)
def test_successor_counts_once_it_is_valid(as_of: date, old: str, new: str) -> None:
    """A set is in force until its successor is; a set to come says that it is not yet."""
    sets = by_id(
        [
            a_public_criteria_set(id="jpt-2026", replaced_by="jpt-2027"),
            a_public_criteria_set(
                id="jpt-2027",
                replaces="jpt-2026",
                valid_from=date(2027, 1, 1),
                valid_to=date(2027, 12, 31),
            ),
        ]
    )
    found = rendered(pages, a_publication(as_of=as_of, criteria_sets=sets))
    assert old in found["kriteria/jpt-2026/"]
    assert new in found["kriteria/jpt-2027/"]
