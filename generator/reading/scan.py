"""The search for direct identifiers in everything that is read, before it is anything else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER, Hit, Kind, find, suspicious
from generator.reading.characters import line_starts, locate_among
from generator.reading.comment_blocks import blocks, split_hits
from generator.reading.same import is_mobile
from generator.records import Agency
from generator.source import Document, Items, Node, Place, Scalar, Steps, Table
from generator.wording import Sentence, say

CONTACT_KINDS: Mapping[Steps, Kind] = {
    ("contact", "phone"): Kind.PHONE,
    ("contact", "email"): Kind.EMAIL,
}
"""Where an agency may write the telephone and the e-mail of its office, and which of them."""

LINE = re.compile(r".+")
CELL = re.compile(r"[^,;\t\n]+")
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
_MOBILE = say("kontak instansi memuat nomor ponsel")
_USE_OFFICE = say("Tulis nomor kantor, bukan nomor ponsel.")
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
        allowed = CONTACT_KINDS.get(steps) if office else None
        index = starts[scalar.line - 1] + scalar.column - 1
        for hit in find(scalar.text):
            # The identifier stands there as it is, unless it is disguised or folded.
            exact = text.find(scalar.text[hit.start : hit.end], index)
            line, column = locate_among(starts, max(exact, index))
            index = max(exact + 1, index)
            place = Place(document.path, line, column)
            yield from _unless_contact(hit, scalar.text, allowed, place)
    for block in blocks(document.comments, text, starts):
        for hit, note in split_hits(block):
            yield identifier_finding(hit, Place(document.path, note.line, note.column))


def _unless_contact(hit: Hit, text: str, allowed: Kind | None, place: Place) -> Iterator[Finding]:
    """Yield the finding for an identifier, unless it is the contact that is allowed here."""
    if hit.kind is not allowed:
        yield identifier_finding(hit, place)
    elif is_mobile(hit.kind, text[hit.start : hit.end]):
        yield Finding(DIRECT_IDENTIFIER, place, _MOBILE, _USE_OFFICE)


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
    if not suspicious(text):
        return
    office = is_agency(path)
    starts: list[int] = []
    for match in part.finditer(text):
        for hit in find(match[0]):
            if not (office and hit.kind in OFFICE_KINDS):
                starts = starts or line_starts(text)
                place = Place(path, *locate_among(starts, match.start() + hit.start))
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
