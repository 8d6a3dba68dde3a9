"""The digest that is kept of a ranking is that of its rows."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.levels import declared_level
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Outcome, Ranking, Vacancy
from generator.records.ranking_digest import digest_of
from generator.wording import say


@check(
    say("Sidik peringkat yang ditulis sama dengan sidik berkas peringkatnya."),
    why=say(
        "Sesudah baris dihapus, hanya sidik ini yang membuktikan salinan mana yang benar."
        " Sidik yang keliru membuat salinan yang benar tampak palsu."
    ),
    example="# outcomes/2026-dinkes-kadis.yml\nranking_sha256: 000000…",
    mend="# outcomes/2026-dinkes-kadis.yml, dengan sidik yang disebut merit check\n"
    "ranking_sha256: 3f1c9a…",
)
def ranking_digest_matches(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each written digest that is not that of the rows, or of no rows."""
    vacancies = dataset.of(Vacancy)
    for vacancy, entry in dataset.of(Outcome).items():
        written = entry.record.ranking_sha256
        if written is None or vacancy not in vacancies or dataset.is_unread(Ranking, vacancy):
            continue
        ranking, place = dataset.get(Ranking, vacancy), entry.place("ranking_sha256")
        if ranking is not None and written != (right := digest_of(ranking)):
            yield Problem(
                place,
                say(
                    "sidik yang ditulis %(written)s, sidik berkas peringkat %(right)s",
                    written=written,
                    right=right,
                ),
                say("Tulis ranking_sha256: %(right)s", right=right),
            )
        elif ranking is None and declared_level(vacancies[vacancy].record) == "aggregate":
            yield Problem(
                place,
                say("lowongan ini bertingkat aggregate, jadi tidak pernah ada barisnya"),
                say("Hapus ranking_sha256."),
            )
