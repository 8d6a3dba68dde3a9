"""Posts without a definitive official, by the days for which they have had none."""

from __future__ import annotations

from collections.abc import Iterator

from generator.measures.amounts import whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.measures.open_posts import OpenPost, open_posts, recorded_posts
from generator.measures.span import span
from generator.publication import Publication
from generator.wording import Sentence, say

_BANDS = ((1, 90), (91, 180), (181, 365))
"""Days, both ends included; what is longer has a band of its own."""


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the posts without an official on the site's day."""
    recorded = recorded_posts(publication)
    if not recorded:
        return
    posts = open_posts(publication)
    yield Measure(
        id="jabatan-tanpa-pejabat",
        english="posts-without-official",
        group="positions",
        title=say("Jabatan tanpa pejabat definitif"),
        headline=_headline(posts, recorded),
        subject=say("Jabatan yang kosong atau diisi pejabat sementara, menurut lamanya"),
        formula=say(
            "Hari sejak jabatan itu tidak lagi memiliki pejabat definitif sampai hari keadaan"
            " situs, kedua ujung dihitung."
        ),
        source=say("Catatan pengisian jabatan instansi"),
        period=span((*(post.since for post in posts), publication.as_of)),
        n=len(posts),
        counted=say("jabatan tanpa pejabat definitif"),
        columns=(
            Column("days", say("Lamanya")),
            Column("posts", say("Jabatan"), say("jabatan")),
            Column("over_norm", say("Melewati norma"), say("jabatan")),
        ),
        rows=tuple(_rows(posts)),
        chart=Chart(Form.BARS, "days", ("posts",)) if posts else None,
    )


def _rows(posts: tuple[OpenPost, ...]) -> Iterator[Row]:
    for first, last in _BANDS:
        some = [post for post in posts if first <= post.days <= last]
        yield _row(say("%(first)s–%(last)s hari", first=first, last=last), some)
    longest = _BANDS[-1][1]
    over = [post for post in posts if post.days > longest]
    yield _row(say("Lebih dari %(days)s hari", days=longest), over)


def _row(label: Sentence, posts: list[OpenPost]) -> Row:
    return Row((label, len(posts), sum(post.over for post in posts)))


def _headline(posts: tuple[OpenPost, ...], recorded: int) -> Sentence:
    over = sum(post.over for post in posts)
    norm = next((post.norm for post in posts if post.norm is not None), None)
    if norm is None:
        return say(
            "%(posts)s dari %(recorded)s jabatan yang dicatat tidak memiliki pejabat definitif.",
            posts=whole(len(posts)),
            recorded=whole(recorded),
        )
    return say(
        "%(posts)s dari %(recorded)s jabatan yang dicatat tidak memiliki pejabat definitif;"
        " %(over)s di antaranya lebih lama dari norma %(norm)s hari.",
        posts=whole(len(posts)),
        recorded=whole(recorded),
        over=whole(over),
        norm=whole(norm.limit.limit),
    )
