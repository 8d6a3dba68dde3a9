"""What an office tells about itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.reading.contacts import Contacts, read_contacts, values_on
from tests.persons import MAIL, MOBILE, NIP
from tests.record_builders import AGENCY, a_data_folder, only, swap, without
from tests.site_builders import write


def test_contacts(tmp_path: Path) -> None:
    """Telephone and e-mail of the contact are known, and the domain of the office's mail."""
    contacts = read_contacts(a_data_folder(tmp_path))
    assert contacts.domains == {"kota-contoh.example"}
    assert contacts.known == {"099" + "555" + "0100", "karier" + "@kota-contoh.example"}


@pytest.mark.parametrize(
    "change", [only("id: ["), only("contact: [a]\nemail_domain: [x]\n"), without("contact")]
)
def test_without(tmp_path: Path, change: object) -> None:
    """An agency that cannot be read, or tells nothing, allows nothing."""
    contacts = read_contacts(a_data_folder(tmp_path, (AGENCY, change)))  # pyright: ignore[reportArgumentType]
    assert not contacts.known


def test_only_what_is_of_the_office(tmp_path: Path) -> None:
    """A mobile number, and what stands in another field than its own, is not known."""
    change = only(f"contact: {{phone: 'WA {MOBILE}, {MAIL}', email: '{MOBILE}'}}\n")
    assert not read_contacts(a_data_folder(tmp_path, (AGENCY, change))).known


def test_nothing() -> None:
    """Without records nothing is known."""
    assert read_contacts(Path("tiada")) == Contacts()


def test_other_places(tmp_path: Path) -> None:
    """An e-mail elsewhere in an agency's file is no contact."""
    change = swap("zone: WIB", f"zone: WIB # {MAIL}")
    assert MAIL not in read_contacts(a_data_folder(tmp_path, (AGENCY, change))).known


def test_values_on_a_line(tmp_path: Path) -> None:
    """What stands on a line is known by it alone; a line or file that is gone says nothing."""
    write(tmp_path / "a.md", f"a\nb {NIP} {MAIL}\n")
    assert values_on(tmp_path / "a.md", 2) == {NIP, MAIL}
    assert not values_on(tmp_path / "a.md", 1)
    assert not values_on(tmp_path / "a.md", 9)
    assert not values_on(tmp_path / "b.md", 1)
