from __future__ import annotations

from datetime import date

from generator.counts.withheld import Count, Withheld
from generator.measures.measure import Form
from generator.measures.talent import measures
from generator.publication import Publication
from generator.publication.rule_set import PublicNineBox, PublicNineBoxAxis, PublicNineBoxCell
from generator.publication.talent_pool import PublicBoxCount, PublicTalentPool
from generator.wording import Text
from tests.builders import a_publication, by_id
from tests.builders.staffing import a_public_rule_set
from tests.measures.reading import headline, table, the_only

AXIS = PublicNineBoxAxis((), ())
CELLS = tuple(
    PublicNineBoxCell(box, "meets", "medium", Text("Bimbingan"), box > 6) for box in range(1, 10)
)
RULES = by_id(
    [
        a_public_rule_set(nine_box=PublicNineBox(AXIS, AXIS, CELLS)),
        a_public_rule_set(id="norma-saja"),
    ]
)


def pool(name: str, boxes: dict[int, Count], rules: str = "norma-2026") -> PublicTalentPool:
    counts = tuple(PublicBoxCount(box, count) for box, count in boxes.items())
    return PublicTalentPool(
        name, "kota-contoh", Text(name), rules, date(2026, 1, 1), "administrator", None, counts,
        None, None, "", (),
    )  # fmt: skip


def pools(*made: PublicTalentPool) -> Publication:
    return a_publication(talent_pools=by_id(made), rule_sets=RULES)


def test_boxes_from_the_highest() -> None:
    """The boxes stand from the ninth down, and those that promote are summed where shown."""
    measure = the_only(measures, pools(pool("a", {5: 40, 7: 12, 9: 20, 3: Withheld.SMALL})))
    assert headline(measure) == (
        "32 pegawai dalam kelompok terbaru berada di kotak yang dapat dipromosikan."
    )
    assert [row[:2] for row in table(measure)] == [
        ["Kotak 9", "20"],
        ["Kotak 7", "12"],
        ["Kotak 5", "40"],
        ["Kotak 3", "<10"],
    ]


def test_a_sum_that_is_not_known() -> None:
    """With a withheld count, or without rules of boxes, the headline tells the day."""
    for made in (pool("a", {9: Withheld.SMALL, 5: 40}), pool("a", {9: 12}, "norma-saja")):
        measure = the_only(measures, pools(made))
        assert headline(measure) == "Kelompok talenta terbaru dinilai pada 1 Januari 2026."


def test_pools_stand_beside_each_other() -> None:
    """Several pools have a small chart each; a pool without boxes is not drawn."""
    measure = the_only(measures, pools(pool("a", {9: 12}), pool("b", {9: 14}), pool("c", {})))
    assert measure.chart is not None
    assert (measure.chart.form, len(measure.rows)) == (Form.PANELS, 2)
    assert list(measures(pools(pool("c", {})))) == []
