"""Whether the figures that a report was published with are still those of the records.

They are computed from public values alone, so this stands behind the wall's gate, not among the
checks of records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from generator.dataset import Entry
from generator.disclosure.protect import protect
from generator.finding import Finding, Rule, Severity
from generator.measures.report_figures import changed_figures, figures_line, own_figures
from generator.merit.judging import JudgedDataset
from generator.publication import Publication, PublicReport
from generator.records import Report
from generator.wording import Sentence, Value, say

_NONE = say("tidak ada data")

REPORT_FROZEN = Rule(
    "report-frozen",
    say("Laporan merit memuat angka utamanya seperti pada hari terbitnya."),
    say(
        "Catatan dapat diperbaiki sesudah laporan terbit; tanpa angka semula perubahan itu tidak"
        " terlihat."
    ),
    "# data/reports/kota-contoh-2026-s1.yml\npublished: 2026-07-24",
    "# data/reports/kota-contoh-2026-s1.yml\npublished: 2026-07-24\n"
    "figures: {open_process: 43, coverage: 8}",
    Severity.WARNING,
)
REPORT_FIGURES_STAND = Rule(
    "report-figures-stand",
    say("Angka utama laporan sama dengan yang dihitung ulang dari catatan."),
    say("Bila berbeda, catatannya berubah sejak laporan terbit; halaman menampilkan keduanya."),
    "# dihitung ulang: coverage 8\nfigures: {coverage: 12}",
    "# catatannya dipulihkan, atau remarks menerangkan perubahannya\nfigures: {coverage: 12}",
    Severity.WARNING,
)
FROZEN_RULES = (REPORT_FROZEN, REPORT_FIGURES_STAND)


def frozen_findings(
    dataset: JudgedDataset, findings: Sequence[Finding], rules: Iterable[Rule]
) -> Iterator[Finding]:
    """Yield a finding for each report without figures, and for each figure that has changed.

    ``dataset`` is one without errors. Reports are judged as of the day of the last one, because
    what was known on the day of each is found out from public values.
    """
    entries = dataset.of(Report)
    if not entries:
        return
    last = max(entry.record.published for entry in entries.values())
    publication = protect(dataset, dataset.ranked, last, findings, rules)
    for key, entry in entries.items():
        report = publication.reports[key]
        if report.figures:
            yield from _changed(publication, report, entry)
        else:
            line = figures_line(own_figures(publication, report))
            yield Finding(
                REPORT_FROZEN,
                entry.place(),
                say("angka utama laporan ini belum tertulis"),
                say("Tambahkan baris ini pada hari terbitnya: %(line)s", line=line),
            )


def _changed(
    publication: Publication, report: PublicReport, entry: Entry[Report]
) -> Iterator[Finding]:
    for one in changed_figures(publication, report):
        written = one.leading.id in entry.record.figures
        yield Finding(
            REPORT_FIGURES_STAND,
            entry.place("figures", one.leading.id) if written else entry.place("figures"),
            say(
                "%(name)s: saat terbit %(frozen)s, dari catatan sekarang %(now)s",
                name=one.leading.id,
                frozen=_said(one.frozen),
                now=_said(one.leading.found.value),
            ),
            say(
                "Angka semula tetap ditulis. Periksa catatan yang berubah, dan terangkan dengan"
                " remarks bila perubahannya benar."
            ),
        )


def _said(value: Decimal | None) -> Value | Sentence:
    return _NONE if value is None else value
