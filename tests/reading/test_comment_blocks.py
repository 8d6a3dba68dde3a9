"""Comments that go on from line to line."""

from __future__ import annotations

from generator.reading.characters import line_starts
from generator.reading.comment_blocks import blocks, split_hits
from generator.source import Scalar
from tests.persons import NIP

TEXT = "# a\nb: 1 # c\n# d\n  # e\n\n# f\nx: 1\n# g\n# h\n"
NOTES = (
    Scalar("# a", 1, 1),
    Scalar("# c", 2, 6),
    Scalar("# d", 3, 1),
    Scalar("# e", 4, 3),
    Scalar("# f", 6, 1),
    Scalar("# g", 8, 1),
    Scalar("# h", 9, 1),
)


def test_blocks() -> None:
    """Lines of comment below one another belong together; a value before the sign parts them."""
    found = blocks(NOTES, TEXT, line_starts(TEXT))
    assert ["".join(note.text[-1] for note in block) for block in found] == ["cde", "gh"]
    assert not list(blocks(NOTES[:1], TEXT, line_starts(TEXT)))


def test_split_hits() -> None:
    """A number that is split is told by the line in which it starts, a whole one not at all."""
    block = [Scalar(f"# {NIP}", 1, 1), Scalar(f"# x {NIP[:6]}", 2, 1), Scalar(f"# {NIP[6:]}", 3, 1)]
    assert [note.line for _, note in split_hits(block)] == [2]
