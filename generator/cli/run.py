"""One command from its arguments to its exit status; no traceback reaches a person.

0 well · 1 findings · 2 wrong usage · 3 a fault of this program. With ``MERIT_TRACE=1`` in the
environment the full trace of a fault is printed, for those who mend the program.
"""

from __future__ import annotations

import errno
import os
import traceback
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import typer

from generator.cli.app import app
from generator.cli.report import report
from generator.cli.terminal import show
from generator.cli.usage import complaint
from generator.errors import FindingsError, UsageError
from generator.reading.catalogue import read_catalogue
from generator.wording import Language, Sentence, say
from generator.writing.findings import refusal
from generator.writing.manifest import BrokenSiteError
from generator.writing.printable import one_line

WELL, FINDINGS, USAGE, FAULT = range(4)
_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_PACKAGE = Path(__file__).parents[1]


def run(arguments: Sequence[str]) -> int:
    """Run the command in ``arguments`` and return its exit status."""
    wording = read_catalogue(language_of(arguments))
    try:
        return app(list(arguments) or ["--help"], prog_name="merit", standalone_mode=False) or WELL
    except FindingsError as stop:
        files = len({found.place.path for found in stop.findings})
        report(stop.findings, files, wording, closing=refusal)
        return FINDINGS
    except Exception as error:  # noqa: BLE001 - whatever it is, a person gets a sentence
        status, sentence = ending(error)
        told = one_line(f"{wording.text(say('galat'))}: {wording.text(sentence)}")
        show(told, colour="red", error=True)
        if status == FAULT and os.environ.get("MERIT_TRACE") == "1":
            show("".join(traceback.format_exception(error)), error=True)
        return status


def language_of(arguments: Sequence[str]) -> Language:
    """Return the language of messages, known before the arguments have been understood."""
    words = " ".join(arguments).replace("--lang=", "--lang ").split()
    return "en" if ("--lang", "en") in pairwise(words) else "id"


def ending(error: Exception) -> tuple[int, Sentence]:
    """Return the exit status and the sentence for an error."""
    match error:
        case UsageError():
            return USAGE, error.sentence
        case typer.TyperException():
            return USAGE, say(
                "%(problem)s. Bantuan: merit --help.", problem=complaint(error.format_message())
            )
        case BrokenSiteError():
            return FAULT, error.sentence
        case OSError() if error.errno is not None:
            return USAGE, _refused(error)
        case _:
            return FAULT, say(
                "Terjadi kesalahan pada program ini, bukan pada data Anda (%(kind)s, %(place)s). "
                "Situs yang lama tidak berubah. Laporkan kalimat ini kepada pengembang.",
                kind=type(error).__name__,
                place=_place(error),
            )


def _refused(error: OSError) -> Sentence:
    """Return what the operating system did not let us do."""
    name = ""
    if isinstance(error.filename, str | bytes):
        name = os.path.relpath(os.fsdecode(error.filename))
    reason = error.strerror or type(error).__name__
    match error.errno in _FULL, bool(name):
        case True, True:
            return say(
                "Diska penuh, kuotanya habis, atau berkasnya terlalu besar: %(name)s. "
                "Kosongkan tempat, lalu ulangi.",
                name=name,
            )
        case True, False:
            return say(
                "Diska penuh, kuotanya habis, atau berkasnya terlalu besar. "
                "Kosongkan tempat, lalu ulangi."
            )
        case False, True:
            return say(
                "Berkas %(name)s tidak dapat dibaca atau ditulis (%(reason)s).",
                name=name,
                reason=reason,
            )
        case _:
            return say("Sistem operasi menolak pekerjaan ini (%(reason)s).", reason=reason)


def _place(error: Exception) -> str:
    """Return the innermost line of ours that the error passed through."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).is_relative_to(_PACKAGE)]
    if not own:
        return "generator"
    path = Path(own[-1].filename).relative_to(_PACKAGE.parent).as_posix()
    return f"{path}:{own[-1].lineno}"
