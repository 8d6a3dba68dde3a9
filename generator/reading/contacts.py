"""What an office tells about itself in its records, and may therefore stand anywhere else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.identifiers import find
from generator.reading.same import is_mobile, same
from generator.reading.scan import CONTACT_KINDS
from generator.reading.yaml_file import MOST_BYTES, read_yaml
from generator.records import Agency
from generator.source import Document, Fields, Node, Scalar, Steps


@dataclass(frozen=True, slots=True)
class Contacts:
    """Telephones and e-mails of offices as ``same`` writes them, and the domains of their mail."""

    known: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()


def read_contacts(data: Path) -> Contacts:
    """Return the contacts in the files of agencies; one that cannot be read tells none."""
    known: set[str] = set()
    domains: set[str] = set()
    for path in sorted((data / Agency.folder).glob("*.yml")):
        with path.open("rb") as file:
            document, _ = read_yaml(file.read(MOST_BYTES + 1), path.as_posix())
        if document is None:
            continue
        for steps, kind in CONTACT_KINDS.items():
            text = _text_at(document, steps)
            written = (text[hit.start : hit.end] for hit in find(text) if hit.kind is kind)
            known.update(same(kind, one) for one in written if not is_mobile(kind, one))
        domains.add(_text_at(document, ("email_domain",)).lower())
    return Contacts(frozenset(known), frozenset(domains - {""}))


def _text_at(document: Document, steps: Steps) -> str:
    node: Node = document.root
    for step in steps:
        entry = node.get(str(step)) if isinstance(node, Fields) else None
        if entry is None:
            return ""
        node = entry[1]
    return node.text if isinstance(node, Scalar) else ""


def values_on(path: Path, line: int) -> frozenset[str]:
    """Return the identifiers on a line of a file, as ``same`` writes them; nobody prints them."""
    if not path.is_file():
        return frozenset()
    with path.open(encoding="utf-8", errors="replace") as file:
        text = "".join(file.read().split("\n")[line - 1 : line])
    return frozenset(same(hit.kind, text[hit.start : hit.end]) for hit in find(text))
