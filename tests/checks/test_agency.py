from __future__ import annotations

import pytest

from generator.checks.agency import contact_of_domain, domain_of_office
from generator.checks.check import Check
from tests.checks.conftest import Found
from tests.record_builders import AGENCY, Change, swap, without

CASES = [
    (contact_of_domain, (), []),
    (
        contact_of_domain,
        ((AGENCY, swap("karier@kota-contoh.example", "karier@surel.example")),),
        [
            (
                f"data/{AGENCY}:9:62: galat: surel kontak bukan alamat di domain instansi "
                "[contact-of-domain]"
            )
        ],
    ),
    (
        contact_of_domain,
        ((AGENCY, without("email_domain")),),
        [f"data/{AGENCY}:8:62: galat: domain surel instansi belum diisi [contact-of-domain]"],
    ),
    (contact_of_domain, ((AGENCY, swap(", email: karier@kota-contoh.example", "")),), []),
    (contact_of_domain, ((AGENCY, without("contact")),), []),
    (
        contact_of_domain,
        ((AGENCY, swap("email: karier@", "email: nama (at) surel.example karier@")),),
        [
            (
                f"data/{AGENCY}:9:62: galat: surel kontak bukan alamat di domain instansi "
                "[contact-of-domain]"
            )
        ],
    ),
    (domain_of_office, (), []),
    (domain_of_office, ((AGENCY, without("email_domain")),), []),
    (
        domain_of_office,
        ((AGENCY, swap("email_domain: kota-contoh.example", "email_domain: gmail.com")),),
        [f"data/{AGENCY}:8:1: galat: domain ini milik layanan surel gratis [domain-of-office]"],
    ),
]


@pytest.mark.parametrize(("check", "changes", "expected"), CASES)
def test_finding(
    found: Found, check: Check, changes: tuple[tuple[str, Change], ...], expected: list[str]
) -> None:
    """A contact e-mail outside the domain of the agency yields one line."""
    assert found(check, *changes) == expected
