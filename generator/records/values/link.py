"""Addresses on the web."""

from __future__ import annotations

import re
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import matching, one_text
from generator.wording import say

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")
_HOST = re.compile(r"(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?::\d+)?")


def parse_link(value: object) -> str:
    """Return an absolute https address without user name or password."""
    text = one_text(value)
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    whole = text.startswith("https://") and _HOST.fullmatch(parts.netloc)
    if not whole or re.search(r"[\s\"'<>\\`{}|^]", text):
        raise NotAValueError(
            rule.LINK_FORM,
            say("bukan alamat lengkap yang diawali https://"),
            say("Salin alamat dari bilah alamat peramban."),
        )
    return text


Link = Annotated[str, BeforeValidator(parse_link)]
Domain = Annotated[
    str,
    matching(
        _DOMAIN,
        rule.LINK_FORM,
        say("bukan nama domain"),
        say("Tulis bagian di belakang @, misalnya kota-contoh.example."),
    ),
]
