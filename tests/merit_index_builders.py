"""A merit index of two aspects and the instrument that it follows."""

from __future__ import annotations

from tests.record_builders import Change, only

RULES = "rules/instrumen-2018.yml"
UNSCALED = "rules/instrumen-2025.yml"
INDEX = "merit-index/kota-contoh-2024.yml"

INSTRUMENT = """\
id: instrumen-2018
title: Instrumen 2018
source: Peraturan contoh
valid: {from: 2018-01-01, to: 2025-12-30}
merit_index:
  maximum: 400
  aspects:
    - {id: karier, title: Karier, maximum: 300}
    - {id: kinerja, title: Kinerja, maximum: 100}
  categories:
    - {id: iii, title: III (Baik), from: 250}
    - {id: iv, title: IV (Sangat Baik), from: 325}
"""
WITHOUT_SCALE = """\
id: instrumen-2025
title: Instrumen 2025
source: Peraturan contoh
valid: {from: 2025-12-31}
merit_index:
  aspects:
    - {id: talenta, title: Talenta}
"""
TEXT = """\
id: kota-contoh-2024
agency: kota-contoh
period: 2024
rules: instrumen-2018
date: 2024-11-18
assessor: Badan Kepegawaian Negara
source: Surat 0212/2024
aspects:
  - {aspect: kinerja, self_assessment: 85, verified: 80.5}
  - {aspect: karier, self_assessment: 260, verified: 244}
total: 324.5
category: iii
"""
INSTRUMENTS = ((RULES, only(INSTRUMENT)), (UNSCALED, only(WITHOUT_SCALE)))


def an_index(*changes: tuple[str, str], path: str = INDEX) -> tuple[str, Change]:
    """Return the index of 2024 with some of its text replaced."""
    text = TEXT
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return path, only(text)
