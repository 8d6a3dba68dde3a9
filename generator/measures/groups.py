"""The groups of the index of statistics, in its order."""

from __future__ import annotations

from collections.abc import Mapping

from generator.wording import Sentence, say

GROUPS: Mapping[str, Sentence] = {
    "selection": say("Dari lamaran sampai penunjukan"),
    "time": say("Waktu dan jadwal"),
    "decision": say("Keputusan dan keberatan"),
    "positions": say("Jabatan dan penempatan"),
    "training": say("Pelatihan dan pengembangan"),
    "performance": say("Kinerja dan kompetensi"),
    "system": say("Sistem merit dan mutu data"),
}
"""What a measure is about, by the id that it names; all that is named stands here."""
