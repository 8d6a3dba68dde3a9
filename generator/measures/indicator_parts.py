"""What the indicators count of people: the name of each part, and where a row tells it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.counts.withheld import Count
from generator.measures.indicator_rows import Found
from generator.publication.indicators import (
    PublicAppointeeProfile,
    PublicDevelopment,
    PublicRatings,
)
from generator.vocabulary import RATING
from generator.wording import Sentence, say

Part: TypeAlias = tuple[Sentence, Callable[[Found], Count]]
"""One thing that people have, and where a row tells how many do."""

RATINGS: tuple[Part[PublicRatings], ...] = (
    (RATING["very_good"], lambda row: row.very_good),
    (RATING["good"], lambda row: row.good),
    (RATING["needs_improvement"], lambda row: row.needs_improvement),
    (RATING["poor"], lambda row: row.poor),
    (RATING["very_poor"], lambda row: row.very_poor),
)
"""Everybody who was rated has one of them."""

PLANS: tuple[Part[PublicDevelopment], ...] = (
    (say("Punya rencana pengembangan (RPI)"), lambda row: row.with_plan),
    (say("Berdialog kinerja dengan atasan"), lambda row: row.dialogues),
    (say("Didampingi mentor"), lambda row: row.mentored),
)
"""Of the staff; one person may have several."""

PROFILE: tuple[Part[PublicAppointeeProfile], ...] = (
    (say("Memenuhi standar kompetensi"), lambda row: row.met_standard),
    (say("Sudah ikut pelatihan yang disyaratkan"), lambda row: row.training_done),
    (say("Berpredikat Baik atau Sangat Baik"), lambda row: row.rated_good),
)
"""Of those who were appointed; one person may have several."""
