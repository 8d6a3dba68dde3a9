"""A YAML file: names and texts with their places, and no type but text."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator

from generator.finding import Finding
from generator.reading import rules
from generator.reading.characters import line_starts, locate_among
from generator.reading.decoding import MIB, decode
from generator.reading.scan import in_order, scan_document, scan_text
from generator.reading.yaml_tree import Tree, grow
from generator.source import Document, Fields, Place, Scalar
from generator.wording import say

MOST_BYTES = 1 * MIB
_COMMENT = re.compile(r"#[^\r\n]*")
_IN_BLOCK_HEADER = re.compile(r"[|>][^#\r\n]*(#[^\r\n]*)")


def read_yaml(data: bytes, path: str) -> tuple[Document | None, tuple[Finding, ...]]:
    """Return the document that ``data`` holds, and everything that is wrong with it.

    The document is absent where anything but an identifier was found. ``path`` is the text that
    names the file in findings; contact data are allowed where its folder is that of agencies.
    """
    decoded = decode(data, path, MOST_BYTES)
    if decoded.clean is None:
        return None, (*decoded.findings, *scan_text(decoded.text, path))
    tree = grow(decoded.clean, path)
    spoilt = {finding.place.line for finding in decoded.findings}
    # The stand-in for a refused character may itself break the form of its line.
    # A tab also shifts what stands below it.
    tabs = [f.place.line for f in decoded.findings if f.rule is rules.NO_TABS]
    below = min(tabs, default=math.inf)
    others = (
        found
        for found in tree.findings
        if found.rule is not rules.YAML_FORM
        or (found.place.line not in spoilt and found.place.line < below)
    )
    findings = (*decoded.findings, *others)
    if findings or not isinstance(tree.root, Fields):
        wrong = findings or (_not_named(tree, path),)
        return None, in_order((*wrong, *scan_text(decoded.text, path)))
    document = Document(path, tree.root, tuple(_comments(decoded.text, tree.spans)))
    return document, in_order(scan_document(document, decoded.text))


def _not_named(tree: Tree, path: str) -> Finding:
    hint = say("Tulis setiap nilai dengan namanya, misalnya title: Kepala Dinas Kesehatan.")
    if tree.root is None:
        return Finding(rules.NAMED_VALUES, Place(path), say("berkas ini kosong"), hint)
    place = Place(path, tree.root.line, tree.root.column)
    return Finding(rules.NAMED_VALUES, place, say("berkas tidak dimulai dengan nama isian"), hint)


def _comments(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[Scalar]:
    """Yield what stands behind # outside of texts, and in the first line of block texts."""
    if "#" not in text:
        return
    last, starts = 0, line_starts(text)
    for start, end in (*spans, (len(text), len(text))):
        for match in _COMMENT.finditer(text, last, start):
            yield Scalar(match[0], *locate_among(starts, match.start()))
        if header := _IN_BLOCK_HEADER.match(text, start, end):
            yield Scalar(header[1], *locate_among(starts, header.start(1)))
        last = end
