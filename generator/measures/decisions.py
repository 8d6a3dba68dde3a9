"""Which rank was appointed, and with which reason. Neutral: any rank of the shortlist is lawful."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.measures.amounts import percent, whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.procedures import outcomes
from generator.measures.span import span
from generator.publication import Publication
from generator.publication.result import PublicDecision
from generator.vocabulary import REASON
from generator.wording import Sentence, say

_HIDDEN = say("Peringkat tidak dibuka")
_NAMED = 3
"""Ranks from 1 to this have a row of their own."""


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the appointed ranks, and the reasons, of all decisions of announced results."""
    made = [
        decision
        for one in outcomes(publication)
        if one.vacancy.mechanism != "civil_service_intake"
        for decision in one.result.decisions
    ]
    if made:
        yield _ranks(made)
        yield _reasons(made)


def _ranks(made: list[PublicDecision]) -> Measure:
    found = Counter(_rank_name(decision) for decision in made)
    ordered = [*(_named(rank) for rank in range(1, _NAMED + 1)), _later(), _HIDDEN]
    shown = len(made) - found[_HIDDEN]
    return Measure(
        id="peringkat-terpilih",
        english="appointed-ranks",
        group="decision",
        title=say("Peringkat yang diangkat"),
        headline=_headline(shown, found[_named(1)], len(made)),
        subject=say("Pengangkatan menurut peringkat yang diangkat"),
        formula=say(
            "Jumlah keputusan menurut peringkat yang diangkat. PPK boleh memilih siapa pun dari"
            " daftar akhir; setiap pilihan, juga peringkat 1, disertai alasan tertulis."
        ),
        source=say("Hasil seleksi yang diumumkan: keputusan pengangkatan"),
        period=span(decision.date for decision in made),
        n=len(made),
        counted=say("pengangkatan"),
        columns=(
            Column("rank", say("Peringkat")),
            Column("appointments", say("Jumlah"), say("pengangkatan")),
            Column("percent", say("Persen"), say("persen")),
        ),
        rows=tuple(
            Row((name, found[name], percent(found[name], len(made), 1)))
            for name in ordered
            if found[name]
        ),
        chart=Chart(Form.BARS, "rank", ("appointments",)),
        notes=(
            say(
                "Peringkat yang diangkat hanya tampil bila keputusan instansi membolehkannya,"
                " sehingga orangnya tidak dapat ditebak dari kodenya."
            ),
        ),
    )


def _reasons(made: list[PublicDecision]) -> Measure:
    found = Counter(decision.reason_code for decision in made)
    ordered = sorted((name for name in REASON if found[name]), key=lambda name: -found[name])
    first = ordered[0]
    return Measure(
        id="alasan-pengangkatan",
        english="reasons-for-appointment",
        group="decision",
        title=say("Alasan pengangkatan"),
        headline=say(
            "Semua %(all)s keputusan memuat alasan; yang paling sering ialah “%(reason)s”:"
            " %(count)s.",
            all=whole(len(made)),
            reason=REASON[first],
            count=whole(found[first]),
        ),
        subject=say("Pengangkatan menurut alasan yang tertulis dalam keputusan"),
        formula=say("Jumlah keputusan menurut alasan utamanya; teks lengkapnya ada pada hasilnya."),
        source=say("Hasil seleksi yang diumumkan: alasan keputusan"),
        period=span(decision.date for decision in made),
        n=len(made),
        counted=say("pengangkatan"),
        columns=(
            Column("reason", say("Alasan")),
            Column("appointments", say("Jumlah"), say("pengangkatan")),
            Column("percent", say("Persen"), say("persen")),
        ),
        rows=tuple(
            Row((REASON[name], found[name], percent(found[name], len(made), 1))) for name in ordered
        ),
        chart=Chart(Form.BARS, "reason", ("appointments",)),
    )


def _rank_name(decision: PublicDecision) -> Sentence:
    rank = decision.appointed_rank
    if rank is None:
        return _HIDDEN
    return _named(rank) if rank <= _NAMED else _later()


def _named(rank: int) -> Sentence:
    return say("Peringkat %(rank)s", rank=rank)


def _later() -> Sentence:
    return say("Peringkat %(rank)s atau sesudahnya", rank=_NAMED + 1)


def _headline(shown: int, first: int, every: int) -> Sentence:
    if not shown:
        return say(
            "Semua %(all)s keputusan memuat alasan; peringkat yang diangkat tidak dibuka.",
            all=whole(every),
        )
    return say(
        "Dari %(all)s pengangkatan, %(shown)s membuka peringkatnya; %(first)s di antaranya"
        " peringkat 1.",
        all=whole(every),
        shown=whole(shown),
        first=whole(first),
    )
