"""What is published about the people in a training: counts by district, quota, reserved seats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from generator.counts.ranges import fits
from generator.counts.system import Cell, Link, Span, Sum, System
from generator.records import TrainingOffer, TrainingUptake

COUNTS = ("applied", "accepted", "completed")
"""The columns, each a part of the one before."""


def uptake_system(offer: TrainingOffer | None, rows: Sequence[TrainingUptake]) -> System:
    """Return what an outsider knows of the counts of one training; a cell is district and column.

    Those who completed were accepted, those who were accepted applied; no more were accepted than
    the quota, and from elsewhere no more than what is left of it when the seats for remote units
    are kept free. Not every office keeps to the last two: a limit that the counts themselves
    contradict tells an outsider nothing and is left out.
    """
    counts = {(row.district, name): getattr(row, name) for row in rows for name in COUNTS}
    links = tuple(
        Link((row.district, part), (row.district, whole))
        for row in rows
        for whole, part in pairwise(COUNTS)
    )
    system = System(counts, (), links)
    for limit in _limits(offer, rows):
        limited = replace(system, sums=(*system.sums, limit))
        system = limited if fits(limited) else system
    return system


def _limits(offer: TrainingOffer | None, rows: Sequence[TrainingUptake]) -> tuple[Sum, ...]:
    if offer is None or offer.quota is None:
        return ()
    reserved = (offer.reserved.remote_units if offer.reserved else None) or 0
    elsewhere = [row for row in rows if not row.remote]
    return (
        Sum(_accepted(rows), Span(0, offer.quota)),
        Sum(_accepted(elsewhere), Span(0, max(0, offer.quota - reserved))),
    )


def _accepted(rows: Sequence[TrainingUptake]) -> tuple[Cell, ...]:
    return tuple((row.district, "accepted") for row in rows)
