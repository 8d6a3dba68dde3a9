"""What the form of a new record says beyond the types."""

from __future__ import annotations

from pathlib import Path

from generator.checks.explanations import EXPLAINED
from generator.checks.procedure import OBLIGATORY_IN_OPEN_SELECTION
from generator.cli.fields import FIELDS
from generator.cli.form_hints import PLACEHOLDER, is_written_out, known_ids, offered, target_of
from generator.cli.run import run
from generator.identifiers import find
from generator.records import Agency, CriteriaSet, Position, Unit, Vacancy
from generator.wording import Wording
from tests.record_builders import a_data_folder


def test_a_vacancy_demands_what_the_check_demands() -> None:
    """What an open selection must say is written out in the form of a vacancy."""
    assert all(is_written_out(Vacancy, name) for name in OBLIGATORY_IN_OPEN_SELECTION)
    assert not is_written_out(Vacancy, "salary")


def test_ids_that_are_there(tmp_path: Path) -> None:
    """A field that names a record offers the ids in data/, or says how to make the first."""
    nothing = known_ids(tmp_path / "data")
    say = Wording().text
    assert say(offered(Agency, nothing)[1]).endswith("merit new agency PENGENAL.")
    assert say(offered(Unit, nothing)[1]) == "Belum ada di data/units.csv."
    assert offered(CriteriaSet, nothing)[0] == PLACEHOLDER
    a_data_folder(tmp_path)
    known = known_ids(tmp_path / "data")
    assert offered(Position, known)[0] == "kepala-dinas-kesehatan"
    assert offered(Unit, known)[0] == "dinas-kesehatan"
    (tmp_path / "data" / "units.csv").write_bytes(b"")
    assert known_ids(tmp_path / "data")[Unit] == ()
    assert target_of(Vacancy, "position") is Position
    assert target_of(Vacancy, "places") is None


def test_it_fits_as_it_is(tmp_path: Path) -> None:
    """Where the records it names are there, a new vacancy has no error at once."""
    a_data_folder(tmp_path)
    assert run(["new", "vacancy", "2027-contoh"]) == 0
    path = tmp_path / "data" / "vacancies" / "2027-contoh.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("/0001/", "/0099/"), "utf-8")
    assert run(["check"]) == 0


def test_examples() -> None:
    """No example is an identifier, and the check that one names exists."""
    assert [name for name, (example, _) in FIELDS.items() if find(example)] == []
    assert FIELDS["Explanation.check"][0] in EXPLAINED
