"""The eight leading figures of a merit report: one number each, and what stands beside it.

Which rank was appointed is none of them: any rank of the shortlist is lawful, so neither more nor
less of one is better. Its distribution stands further down in the report.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from generator.measures import objections, windows
from generator.measures.amounts import percent, quantile, rounded, whole
from generator.measures.coverage import coverage, definitive
from generator.measures.leading_words import WORDS, Words
from generator.measures.measure import Measure
from generator.measures.open_posts import open_posts, recorded_posts
from generator.measures.period_words import period_words
from generator.measures.time_to_fill import filled_days
from generator.measures.training_hours import mean_hours, remote_and_other
from generator.publication import Publication
from generator.wording import Sentence, say

OPEN_PROCESSES = ("open_selection", "civil_service_intake")
"""Ways of filling a post for which everybody who meets the conditions may apply."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is found: the number, the words beside it, and how many things were counted.

    ``value`` is absent where nothing was recorded or all of it is withheld. Values of different
    ``series`` must not be compared.
    """

    value: Decimal | None
    says: Sentence
    n: int
    series: str = ""


@dataclass(frozen=True, slots=True)
class Leading:
    """A leading figure by the id of its indicator."""

    id: str
    words: Words
    found: Found


NOTHING = Found(None, say("Tidak ada data."), 0)


def leading(publication: Publication) -> tuple[Leading, ...]:
    """Return the leading figures of a publication that `generator.measures.within` has narrowed."""
    return tuple(Leading(key, WORDS[key], find(publication)) for key, find in _FINDERS.items())


def _open_process(publication: Publication) -> Found:
    counted = definitive(publication.appointments)
    people = sum(one.count for one in counted)
    if not people:
        return NOTHING
    through = sum(one.count for one in counted if one.mechanism in OPEN_PROCESSES)
    says = say("%(part)s dari %(all)s orang.", part=whole(through), all=whole(people))
    return Found(percent(through, people), says, people)


def _coverage(publication: Publication) -> Found:
    found = coverage(publication.appointments)
    if found.share is None:
        return NOTHING
    says = say(
        "%(part)s dari %(all)s orang, dalam %(decrees)s keputusan.",
        part=whole(found.followed),
        all=whole(found.appointed),
        decrees=whole(found.decrees),
    )
    return Found(whole(found.share), says, found.appointed)


def _time_to_fill(publication: Publication) -> Found:
    days = [(end - start).days for _, start, end in filled_days(publication)]
    if not days:
        return NOTHING
    says = say(
        "Rata-rata %(mean)s hari; tercepat %(least)s, terlama %(most)s hari.",
        mean=rounded(Fraction(sum(days), len(days))),
        least=whole(min(days)),
        most=whole(max(days)),
    )
    return Found(rounded(quantile(days, Fraction(1, 2))), says, len(days))


def _windows(publication: Publication) -> Found:
    measure = next(windows.measures(publication), None)
    if measure is None:
        return NOTHING
    met = _sum(measure, "meets_norm")
    says = say("%(part)s dari %(all)s lowongan.", part=whole(met), all=whole(measure.n))
    return Found(percent(met, measure.n), says, measure.n)


def _objections(publication: Publication) -> Found:
    measure = next(objections.measures(publication), None)
    if measure is None:
        return NOTHING
    upheld, rejected, pending = (_sum(measure, name) for name in ("upheld", "rejected", "pending"))
    says = say(
        "%(upheld)s dikabulkan, %(rejected)s ditolak, %(pending)s belum dijawab.",
        upheld=whole(upheld),
        rejected=whole(rejected),
        pending=whole(pending),
    )
    return Found(whole(upheld + rejected + pending), says, measure.n)


def _sum(measure: Measure, column: str) -> int:
    return sum(cell for cell in measure.column(column) if isinstance(cell, int))


def _training(publication: Publication) -> Found:
    rows = publication.indicators.training_hours
    total = [row for row in rows if row.by == "total"]
    found, people = mean_hours(total)
    if found is None:
        return NOTHING
    return Found(rounded(found, 1), _compared(publication), people)


def _compared(publication: Publication) -> Sentence:
    """Return the hours in remote districts beside those in the others, as far as they are shown."""
    remote, other = (mean_hours(some)[0] for some in remote_and_other(publication))
    if not remote or not other:
        return say("Rasio kecamatan terpencil terhadap kecamatan lain: tidak ada data.")
    return say(
        "Kecamatan terpencil %(remote)s JP, kecamatan lain %(other)s JP: rasio %(ratio)s.",
        remote=rounded(remote, 1),
        other=rounded(other, 1),
        ratio=rounded(remote / other, 2),
    )


def _posts_over_norm(publication: Publication) -> Found:
    recorded, posts = recorded_posts(publication), open_posts(publication)
    if not recorded:
        return NOTHING
    over = sum(post.over for post in posts)
    says = say(
        "%(posts)s dari %(all)s jabatan yang dicatat kosong atau dijabat sementara.",
        posts=whole(len(posts)),
        all=whole(recorded),
    )
    # Without a norm nothing can be over it, which is not the same as none being over it.
    measured = not posts or posts[0].norm is not None
    return Found(whole(over) if measured else None, says, recorded)


def _merit_index(publication: Publication) -> Found:
    indexes = publication.merit_indexes.values()
    last = max(indexes, key=lambda one: (one.period.last, one.date), default=None)
    if last is None:
        return NOTHING
    if last.total is None:
        says = say(
            "Penilaian %(period)s: belum ada nilai terverifikasi dengan skala yang diketahui.",
            period=period_words(last.period),
        )
        return Found(None, says, len(last.aspects))
    says = say(
        "Penilaian %(period)s: %(total)s dari %(maximum)s.",
        period=period_words(last.period),
        total=last.total.value,
        maximum=last.maximum or whole(0),
    )
    return Found(rounded(100 * last.total.index, 1), says, len(last.aspects), last.rules)


_FINDERS: dict[str, Callable[[Publication], Found]] = {
    "open_process": _open_process,
    "coverage": _coverage,
    "time_to_fill": _time_to_fill,
    "announcement_windows": _windows,
    "objections": _objections,
    "training": _training,
    "posts_over_norm": _posts_over_norm,
    "merit_index": _merit_index,
}
"""By the ids that the files of reports name, in the order of the page."""
