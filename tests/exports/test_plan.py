"""The planner's file."""

from __future__ import annotations

import json
from typing import Any

from generator.exports.plan import files
from generator.publication import Publication
from generator.publication.position import PublicCompetencyAt
from generator.wording import Text
from tests.builders import (
    a_public_position,
    a_public_training_offer,
    a_publication,
    an_empty_publication,
    by_id,
)


def read(publication: Publication) -> dict[str, Any]:
    ((path, content),) = files(publication, (), "")
    assert path == "rencana/rencana.json"
    found: dict[str, Any] = json.loads(content)
    return found


def test_positions_name_competencies_and_aims_by_their_place() -> None:
    """A position tells what it requires and where it leads."""
    low = a_public_position(
        id="low", title=Text("Kabid"), position_class="staff", leads_to=("kepala-dinas-kesehatan",)
    )
    made = read(a_publication(positions=by_id([low, a_public_position()])))
    assert made["as_of"] == "2026-03-01"
    (competency,) = made["competencies"]
    assert competency[:2] == ["pengambilan-keputusan", ["Pengambilan keputusan", "Decision making"]]
    assert competency[2] == {"3": ["Menengah"], "4": ["Mumpuni"]}
    high, staff = made["positions"]
    assert high[0] == "kepala-dinas-kesehatan"
    assert staff == ["low", ["Kabid"], "staff", [[0, 4]], [0]]


def test_an_offer_tells_what_the_plan_needs() -> None:
    """Level, kind, hours, days and provider; nothing that is absent."""
    (offer,) = read(a_publication())["offers"]
    assert offer == {
        "id": "pka-2026-1",
        "title": ["Pelatihan Kepemimpinan Administrator angkatan I"],
        "develops": [[0, 3]],
        "kind": "leadership",
        "hours": 120,
        "state": "open",
        "provider": ["BKPSDM Kota Contoh"],
        "classes": ["administrator", "jpt_pratama"],
        "opens": "2026-02-20",
        "closes": "2026-03-20",
        "runs": ["2026-04-06", "2026-07-17"],
    }


def test_only_what_one_can_still_apply_for() -> None:
    """What is over, closed, or develops nothing is no choice in a plan."""
    over = a_public_training_offer(id="a", state="finished")
    closed = a_public_training_offer(id="b", state="closed")
    vague = a_public_training_offer(id="c", develops=())
    bare = a_public_training_offer(
        id="d",
        state="planned",
        develops=(PublicCompetencyAt("pengambilan-keputusan", 4),),
        registration=None,
        runs=None,
    )
    made = read(a_publication(training_offers=by_id([over, closed, vague, bare])))
    assert [(one["id"], "runs" in one, "closes" in one) for one in made["offers"]] == [
        ("d", False, False)
    ]


def test_an_empty_site() -> None:
    """Without records the file is there and holds nothing."""
    made = read(an_empty_publication())
    assert made["positions"] == made["offers"] == made["competencies"] == []
