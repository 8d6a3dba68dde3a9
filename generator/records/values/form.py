"""What every kind of value shares: one text, not empty, of the form that is demanded."""

from __future__ import annotations

import re

from pydantic import BeforeValidator

from generator.finding import Rule
from generator.records import value_rules as rule
from generator.records.base import NotAValueError
from generator.wording import Sentence, say

_CURLY = "\u201c\u201d\u201e\u2018\u2019\u201a"
_CURLY_QUOTED = re.compile(f"[{_CURLY}][^{_CURLY}]*[{_CURLY}]")


def one_text(value: object) -> str:
    """Return the text of a value that is one text and not empty."""
    if not isinstance(value, str):
        raise NotAValueError(
            rule.SHAPE,
            say("seharusnya satu nilai, bukan daftar atau kelompok isian"),
            say("Tulis satu nilai saja di belakang nama isian."),
        )
    if not value.strip():
        raise NotAValueError(
            rule.REQUIRED, say("isian ini kosong"), say("Isi nilainya, atau hapus isiannya.")
        )
    if _CURLY_QUOTED.fullmatch(value.strip()):
        raise NotAValueError(
            rule.TEXT_FORM,
            say("nilai diapit tanda kutip melengkung"),
            say('Ganti tanda kutip melengkung dengan " biasa.'),
        )
    return value


def matching(
    pattern: re.Pattern[str], broken: Rule, message: Sentence, hint: Sentence
) -> BeforeValidator:
    """Return what takes a text of the pattern, and refuses others in the given words."""

    def parse(value: object) -> str:
        text = one_text(value)
        if not pattern.fullmatch(text):
            raise NotAValueError(broken, message, hint)
        return text

    return BeforeValidator(parse)
