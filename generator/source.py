"""What a reader hands over: text with its place, and no opinion about what it means.

A YAML scalar and a CSV cell are the same thing: a text, a file, a line and a column. Lines and
columns count from 1; line 0 means the file as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Step = str | int
Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands. ``path`` is relative to the working directory, with ``/``."""

    path: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Scalar:
    """One text, as written."""

    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list of values in the order of the file."""

    items: tuple[Node, ...]
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Fields:
    """Named values in the order of the file; no name stands twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int

    def get(self, name: str) -> tuple[Scalar, Node] | None:
        """Return the key and the value that stand under ``name``."""
        return next((entry for entry in self.entries if entry[0].text == name), None)


Node = Scalar | Items | Fields


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file: one mapping at its top, and its comments (only searched for identifiers)."""

    path: str
    root: Fields
    comments: tuple[Scalar, ...] = ()

    def place(self, steps: Steps = ()) -> Place:
        """Return the place of the value at ``steps``, or of its nearest ancestor that exists.

        The place of a named value is that of its key, because that is where the eye looks first.
        """
        node: Node = self.root
        line, column = self.root.line, self.root.column
        for step in steps:
            if isinstance(node, Fields) and isinstance(step, str):
                found = node.get(step)
                if found is None:
                    break
                key, node = found
                line, column = key.line, key.column
            elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
                line, column = node.line, node.column
            else:
                break
        return Place(self.path, line, column)


@dataclass(frozen=True, slots=True)
class Table:
    """A CSV file: cells in columns, and the physical lines for the places of findings.

    ``header`` holds the column names; ``columns[i][n]`` is the text of row ``n`` under
    ``header[i]``; ``lines[n]`` is the physical line of that row; ``raw`` holds the physical lines
    of the file, from which the character column of a cell is found when somebody asks.
    """

    path: str
    header: tuple[str, ...]
    columns: tuple[Sequence[str], ...]
    lines: Sequence[int]
    raw: Sequence[str]

    def __len__(self) -> int:
        """Return the number of rows below the header."""
        return len(self.lines)

    def column(self, name: str) -> Sequence[str] | None:
        """Return the cells under a header, or nothing where the table has no such column."""
        return self.columns[self.header.index(name)] if name in self.header else None

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield the rows as tuples in the order of the header."""
        return zip(*self.columns, strict=True) if self.columns else iter(())

    def place(self, row: int | None = None, name: str | None = None) -> Place:
        """Return the place of a cell; of a row without ``name``; of the header without ``row``."""
        line = 1 if row is None else self.lines[row]
        if name is None or name not in self.header:
            return Place(self.path, line, 1)
        return Place(self.path, line, cell_column(self.raw[line - 1], self.header.index(name)))


def cell_column(line: str, index: int) -> int:
    """Return the character column, from 1, at which the cell ``index`` of a CSV line starts."""
    quoted = False
    for position, character in enumerate(line):
        if index == 0:
            return position + 1
        if character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            index -= 1
    return len(line) + 1


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table, as the source of one record."""

    table: Table
    row: int

    def place(self, steps: Steps = ()) -> Place:
        """Return the place of the cell that ``steps`` names, or of the row."""
        name = steps[0] if steps and isinstance(steps[0], str) else None
        return self.table.place(self.row, name)


Source = Document | Table | TableRow


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file under ``data/`` with the record type that its folder gives it.

    ``stem`` is the name without ending, which is the id of the record (or of its vacancy);
    ``source`` is absent where the file could not be read.
    """

    kind_of_record: str
    stem: str
    source: Document | Table | None
