"""What an agency says of itself is consistent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Agency
from generator.wording import say

FREE_MAIL = frozenset(
    (
        *("gmail.com", "googlemail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "rocketmail.com"),
        *("outlook.com", "outlook.co.id", "hotmail.com", "live.com", "msn.com", "icloud.com"),
        *("me.com", "mac.com", "proton.me", "protonmail.com", "pm.me", "aol.com", "mail.com"),
        *("gmx.com", "gmx.net", "zoho.com", "yandex.com", "mail.ru", "tutanota.com", "plasa.com"),
    )
)
"""Domains at which anybody gets an address."""


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
        elif not _is_address_in(agency.email_domain, agency.contact.email):
            yield Problem(
                place,
                say("surel kontak bukan alamat di domain instansi"),
                say("Pakai alamat kantor di @%(domain)s.", domain=agency.email_domain),
            )


def _is_address_in(domain: str, text: str) -> bool:
    """Tell whether a text is one address of a domain and nothing else."""
    return bool(re.fullmatch(rf"[\w.+-]+@{re.escape(domain)}", text, re.ASCII | re.IGNORECASE))


@check(
    say("Domain surel instansi bukan layanan surel gratis."),
    why=say("Siapa pun dapat membuat alamat di sana, dan alamatnya milik orang, bukan kantor."),
    example="email_domain: gmail.com",
    mend="email_domain: kota-contoh.example",
)
def domain_of_office(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each ``email_domain`` that belongs to a free service."""
    for entry in dataset.of(Agency).values():
        if (entry.record.email_domain or "").lower() in FREE_MAIL:
            yield Problem(
                entry.place("email_domain"),
                say("domain ini milik layanan surel gratis"),
                say("Tulis domain resmi instansi, atau hapus email_domain dan surel kontak."),
            )
