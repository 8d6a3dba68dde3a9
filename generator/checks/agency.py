"""What an agency says of itself is consistent."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Agency
from generator.wording import say


@check(
    say("Surel kontak memakai domain surel instansi."),
    why=say("Alamat di luar domain resmi dapat milik pribadi atau dipakai untuk menipu pelamar."),
    example="email_domain: kota-contoh.example\n"
    "contact: {office: BKPSDM, email: karier@surel.example}",
    mend="email_domain: kota-contoh.example\n"
    "contact: {office: BKPSDM, email: karier@kota-contoh.example}",
)
def contact_of_domain(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each contact e-mail that is not of the agency's ``email_domain``."""
    for entry in dataset.of(Agency).values():
        agency = entry.record
        if not agency.contact or not agency.contact.email:
            continue
        place = entry.place("contact", "email")
        if not agency.email_domain:
            yield Problem(
                place,
                say("domain surel instansi belum diisi"),
                say("Tambahkan email_domain, misalnya kota-contoh.example."),
            )
        elif not agency.contact.email.endswith(f"@{agency.email_domain}"):
            yield Problem(
                place,
                say("surel kontak bukan alamat di domain instansi"),
                say("Pakai alamat kantor di @%(domain)s.", domain=agency.email_domain),
            )
