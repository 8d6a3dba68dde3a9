"""A ranking holds no more than its vacancy may publish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from generator.checks.check import check
from generator.checks.levels import allowed_level, declared_level, lower, unshared_facts
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.policy import MIN_ROWS, MIN_SHARED
from generator.records import Outcome, Ranking, Selection, Vacancy
from generator.source import Table
from generator.wording import Sentence, say


def rankings(dataset: Dataset) -> Iterator[tuple[str, Entry[Ranking], Table]]:
    """Yield the rankings whose vacancy exists: its id, the record, and the table for places."""
    vacancies = dataset.of(Vacancy)
    for vacancy, entry in dataset.of(Ranking).items():
        if vacancy in vacancies:
            yield vacancy, entry, cast("Table", entry.source)


@check(
    say("Berkas peringkat memuat persis apa yang diizinkan tingkat penerbitan lowongannya."),
    why=say(
        "Folder data dianggap sudah terbit. Hasil penilaian kemampuan seseorang dikecualikan dari"
        " informasi publik selama tidak ada dasar untuk membukanya (UU 14/2008 pasal 17 huruf h)."
    ),
    example="# publication: {level: totals, …}\nrow,assessment,paper",
    mend="# publication: {level: totals, …}\nrow,total,announced_rank,result",
)
def ranking_level_fits(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each ranking whose columns are not those of the declared level."""
    for vacancy, entry, table in rankings(dataset):
        declared = declared_level(dataset.of(Vacancy)[vacancy].record)
        written = "totals" if "total" in table.header else "full"
        if not _without_reference(dataset, vacancy) and written != declared:
            yield Problem(
                entry.place(),
                say(
                    "berkas ini bertingkat %(written)s, padahal lowongan menyatakan %(declared)s",
                    written=written,
                    declared=declared,
                ),
                # A file of totals does not show what forbids more.
                level_hint(lower(written, allowed_level(dataset, vacancy))),
            )


@check(
    say("Peringkat diterbitkan bila memuat sedikitnya lima baris."),
    why=say("Pada baris yang lebih sedikit rekan kerja dapat menebak orangnya."),
    example="# rankings/<lowongan>.csv dengan empat baris",
    mend="# tidak ada berkas peringkat, dan pada lowongan:\npublication: {level: aggregate}",
)
def enough_rows(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each ranking with too few rows."""
    for _, entry, _ in rankings(dataset):
        if len(entry.record.rows) < MIN_ROWS:
            yield Problem(
                entry.place(),
                say("peringkat memuat kurang dari %(rows)s baris", rows=MIN_ROWS),
                level_hint("aggregate"),
            )


@check(
    say("Setiap nilai dari fakta kepegawaian dimiliki sedikitnya tiga baris."),
    why=say("Pangkat, pendidikan, dan masa kerja diketahui rekan, jadi nilainya dapat dikenali."),
    example="row,track-record,…\n…,4,…\n…,3,…\n…,3,…\n…,3,…\n…,3,…",
    mend="# pada lowongan: publication: {level: totals, …}\nrow,total,announced_rank,result",
)
def facts_are_shared(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each criterion of facts with a value in fewer than three rows."""
    for vacancy, entry, table in rankings(dataset):
        criteria_set = dataset.criteria_set_of(vacancy)
        for name in unshared_facts(entry.record.scores, criteria_set) if criteria_set else ():
            yield Problem(
                table.place(None, name),
                say(
                    "%(name)s: ada nilai yang dimiliki kurang dari %(rows)s baris",
                    name=name,
                    rows=MIN_SHARED,
                ),
                level_hint(allowed_level(dataset, vacancy)),
            )


@check(
    say("Peringkat bersandar pada kumpulan kriteria yang memakai nilai."),
    why=say("Tanpa kriteria dan bobotnya tidak seorang pun dapat menghitung ulang peringkat."),
    example="# kriteria: method: nine_box\n# rankings/<lowongan>.csv ada",
    mend="# kriteria: method: weighted_sum\n# rankings/<lowongan>.csv ada",
)
def ranking_method(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each ranking without criteria, or of a method that ranks nobody."""
    for vacancy, entry, _ in rankings(dataset):
        criteria_set = dataset.criteria_set_of(vacancy)
        if _without_reference(dataset, vacancy):
            continue
        if criteria_set is None:
            yield Problem(
                entry.place(),
                say("lowongan ini tidak menyebut kriteria, jadi peringkatnya tidak dapat dihitung"),
                say("Tambahkan criteria pada lowongan atau seleksinya."),
            )
        elif criteria_set.method == "nine_box":
            yield Problem(
                entry.place(),
                say("kotak talenta (nine_box) tidak memiliki peringkat"),
                say("Hapus berkas ini, atau perbaiki method pada kriterianya."),
            )


@check(
    say("Peringkat ditulis bersama hari pengumuman hasilnya."),
    why=say("Sebelum hari itu tidak satu pun isi peringkat boleh keluar."),
    example="# rankings/2026-dinkes-kadis.csv ada, outcomes/2026-dinkes-kadis.yml tidak",
    mend="# outcomes/2026-dinkes-kadis.yml\nvacancy: 2026-dinkes-kadis\nannounced: 2026-03-20",
)
def ranking_after_announcement(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each ranking without an outcome that says when it is announced."""
    for vacancy, entry, _ in rankings(dataset):
        outcome = dataset.get(Outcome, vacancy)
        if not dataset.is_unread(Outcome, vacancy) and not (outcome and outcome.announced):
            yield Problem(
                entry.place(),
                say("hari pengumuman hasilnya belum ada"),
                say("Tulis announced di outcomes/%(vacancy)s.yml.", vacancy=vacancy),
            )


def _without_reference(dataset: Dataset, vacancy: str) -> bool:
    """Tell whether the criteria, or the selection, are named but missing: said elsewhere."""
    selection = dataset.of(Vacancy)[vacancy].record.selection
    if selection and selection not in dataset.of(Selection):
        return True
    return bool(dataset.procedure(vacancy).criteria) and not dataset.criteria_set_of(vacancy)


def level_hint(level: str) -> Sentence:
    """Return what to do with a ranking that may have the ``level``."""
    if level == "aggregate":
        return say("Hapus berkas ini; tingkat yang boleh: aggregate (tanpa baris).")
    return say(
        "Tingkat yang boleh: %(level)s; samakan kolom berkas ini dan level lowongannya.",
        level=level,
    )
