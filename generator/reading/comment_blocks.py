"""Comments that go on from line to line, in which a number may be split."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from generator.identifiers import Hit, find
from generator.source import Scalar

Block = Sequence[Scalar]


def blocks(comments: Iterable[Scalar], text: str, starts: Sequence[int]) -> Iterator[Block]:
    """Yield the comments of a YAML text that stand below one another, two lines or more.

    ``starts`` are the indices of its lines. Only the first may stand behind a value.
    """
    block: list[Scalar] = []
    for note in comments:
        index = starts[note.line - 1]
        alone = not text[index : index + note.column - 1].strip()
        if not (block and alone and note.line == block[-1].line + 1):
            if len(block) > 1:
                yield block
            block = []
        block.append(note)
    if len(block) > 1:
        yield block


def split_hits(block: Block) -> Iterator[tuple[Hit, Scalar]]:
    """Yield each identifier that runs over lines of a block, with the line where it starts."""
    texts = [note.text.strip("# \t\r") for note in block]
    ends = list(accumulate(len(text) + 1 for text in texts))
    for hit in find(" ".join(texts)):
        number = next(number for number, end in enumerate(ends) if hit.start < end)
        if hit.end > ends[number]:
            yield hit, block[number]
