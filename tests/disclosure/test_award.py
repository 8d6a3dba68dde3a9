from __future__ import annotations

from datetime import date
from pathlib import Path

from generator.disclosure.award import protect_awards
from generator.publication import PublicAward
from generator.records import Award
from tests.checks.test_award import AWARD, CONSENT, TEXT
from tests.record_builders import a_data_folder, a_dataset, only


def shown(tmp_path: Path, person: str, as_of: date = date(2026, 3, 2)) -> list[PublicAward]:
    dataset = a_dataset(a_data_folder(tmp_path, (AWARD, only(TEXT + person))))
    return list(protect_awards(dataset.of(Award), as_of).values())


def test_name_with_consent(tmp_path: Path) -> None:
    """Who agreed is named with the document of consent."""
    (award,) = shown(tmp_path, f"person: {{name: Nama Contoh, consent: {CONSENT}}}\n")
    assert award.person is not None
    assert award.person.name == "Nama Contoh"
    assert award.person.consent.date == date(2026, 2, 20)


def test_name_without_consent(tmp_path: Path) -> None:
    """Who did not agree, or not yet, is not named."""
    (award,) = shown(tmp_path, "person: {name: Nama Contoh}\n")
    assert award.person is None
    later = CONSENT.replace("2026-02-20", "2026-03-03")
    (award,) = shown(tmp_path, f"person: {{name: Nama Contoh, consent: {later}}}\n")
    assert award.person is None


def test_award_of_a_later_day(tmp_path: Path) -> None:
    """An award is not told before it is given."""
    assert shown(tmp_path, "", date(2026, 3, 1)) == []
