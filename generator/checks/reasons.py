"""Reasons for a decision speak of fit, and of nothing that is nobody's business."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Outcome, TalentPool
from generator.source import Place
from generator.wording import Text, say

PERSONAL = re.compile(
    r"(?<!rumah )\bsakit\b"
    r"|\btidak sehat\b|\bsehat (?:jasmani|rohani)\b"
    r"|\b(?:tes|hasil|kondisi|alasan) kesehatan\b|\bkejiwaan\b"
    r"|\bgangguan jiwa\b|\briwayat penyakit\b|\b(?:mengidap|menderita)\b"
    r"|\b(?:hukuman|pelanggaran|sanksi|catatan) disiplin\b"
    r"|\bdisiplin (?:ringan|sedang|berat)\b|\bpelanggaran (?:kode )?etik\b"
    r"|\bkasus (?:hukum|pidana|korupsi)\b|\b(?:tersangka|terdakwa|terpidana)\b"
    r"|(?<!zona )\bintegritas(?:nya)?\b|\bmoralitas(?:nya)?\b"
    r"|\bill(?:ness| health)\b|\bhealth (?:condition|reasons?|test)\b"
    r"|\bmedical (?:condition|reasons?|test)\b"
    r"|\bdisciplinary\b|\bmisconduct\b|\bintegrity\b(?! zone)",
    re.IGNORECASE,
)
"""Phrases about somebody's health, discipline or integrity.

Whole phrases only, so that offices and programmes pass whose names hold such a word: *rumah
sakit*, *Dinas Kesehatan*, *pengendalian penyakit menular*, *zona integritas*.
"""


@check(
    say(
        "Alasan keputusan berbicara tentang kecocokan, bukan kesehatan, disiplin, atau integritas."
    ),
    why=say(
        "Data kesehatan dan catatan kejahatan adalah data pribadi yang bersifat spesifik"
        " (UU 27/2022 pasal 4), juga bila disebut sebagai pujian."
    ),
    example="reason: {code: fit, text: Tidak pernah dijatuhi hukuman disiplin}",
    mend="reason: {code: fit, text: Paling berpengalaman dalam penanganan stunting}",
)
def reason_speaks_of_fit(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each reason that speaks of health, discipline or integrity."""
    for place, text in _reasons(dataset):
        if PERSONAL.search(text.id) or PERSONAL.search(text.en):
            yield Problem(
                place,
                say("alasan menyinggung kesehatan, disiplin, atau integritas seseorang"),
                say("Tulis kecocokan dengan kebutuhan jabatan, dan hanya itu."),
            )


def _reasons(dataset: Dataset) -> Iterator[tuple[Place, Text]]:
    for entry in dataset.of(Outcome).values():
        for index, made in enumerate(entry.record.decisions):
            yield entry.place("decisions", index, "reason", "text"), made.reason.text
        if entry.record.no_appointment:
            yield entry.place("no_appointment", "reason"), entry.record.no_appointment.reason
    for pool in dataset.of(TalentPool).values():
        for index, made in enumerate(pool.record.decisions):
            yield pool.place("decisions", index, "reason", "text"), made.reason.text
