"""Texts of a fixed form: row codes and digests."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import matching, one_text
from generator.wording import say

_CODE = re.compile(r"[a-z2-7]{16}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def parse_code(value: object) -> str:
    """Return a row code: 16 characters of lower-case base32."""
    text = one_text(value)
    if not _CODE.fullmatch(text):
        raise NotAValueError(
            rule.CODE_FORM,
            say("kode baris tidak terdiri atas 16 huruf a–z atau angka 2–7"),
            say("Kode dibuat acak oleh program; jangan disusun dari nama, nomor, atau urutan."),
        )
    return text


RowCode = Annotated[str, BeforeValidator(parse_code)]
Sha256 = Annotated[
    str,
    matching(
        _DIGEST,
        rule.DIGEST_FORM,
        say("sidik SHA-256 tidak terdiri atas 64 angka atau huruf a–f"),
        say("Hitung ulang sidik berkas, misalnya dengan sha256sum."),
    ),
]
