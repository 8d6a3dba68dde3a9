from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.disclosure.staffing import protect_appointments
from generator.pipeline import check, compile_publication
from generator.publication import Publication
from tests.record_builders import a_data_folder, a_dataset, only

DECIDED = (
    "kota-contoh,SK 800/0001/2026,2026-04-30,2026-05-02,jpt_pratama,kepala-dinas-kesehatan,"
    "dinas-kesehatan,open_selection,promotion,1,2026-dinkes-kadis"
)
APPOINTMENTS = f"""\
agency,decree,date,inaugurated,class,position,unit,mechanism,kind,count,vacancy
kota-contoh,SK 821/0002/2026,2026-02-01,2026-02-03,supervisor,,,internal_promotion,promotion,9,
{DECIDED}
"""

OCCUPANCY = """\
agency,position,unit,state,from,to,explanation,explained
,kepala-dinas-kesehatan,dinas-kesehatan,acting,2026-01-01,2026-05-01,Seleksi berjalan.,2026-03-01
,kepala-dinas-kesehatan,dinas-kesehatan,definitive,2026-05-02,,,
"""


def published(folder: Path, as_of: date) -> Publication:
    a_data_folder(
        folder, ("appointments.csv", only(APPOINTMENTS)), ("occupancy.csv", only(OCCUPANCY))
    )
    return compile_publication(check(folder / "data"), as_of)


def test_decrees_up_to_the_day(tmp_path: Path) -> None:
    """A decree, and an inauguration, of a later day is not told before it."""
    early = published(tmp_path, date(2026, 2, 2)).appointments
    assert [(one.decree, one.inaugurated) for one in early] == [("SK 821/0002/2026", None)]
    late = published(tmp_path, date(2026, 6, 1)).appointments
    assert [one.decree for one in late] == ["SK 800/0001/2026", "SK 821/0002/2026"]
    assert [one.followed for one in late] == [True, False]
    assert late[0].vacancy == "2026-dinkes-kadis"


def test_a_vacancy_without_a_public_result_is_not_named(tmp_path: Path) -> None:
    """A decree does not tell how a vacancy ended before its result does."""
    dataset = a_dataset(a_data_folder(tmp_path, ("appointments.csv", only(APPOINTMENTS))))
    found = protect_appointments(dataset, (), date(2026, 6, 1))
    assert [one.vacancy for one in found] == ["", ""]


def test_states_up_to_the_day(tmp_path: Path) -> None:
    """A state that begins later, an end, and a reply of a later day are not told before it."""
    (span,) = published(tmp_path, date(2026, 2, 1)).occupancy
    assert (span.agency, span.state, span.end, span.explanations) == (
        "kota-contoh",
        "acting",
        None,
        (),
    )
    first, second = published(tmp_path, date(2026, 6, 1)).occupancy
    assert first.end == date(2026, 5, 1)
    assert [one.text.id for one in first.explanations] == ["Seleksi berjalan."]
    assert (second.state, second.end) == ("definitive", None)
