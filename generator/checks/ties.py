"""Documented acts order exactly the rows that share a rank."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.checks.check import check
from generator.finding import Problem
from generator.merit.judging import JudgedDataset
from generator.merit.level_totals import rank_totals
from generator.records import Outcome, Ranking
from generator.wording import say


@check(
    say("Keputusan nilai sama mengurutkan persis baris-baris yang berbagi peringkat itu."),
    why=say("Pansel boleh memutus nilai yang sama, tidak mengubah urutan nilai yang berbeda."),
    example="tie_decisions: [{rank: 1, order: [xrffvgr5dp4tdl3d, 7gumozgrkimyakzz], act: …}]\n"
    "# kedua baris itu berperingkat 1 dan 2",
    mend="# kedua baris itu sama-sama berperingkat 1\n"
    "tie_decisions: [{rank: 1, order: [xrffvgr5dp4tdl3d, 7gumozgrkimyakzz], act: …}]",
)
def tie_decisions_fit(dataset: JudgedDataset) -> Iterator[Problem]:
    """Yield a problem for each act that orders other rows than those of a shared rank."""
    for vacancy, entry in dataset.of(Outcome).items():
        shared = _shared_ranks(dataset, vacancy)
        decided: set[int] = set()
        for index, act in enumerate(entry.record.tie_decisions):
            rows = shared.get(act.rank, frozenset()) if shared is not None else frozenset(act.order)
            fits = len(rows) > 1 and len(act.order) == len(rows) and rows == frozenset(act.order)
            if not fits or act.rank in decided:
                yield Problem(
                    entry.place("tie_decisions", index, "rank"),
                    say("bukan persis baris yang berbagi peringkat %(rank)s", rank=act.rank),
                    say("Sebut semua baris yang berbagi peringkat itu, masing-masing sekali."),
                )
            decided.add(act.rank)


def _shared_ranks(dataset: JudgedDataset, vacancy: str) -> Mapping[int, frozenset[str]] | None:
    """Return the rows by rank; ``None`` where the ranking could not be recomputed."""
    ranking = dataset.get(Ranking, vacancy)
    if ranking is None or ranking.totals:
        ranks = rank_totals(ranking.totals, ranking.results) if ranking else ()
        pairs = tuple(zip(ranks, ranking.rows if ranking else (), strict=True))
    elif vacancy in dataset.ranked:
        pairs = tuple((row.rank, row.code) for row in dataset.ranked[vacancy])
    else:
        return None
    shared: dict[int, frozenset[str]] = {}
    for rank, code in pairs:
        if rank is not None:
            shared[rank] = shared.get(rank, frozenset()) | {code}
    return shared
