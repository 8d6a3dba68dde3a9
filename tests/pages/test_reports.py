from __future__ import annotations

from datetime import date

from generator.pages.reports import pages
from generator.period import Period
from tests.builders import a_publication, an_empty_publication, by_id
from tests.builders.report import a_public_follow_up, a_public_report
from tests.pages.rendering import main_of, rendered, text_of

LATE = date(2026, 11, 22)
OLDER = a_public_report(id="a", period=Period(2025, 2), published=date(2026, 1, 30), follow_up=())


def test_the_newest_first_with_what_is_owed() -> None:
    """Each report stands with its first figures, its day and its open actions."""
    publication = a_publication(as_of=LATE, reports=by_id([OLDER, a_public_report()]))
    text = text_of(pages, publication)
    assert text.index("Laporan merit semester I 2026") < text.index(
        "Laporan merit semester II 2025"
    )
    assert "Median waktu pengisian jabatan: 81 hari" in text
    assert "Ada yang terlambat 1 tindak lanjut belum selesai Terbit 24 Juli 2026" in text
    assert "Tidak ada tindak lanjut terbuka Terbit 30 Januari 2026" in text
    assert 'href="../laporan/kota-contoh/2026-s1/"' in main_of(pages, publication)


def test_before_its_day_nothing_is_late() -> None:
    """An open action that is not due yet is only counted."""
    follow_up = (a_public_follow_up(due=date(2026, 12, 31)),)
    reports = by_id([a_public_report(follow_up=follow_up)])
    text = text_of(pages, a_publication(as_of=LATE, reports=reports))
    assert "1 tindak lanjut belum selesai" in text
    assert "terlambat" not in text


def test_before_the_first_report() -> None:
    """The empty list says when something will stand there, in both languages."""
    assert "Belum ada laporan merit." in text_of(pages, an_empty_publication())
    assert list(rendered(pages, an_empty_publication(), "en")) == ["en/reports/"]
