"""Rows are kept no longer than they may be shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.check import day_check
from generator.checks.levels import rows_until
from generator.checks.ranking_level import rankings
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.records import Outcome, Vacancy
from generator.wording import say


@day_check(
    say("Sesudah masa tayangnya lewat, baris peringkat dihapus dari folder data."),
    why=say(
        "Halaman berhenti menampilkan barisnya pada hari itu, tetapi folder data dianggap terbit;"
        " jumlah, kriteria, keputusan, dan sidik tetap tayang."
    ),
    example="# publication: {level: full, …, until: 2027-04-30}\n"
    "# rankings/2026-dinkes-kadis.csv masih ada pada 2027-05-01",
    mend="# rankings/2026-dinkes-kadis.csv sudah dihapus",
    severity=Severity.WARNING,
)
def rows_past_until(dataset: Dataset, as_of: date) -> Iterator[Problem]:
    """Yield a problem for each ranking whose last day of publication has passed."""
    for vacancy, entry, _ in rankings(dataset):
        until = rows_until(dataset.of(Vacancy)[vacancy].record)
        if until is None or as_of <= until:
            continue
        outcome = dataset.get(Outcome, vacancy)
        yield Problem(
            entry.place(),
            say("masa tayang baris ini berakhir %(until)s", until=until),
            say(
                "Hapus berkas ini, beserta tie_decisions di outcomes/%(vacancy)s.yml.",
                vacancy=vacancy,
            )
            if outcome and outcome.tie_decisions
            else say("Hapus berkas ini; halaman hasilnya tetap ada."),
        )
