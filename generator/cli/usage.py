"""Help and usage errors in Indonesian: the library that parses arguments speaks English."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand, TyperGroup

from generator.wording import Sentence, say

_HEADINGS = (
    ("Usage:", "Pemakaian:"),
    ("[OPTIONS]", "[PILIHAN]"),
    ("COMMAND [ARGS]...", "PERINTAH [ISIAN]..."),
    ("Arguments:", "Isian:"),
    ("Options:", "Pilihan:"),
    ("Commands:", "Perintah:"),
    ("[default: ", "[bawaan: "),
    ("[required]", "[wajib]"),
    ("Show this message and exit.", "Tampilkan bantuan ini."),
)
_COMPLAINTS = (
    (
        r"No such option:? '?(?P<name>[^\s'(]+).*?(?:options:|Did you mean) '?(?P<near>[^',)]+)",
        say("pilihan %(name)s tidak dikenal, mungkin maksud Anda %(near)s"),
    ),
    (r"No such option:? '?(?P<name>[^\s'(]+)", say("pilihan %(name)s tidak dikenal")),
    (
        r"No such command '(?P<name>.+?)'.*?(?:commands:|Did you mean) '?(?P<near>[^',)]+)",
        say("perintah %(name)s tidak dikenal, mungkin maksud Anda %(near)s"),
    ),
    (r"No such command '(?P<name>.+?)'", say("perintah %(name)s tidak dikenal")),
    (r"Missing \w+ '(?P<name>.+?)'", say("%(name)s belum ditulis")),
    (
        r"Invalid value for '(?P<name>.+?)':.* is not one of (?P<words>'.+')",
        say("nilai untuk %(name)s tidak dikenal; pilih %(words)s"),
    ),
    (r"Invalid value for '(?P<name>.+?)'", say("nilai untuk %(name)s tidak dapat dipakai")),
    (r"Option '(?P<name>.+?)' requires", say("pilihan %(name)s memerlukan nilai")),
    (r"Got unexpected extra argument\S* \((?P<name>.+)\)", say("tidak dimengerti: %(name)s")),
)


def indonesian(text: str) -> str:
    """Return a help page with its fixed English words in Indonesian."""
    for english, word in _HEADINGS:
        text = text.replace(english, word)
    return text


def complaint(message: str) -> Sentence:
    """Return what is wrong with the arguments, from the library's English ``message``."""
    for pattern, sentence in _COMPLAINTS:
        if match := re.search(pattern, message):
            words = {name: text.replace("'", "") for name, text in match.groupdict().items()}
            return Sentence(sentence.msgid, tuple(words.items()))
    return say("perintah tidak dapat dijalankan seperti yang ditulis")


class Group(TyperGroup):
    """The list of commands, whose help is Indonesian."""

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401 - its type is private to typer
        """Return the help page."""
        return indonesian(super().get_help(ctx))


class Command(TyperCommand):
    """One command, whose help is Indonesian."""

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401 - its type is private to typer
        """Return the help page."""
        return indonesian(super().get_help(ctx))
