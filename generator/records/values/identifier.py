"""The id of a record: the name of its file and a part of addresses."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator

from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.records.values.form import one_text
from generator.wording import say

ID_PATTERN = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
RESERVED_IDS = frozenset(
    (
        *("index", "404", "assets", "search", "log", "con", "nul", "prn", "aux", "api", "page"),
        *("unduh", "hal", "arsip", "wilayah", "instansi", "jenjang", "jenis", "segera-tutup"),
        *("untuk", "for", "archive", "closing-soon"),
    )
)
"""Ids that would collide with an address of the site or with a device name of a file system."""


def parse_id(value: object) -> str:
    """Return an id: ``[a-z0-9]`` with inner hyphens, at most 64 characters, not reserved."""
    text = one_text(value)
    if not ID_PATTERN.fullmatch(text):
        raise NotAValueError(
            rule.ID_FORM,
            say("pengenal memuat tanda yang tidak boleh dipakai"),
            say("Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya 2026-dinkes-kadis."),
        )
    if text in RESERVED_IDS:
        raise NotAValueError(
            rule.ID_FORM,
            say("pengenal ini dipakai oleh situs sendiri"),
            say("Pilih pengenal lain, misalnya dengan menambahkan tahun."),
        )
    return text


Id = Annotated[str, BeforeValidator(parse_id)]
