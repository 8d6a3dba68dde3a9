from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from generator.pages.merit_indexes import pages
from generator.period import Period
from generator.publication import Publication, PublicMeritIndex
from generator.publication.merit_index import PublicMeritAspect
from generator.publication.rule_set import (
    PublicInstrumentCategory,
    PublicMeritInstrument,
    PublicRuleSet,
)
from generator.wording import Text
from tests.builders import a_public_agency, a_publication, by_id
from tests.builders.award import a_public_merit_index
from tests.pages.rendering import rendered, text_of

RULES = PublicRuleSet(
    id="instrumen-2018",
    title=Text("Instrumen 2018"),
    legal_basis=(),
    source=Text("Peraturan contoh"),
    valid_from=date(2018, 1, 1),
    valid_to=None,
    norms=(),
    merit_index=PublicMeritInstrument(
        Decimal(400),
        (),
        (
            PublicInstrumentCategory("iii", Text("III"), Decimal(250)),
            PublicInstrumentCategory("iv", Text("IV"), Decimal(325)),
        ),
    ),
    nine_box=None,
)
UNSCALED = replace(
    RULES,
    id="instrumen-2025",
    title=Text("Instrumen 2025"),
    merit_index=PublicMeritInstrument(None, (), ()),
)
NEW = a_public_merit_index(
    id="kota-contoh-2026",
    period=Period(2026),
    rules="instrumen-2025",
    maximum=None,
    aspects=(PublicMeritAspect("talenta", Text("Talenta"), None, Decimal("2.1"), None),),
    self_total=None,
    total=None,
    before="kota-contoh-2024",
    breaks=True,
)


def with_indexes(*indexes: PublicMeritIndex) -> Publication:
    agencies = (a_public_agency(), a_public_agency(id="lain", name=Text("Kabupaten Lain")))
    return a_publication(
        agencies=by_id(agencies),
        merit_indexes=by_id(indexes),
        rule_sets=by_id((RULES, UNSCALED)),
    )


def test_total_and_category() -> None:
    """What the agency gave itself stands apart from what was verified, with both categories."""
    text = text_of(pages, with_indexes(a_public_merit_index()))
    assert "Hasil verifikasi 324,5 dari 400, kategori III" in text
    assert "Penilaian mandiri 345 dari 400, kategori IV" in text
    assert "Kategori berlaku mulai dari nilai: IV 325, III 250." in text
    assert "Deret terputus" not in text


def test_broken_series() -> None:
    """Another instrument breaks the series; without a known scale there are aspects alone."""
    text = text_of(pages, with_indexes(a_public_merit_index(), NEW))
    assert text.index("Nilai setiap aspek, 2026") < text.index("Nilai setiap aspek, 2024")
    assert "2026 diukur dengan instrumen lain daripada 2024" in text
    assert "Skala instrumen ini belum diterbitkan" in text
    assert "Talenta 2,1 belum ada" in text


def test_not_verified_yet() -> None:
    """A missing verification is said, and no total is made up."""
    text = text_of(pages, with_indexes(a_public_merit_index(total=None)))
    assert "Hasil verifikasi belum lengkap" in text


def test_category_unknown() -> None:
    """A total below every category is shown without one."""
    found = a_public_merit_index()
    assert found.total is not None
    low = replace(found.total, category="", category_title=None)
    text = text_of(pages, with_indexes(replace(found, total=low)))
    assert "Hasil verifikasi 324,5 dari 400 Penilaian mandiri" in text


def test_several_agencies() -> None:
    """Of several agencies each is named."""
    other = a_public_merit_index(id="lain-2024", agency="lain")
    text = text_of(pages, with_indexes(a_public_merit_index(), other))
    assert "Kabupaten Lain 2024" in text


def test_without_an_index() -> None:
    """Without an index there is no page."""
    assert rendered(pages, with_indexes()) == {}
