"""Words for the closed vocabularies of training. The keys are those of the record files."""

from __future__ import annotations

from collections.abc import Mapping

from generator import vocabulary
from generator.pages.labels import Labels
from generator.wording import say

TRAINING_KIND = vocabulary.TRAINING_KIND
TRAINING_MODE = vocabulary.TRAINING_MODE

TRAINING_FORM: Labels = {
    "classroom": say("Klasikal"),
    "non_classroom": say("Nonklasikal"),
}

TRAINING_STATE: Labels = {
    "planned": say("Belum dibuka"),
    "open": say("Terbuka"),
    "closing_soon": say("Segera tutup"),
    "closed": say("Pendaftaran ditutup"),
    "running": say("Sedang berjalan"),
    "finished": say("Selesai"),
}

TRAINING_STATE_ROLE: Mapping[str, str] = {
    "planned": "neutral",
    "open": "positive",
    "closing_soon": "warning",
    "closed": "neutral",
    "running": "info",
    "finished": "neutral",
}
