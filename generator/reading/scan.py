"""The search for direct identifiers in everything that is read, before it is anything else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER, Hit, Kind, find, suspicious
from generator.reading.characters import line_starts, locate_among
from generator.records import Agency
from generator.source import Document, Items, Node, Place, Scalar, Steps, Table
from generator.wording import Sentence, say

CONTACT_STEPS: frozenset[Steps] = frozenset(
    ("contact", name) for name in ("phone", "email", "address")
)
"""Where an agency may write the telephone and the e-mail of its office."""

LINE = re.compile(r".+")
CELL = re.compile(r"[^,;\t]+")
OFFICE_KINDS = frozenset((Kind.PHONE, Kind.EMAIL))
_MESSAGES: dict[Kind, Sentence] = {
    Kind.NIP: say("di sini tertulis nomor yang berbentuk NIP"),
    Kind.NIK: say("di sini tertulis nomor yang berbentuk NIK"),
    Kind.NPWP: say("di sini tertulis nomor yang berbentuk NPWP"),
    Kind.NUMBER: say("di sini tertulis nomor sepanjang nomor induk orang"),
    Kind.PHONE: say("di sini tertulis nomor telepon"),
    Kind.EMAIL: say("di sini tertulis alamat surel"),
}
_DELETE = say("Hapus dari berkas. Bila sudah tersimpan di git, laporkan: git tidak melupakan.")
_USE_CONTACT = say("Hapus. Telepon dan surel kantor hanya ditulis pada contact instansi.")


def identifier_finding(hit: Hit, place: Place) -> Finding:
    """Return the finding for an identifier at ``place``; it never repeats the identifier."""
    hint = _USE_CONTACT if hit.kind in OFFICE_KINDS else _DELETE
    return Finding(DIRECT_IDENTIFIER, place, _MESSAGES[hit.kind], hint)


def scan_document(document: Document, text: str) -> Iterator[Finding]:
    """Yield the identifiers in the keys, values and comments of a YAML file with this text."""
    # An escape can hide anything from a look at the whole; so can nothing else.
    if "\\" not in text and not suspicious(text):
        return
    office = is_agency(document.path)
    starts = line_starts(text)
    notes = ((note, ()) for note in document.comments)
    for scalar, steps in (*_scalars(document.root, ()), *notes):
        allowed = OFFICE_KINDS if office and steps in CONTACT_STEPS else frozenset[Kind]()
        index = starts[scalar.line - 1] + scalar.column - 1
        for hit in find(scalar.text):
            # The identifier stands there as it is, unless it is disguised or folded.
            exact = text.find(scalar.text[hit.start : hit.end], index)
            line, column = locate_among(starts, max(exact, index))
            index = max(exact + 1, index)
            if hit.kind not in allowed:
                yield identifier_finding(hit, Place(document.path, line, column))


def scan_table(table: Table) -> Iterator[Finding]:
    """Yield the identifiers in the headers and cells of a CSV file."""
    text = "\n".join(table.raw)
    if '"' not in text and not suspicious(text, cells=True):
        return
    for name, cells in zip(table.header, table.columns, strict=True):
        for row, cell in enumerate((name, *cells), start=-1):
            for hit in find(cell):
                yield identifier_finding(hit, table.place(row if row >= 0 else None, name))


def scan_text(text: str, path: str, part: re.Pattern[str] = LINE) -> Iterator[Finding]:
    """Yield the identifiers in the parts (lines or cells) of a file that could not be read.

    Which value is the contact of an office cannot be told there, so in a file of an agency
    telephones and e-mails are passed over until it can be read.
    """
    office = is_agency(path)
    for number, line in enumerate(text.split("\n"), start=1):
        for match in part.finditer(line):
            for hit in find(match[0]):
                if not (office and hit.kind in OFFICE_KINDS):
                    place = Place(path, number, match.start() + hit.start + 1)
                    yield identifier_finding(hit, place)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings of one file from top to bottom."""
    return tuple(sorted(findings, key=lambda finding: (finding.place.line, finding.place.column)))


def is_agency(path: str) -> bool:
    """Tell whether a path is that of a file about an agency, which may hold an office's contact."""
    return PurePosixPath(path).parent.name == Agency.folder


def _scalars(node: Node, steps: Steps) -> Iterator[tuple[Scalar, Steps]]:
    if isinstance(node, Scalar):
        yield node, steps
    elif isinstance(node, Items):
        for index, item in enumerate(node.items):
            yield from _scalars(item, (*steps, index))
    else:
        for key, value in node.entries:
            yield key, ()
            yield from _scalars(value, (*steps, key.text))
