"""From the events of libyaml to a tree of texts; what YAML can do beyond that is refused."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

import yaml

from generator.finding import Finding, Rule
from generator.reading import rules
from generator.reading.characters import check_characters
from generator.reading.limit import limited
from generator.reading.yaml_numbers import decimal_comma, is_decimal_part, is_digits
from generator.reading.yaml_words import QUOTE_IT, syntax_finding
from generator.source import Fields, Items, Node, Place, Scalar
from generator.wording import Sentence, say

MOST_DEPTH = 20
MOST_NODES = 100_000


_Valued = yaml.ScalarEvent | yaml.SequenceStartEvent | yaml.MappingStartEvent


@dataclass(frozen=True, slots=True)
class Tree:
    """The value at the top of a file, if there is one, and what was refused.

    ``spans`` are the first and last (exclusive) characters of every text in the file, in order.
    """

    root: Node | None
    findings: tuple[Finding, ...]
    spans: tuple[tuple[int, int], ...]


class _TooMuchError(Exception):
    """The tree is larger than a record can be; reading on would only cost time."""


def grow(text: str, path: str) -> Tree:
    """Return the tree of a YAML text without characters that libyaml refuses."""
    grower = _Grower(path, yaml.parse(text, Loader=yaml.CBaseLoader), "\\" in text)
    root: Node | None = None
    try:
        root = grower.document()
    except yaml.MarkedYAMLError as error:
        grower.findings.append(syntax_finding(error, text, path))
    except _TooMuchError:
        pass
    return Tree(root, limited(grower.findings), tuple(grower.spans))


@dataclass(slots=True)
class _Grower:
    """Takes one event after the other; ``escapes``: the text has backslashes."""

    path: str
    events: Iterator[yaml.Event]
    escapes: bool
    findings: list[Finding] = field(default_factory=list[Finding])
    spans: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    nodes: int = 0

    def document(self) -> Node | None:
        """Return the value of the one document."""
        root: Node | None = None
        for event in self.events:
            if not isinstance(event, yaml.DocumentStartEvent):
                continue
            if root is not None:
                self.refuse(
                    event,
                    rules.ONE_DOCUMENT,
                    say("dokumen kedua mulai di sini"),
                    say("Pindahkan isinya ke berkas sendiri, dan hapus garis ---."),
                )
                break
            if event.version or event.tags:
                message = say("baris perintah (%%) tidak dipakai")
                self.refuse(event, rules.ONE_DOCUMENT, message, say("Hapus baris itu."))
            root = self.node(next(self.events), 1)
        return root

    def node(self, event: yaml.Event, depth: int) -> Node:
        """Return the value that starts with ``event``, ``depth`` levels deep."""
        self.count(event, depth)
        line, column = _place(event)
        if isinstance(event, yaml.AliasEvent):
            message = say("nilai merujuk ke tempat lain (*)")
            self.refuse(event, rules.NO_REFERENCES, message, say("Tulis nilainya di sini."))
            return Scalar("", line, column)
        self.properties(cast("_Valued", event))
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, line, column)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(tuple(self.items(depth)), line, column)
        return Fields(tuple(self.entries(depth)), line, column)

    def items(self, depth: int) -> Iterator[Node]:
        """Yield the values of a list."""
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self.node(event, depth + 1)

    def entries(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        """Yield names and values; a name that stands twice counts once."""
        seen: dict[str, int] = {}
        number: yaml.Event | None = None
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(after := next(self.events), depth + 1)
            if number and is_decimal_part(number, event, after):
                self.findings.append(decimal_comma(number, event, self.path))
                number = None
                continue
            number = after if is_digits(after) else None
            if named := self.named(event, key, seen):
                seen[named.text] = named.line
                yield named, value

    def named(self, event: yaml.Event, key: Node, seen: Mapping[str, int]) -> Scalar | None:
        """Return the name of a value where it can be one; else it is refused here."""
        if not isinstance(key, Scalar):
            message = say("nama isian bukan teks")
            hint = say("Tulis nama isian sebagai satu kata di depan titik dua.")
            self.refuse(event, rules.NAMED_VALUES, message, hint)
        elif not key.text:
            self.nameless(event)
        elif key.text == "<<":
            message = say("penggabungan (<<) tidak dipakai")
            self.refuse(event, rules.NO_REFERENCES, message, say("Tulis isiannya di sini."))
        elif key.text in seen:
            message = say("isian ini sudah tertulis pada baris %(line)s", line=seen[key.text])
            self.refuse(event, rules.UNIQUE_KEYS, message, say("Hapus salah satunya."))
        else:
            return key
        return None

    def scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> Scalar:
        """Return a text, composed (NFC); what escapes hide in it is refused here."""
        start, end = cast("yaml.Mark", event.start_mark), cast("yaml.Mark", event.end_mark)
        self.spans.append((start.index, end.index))
        text = event.value
        if self.escapes and event.style == '"':
            hidden = check_characters(text, self.path)
            for finding in (f for f in hidden if f.rule is not rules.WHOLE_NUMBERS_KEPT):
                self.refuse(event, finding.rule, finding.message, finding.hint)
        return Scalar(text if text.isascii() else unicodedata.normalize("NFC", text), line, column)

    def properties(self, event: _Valued) -> None:
        """Refuse what may stand before a value: an anchor and a tag."""
        if event.anchor:
            message = say("nilai diberi jangkar (&)")
            self.refuse(event, rules.NO_REFERENCES, message, say("Hapus jangkarnya."))
        if event.tag:
            self.refuse(event, rules.NO_TAGS, say("nilai diberi tanda jenis (!)"), QUOTE_IT)

    def count(self, event: yaml.Event, depth: int) -> None:
        """Stop where the file is deeper or larger than a record can be."""
        self.nodes += 1
        if depth > MOST_DEPTH:
            message = say("susunan lebih dalam dari %(most)s tingkat", most=MOST_DEPTH)
        elif self.nodes > MOST_NODES:
            message = say("berkas memuat lebih dari %(most)s nilai", most=Decimal(MOST_NODES))
        else:
            return
        hint = say("Sederhanakan susunannya, atau bagi menjadi beberapa berkas.")
        self.refuse(event, rules.SMALL_TREE, message, hint)
        raise _TooMuchError

    def nameless(self, event: yaml.Event) -> None:
        """Refuse a value without a name."""
        hint = say("Tulis nama isian di depan titik dua.")
        self.refuse(event, rules.NAMED_VALUES, say("nama isian kosong"), hint)

    def refuse(self, event: yaml.Event, rule: Rule, message: Sentence, hint: Sentence) -> None:
        """Keep a finding at the place where the event starts."""
        self.findings.append(Finding(rule, Place(self.path, *_place(event)), message, hint))


def _place(event: yaml.Event) -> tuple[int, int]:
    mark = cast("yaml.Mark", event.start_mark)
    return mark.line + 1, mark.column + 1
