from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from generator.pipeline import check, compile_publication
from generator.wording import Text
from tests.checks.test_nine_box import NINE_BOX
from tests.record_builders import a_data_folder, only

NORMS = """\
id: norma-2026
title: Norma
legal_basis: [PermenPANRB 15/2019]
source: Norma contoh
valid: {from: 2026-01-01, to: 2026-12-31}
norms:
  - {id: acting_days, title: Lama, limit: 180, unit: days, bound: at_most}
  - {id: training_hours, title: JP, limit: 20, unit: hours, bound: at_least, source: Sumber lain}
"""
INDEX = """\
id: indeks-2018
title: Instrumen
source: Ringkasan
valid: {from: 2018-01-01}
merit_index:
  maximum: 40
  aspects: [{id: pengadaan, title: Pengadaan, maximum: 40}]
  categories: [{id: iv, title: Sangat Baik, from: 32.5}]
"""


def test_all_of_a_set_is_public(tmp_path: Path) -> None:
    """Every kind of set is found again with its numbers; a norm without a source has its set's."""
    folder = a_data_folder(
        tmp_path,
        ("rules/norma-2026.yml", only(NORMS)),
        ("rules/indeks-2018.yml", only(INDEX)),
        ("rules/kotak-2026.yml", only(NINE_BOX)),
    )
    sets = compile_publication(check(folder), date(2026, 6, 1)).rule_sets
    assert list(sets) == ["indeks-2018", "kotak-2026", "norma-2026"]
    norms = sets["norma-2026"].norms
    assert [norm.source for norm in norms] == [Text("Norma contoh"), Text("Sumber lain")]
    assert [norm.limit for norm in norms] == [180, 20]
    instrument = sets["indeks-2018"].merit_index
    assert instrument is not None
    assert (instrument.maximum, instrument.aspects[0].maximum) == (40, 40)
    assert instrument.categories[0].start == Decimal("32.5")
    nine_box = sets["kotak-2026"].nine_box
    assert nine_box is not None
    assert [cell.box for cell in nine_box.boxes] == list(range(1, 10))
    assert [part.weight for part in nine_box.performance.parts] == [60, 40]
    assert nine_box.potential.cuts == (Decimal("46.5"), Decimal(72))
