from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from generator.searching.index import Entry, encoded
from generator.wording import Text

AS_OF = date(2026, 3, 1)
OFFICE = Text("Dinas Kesehatan", "Health Office")


def read(*entries: Entry) -> dict[str, Any]:
    return json.loads(encoded("vacancy", entries, AS_OF))


def test_each_text_stands_once_and_columns_point_at_it() -> None:
    """What two records share is written once; what differs has a number of its own."""
    made = read(
        Entry("a", Text("Pengelola Data"), OFFICE, state="open", kind="staff"),
        Entry(
            "b", Text("Pengelola Data"), OFFICE, Text("Puskesmas"), state="decided", kind="staff"
        ),
    )
    assert made["texts"] == [
        ["Pengelola Data"],
        [""],
        ["Dinas Kesehatan", "Health Office"],
        ["Puskesmas"],
    ]
    assert made["what"] == [[0, 1, "staff"]]
    assert made["where"] == [[2, 1, 1], [2, 3, 1]]
    assert made["states"] == ["open", "decided"]
    assert made["records"] == {
        "path": ["a", "b"],
        "what": [0, 0],
        "where": [0, 1],
        "state": [0, 1],
        "day": [None, None],
        "result": [0, 0],
    }


def test_roots_and_aliases_stand_beside_the_texts() -> None:
    """A root stands once for each word that has one, an alias beside its text."""
    made = read(Entry("a", Text("Pengelola Data"), OFFICE))
    assert made["roots"] == {"kesehatan": "sehat", "pengelola": "kelola"}
    assert made["more"] == {"2": "dinkes"}


def test_days_are_steps_from_one_record_to_the_next() -> None:
    """The first is counted from the day of the site; a record without a day changes nothing."""
    days = (AS_OF + timedelta(3), None, AS_OF + timedelta(3), AS_OF - timedelta(2))
    made = read(*(Entry(str(n), OFFICE, day=day) for n, day in enumerate(days)))
    assert made["records"]["day"] == [3, None, 0, -5]


def test_a_list_without_records_keeps_its_form() -> None:
    """The browser need not ask whether there is anything."""
    made = read()
    assert made["records"]["path"] == []
    assert (made["of"], made["as_of"]) == ("vacancy", "2026-03-01")


def test_bounds_stand_once() -> None:
    """Records of the same bounds share one set; where there are none, nothing is added."""
    one, other = '{"kind":"grade","from":"IV/a"}', '{"kind":"age","from":"1969-05-03"}'
    made = read(
        Entry("a", OFFICE, needs=(one, other)),
        Entry("b", OFFICE),
        Entry("c", OFFICE, needs=(one, other)),
    )
    assert made["needs"] == [json.loads(one), json.loads(other)]
    assert (made["sets"], made["records"]["set"]) == ([[0, 1], []], [0, 1, 0])
    assert "needs" not in read(Entry("a", OFFICE))
