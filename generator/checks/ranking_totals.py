"""Published totals leave every score open that they withhold."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.ranking_level import level_hint, rankings
from generator.checks.totals_level import scores_in_totals
from generator.dataset import Dataset
from generator.finding import Problem
from generator.policy import MIN_POSSIBLE_SCORES
from generator.records import Outcome
from generator.wording import say


@check(
    say("Pada tingkat totals setiap nilai yang tidak terbit punya sedikitnya dua kemungkinan."),
    why=say(
        "Nilai akhir yang hanya dapat berasal dari satu nilai membuka nilai itu, padahal tingkat"
        " yang dinyatakan menahannya."
    ),
    example="# kriteria: satu saja, weight: 100\nrow,total,announced_rank,result\n"
    "xrffvgr5dp4tdl3d,80.25,1,",
    mend="# tidak ada berkas peringkat, dan pada lowongan:\npublication: {level: aggregate}",
)
def totals_withhold_scores(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each total from which a withheld score can be computed."""
    for vacancy, entry, table in rankings(dataset):
        criteria_set = dataset.criteria_set_of(vacancy)
        if criteria_set is None or not entry.record.totals:
            continue
        told = scores_in_totals(entry.record, criteria_set, dataset.get(Outcome, vacancy))
        for row, criterion in dict(reversed(told)).items():
            yield Problem(
                table.place(row, "total"),
                say(
                    "dari yang terbit, nilai %(criterion)s baris ini dapat dihitung: kurang dari"
                    " %(least)s kemungkinan",
                    criterion=criterion,
                    least=MIN_POSSIBLE_SCORES,
                ),
                level_hint("aggregate"),
            )
