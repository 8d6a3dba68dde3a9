"""Rows are kept only while they may be shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.check import day_check
from generator.checks.levels import rows_until
from generator.checks.ranking_level import rankings
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.records import Outcome, Ranking, Vacancy
from generator.records.ranking_digest import digest_of
from generator.wording import Sentence, say


@day_check(
    say("Sesudah masa tayangnya lewat, baris peringkat dihapus dari folder data."),
    why=say(
        "Halaman berhenti menampilkan barisnya pada hari itu, tetapi folder data dianggap terbit;"
        " jumlah, kriteria, keputusan, dan sidik tetap tayang."
    ),
    example="# publication: {level: full, …, until: 2027-04-30}\n"
    "# rankings/2026-dinkes-kadis.csv masih ada pada 2027-05-01",
    mend="# outcomes/2026-dinkes-kadis.yml\nranking_sha256: 3f1c9a…\n"
    "# rankings/2026-dinkes-kadis.csv sudah dihapus",
    severity=Severity.WARNING,
)
def rows_past_until(dataset: Dataset, as_of: date) -> Iterator[Problem]:
    """Yield a problem for each ranking whose last day of publication has passed."""
    for vacancy, entry, _ in rankings(dataset):
        until = rows_until(dataset.of(Vacancy)[vacancy].record)
        if until is None or as_of <= until:
            continue
        yield Problem(
            entry.place(),
            say("masa tayang baris ini berakhir %(until)s", until=until),
            _removal(entry.record, dataset.get(Outcome, vacancy)),
        )


def _removal(ranking: Ranking, outcome: Outcome | None) -> Sentence:
    """Return how to remove a ranking; what proves its rows is written down first."""
    remove = say("Hapus berkas ini; halaman hasilnya tetap ada.")
    if outcome and outcome.tie_decisions:
        remove = say(
            "Hapus berkas ini, beserta tie_decisions di outcomes/%(vacancy)s.yml.",
            vacancy=ranking.vacancy,
        )
    if outcome is None or outcome.ranking_sha256:
        return remove
    return say(
        "%(remove)s Sebelumnya tambahkan baris ini ke outcomes/%(vacancy)s.yml:"
        " ranking_sha256: %(digest)s",
        remove=remove,
        vacancy=ranking.vacancy,
        digest=digest_of(ranking),
    )


@day_check(
    say("Baris peringkat baru masuk ke folder data pada hari pengumumannya."),
    why=say(
        "Folder data dianggap sudah terbit, misalnya karena dibaca siapa pun di git; halaman baru"
        " menampilkan hasilnya pada hari pengumuman."
    ),
    example="# outcomes/2026-dinkes-kadis.yml\nannounced: 2026-03-20\n"
    "# rankings/2026-dinkes-kadis.csv sudah ada pada 2026-03-10",
    mend="# rankings/2026-dinkes-kadis.csv ditambahkan pada 2026-03-20",
    severity=Severity.WARNING,
)
def result_not_announced_yet(dataset: Dataset, as_of: date) -> Iterator[Problem]:
    """Yield a problem for each ranking that stands in ``data/`` before it is announced."""
    for vacancy, entry, _ in rankings(dataset):
        outcome = dataset.get(Outcome, vacancy)
        if outcome and outcome.announced and as_of < outcome.announced:
            yield Problem(
                entry.place(),
                say(
                    "hasil ini baru diumumkan %(announced)s, padahal isi folder data dianggap sudah"
                    " terbit",
                    announced=outcome.announced,
                ),
                say("Simpan berkas ini di luar folder data sampai hari pengumuman."),
            )
