"""What git keeps, asked of git itself: the one place that runs another program.

Objects lie packed and in chains of differences; a reader of our own would be a second git. Git is
started with fixed arguments, without a shell, and only to read.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from generator.errors import UsageError
from generator.wording import say

_SHORT = 10
_MARK = "\x1f"
_LINK_TO_MODULE = "160000"
_NO_OBJECT = "0" * 7


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit, or a tag that speaks for itself: who wrote it, and what they said."""

    id: str
    emails: tuple[tuple[str, str], ...]
    names: tuple[str, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Blob:
    """The bytes of a file at the first commit that brought them; ``id`` names the object."""

    commit: str
    path: str
    id: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository in which ``folder`` stands. Raises ``UsageError`` where there is none."""

    folder: Path

    def commits(self) -> Iterator[Commit]:
        """Yield every commit that can be reached, the oldest first, then every annotated tag."""
        form = _MARK.join(("%H", "%an", "%ae", "%cn", "%ce", "%B"))
        for one in self._texts(
            "log", "--all", "--reverse", "--no-show-signature", "-z", f"--format={form}"
        ):
            name, author, author_email, committer, committer_email, message = one.split(_MARK, 5)
            emails = (("author", author_email), ("committer", committer_email))
            yield Commit(name[:_SHORT], emails, (author, committer), message)
        form = "%(objectname)%1f%(taggername)%1f%(taggeremail)%1f%(contents)"
        for one in self._texts("for-each-ref", f"--format={form}%00", "refs/tags"):
            name, tagger, email, message = one.lstrip("\n").split(_MARK, 3)
            if email:
                yield Commit(name[:_SHORT], (("tagger", email.strip("<>")),), (tagger,), message)

    def names(self) -> tuple[str, ...]:
        """Return the names of branches and tags."""
        found = self._texts("for-each-ref", "--format=%(refname)%00")
        return tuple(name.strip("\n").removeprefix("refs/") for name in found)

    def blobs(self, *folders: str) -> Iterator[Blob]:
        """Yield every content that ever stood below the folders, each once, the oldest first."""
        pieces = iter(
            self._texts(
                *("log", "--all", "--reverse", "--full-history", "--diff-merges=separate"),
                *(
                    "--root",
                    "--raw",
                    "-z",
                    "--no-abbrev",
                    "--no-renames",
                    "--no-show-signature",
                    "--relative",
                    "--format=%H",
                    "--",
                    *folders,
                ),
            )
        )
        seen: set[tuple[str, str]] = set()
        commit = ""
        for piece in pieces:
            if not piece.lstrip("\n").startswith(":"):
                commit = piece.strip("\n")
                continue
            _, mode, _, blob, _ = piece.lstrip("\n").split(" ")
            path = next(pieces)
            if mode != _LINK_TO_MODULE and not blob.startswith(_NO_OBJECT):
                if (blob, path) not in seen:
                    yield Blob(commit[:_SHORT], path, blob)
                seen.add((blob, path))

    @contextmanager
    def contents(self) -> Generator[_Contents, None, None]:
        """Give what reads objects by their id, one after the other."""
        arguments = (*self._git(), "cat-file", "--batch")
        with subprocess.Popen(  # noqa: S603 - fixed arguments
            arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment()
        ) as running:
            yield _Contents(cast("IO[bytes]", running.stdin), cast("IO[bytes]", running.stdout))

    def _git(self) -> tuple[str, ...]:
        program = shutil.which("git")
        if program is None:
            raise UsageError(say("Program git tidak ditemukan. Pasang git, atau tanpa --history."))
        return (program, "-C", str(self.folder), "-c", "core.quotePath=false", "--no-pager")

    def _texts(self, *arguments: str) -> Iterator[str]:
        """Yield what git prints, parted at its NUL bytes."""
        done = subprocess.run(  # noqa: S603 - fixed arguments
            (*self._git(), *arguments), capture_output=True, check=False, env=_environment()
        )
        if done.returncode:
            raise UsageError(
                say("Riwayat git tidak dapat dibaca. Jalankan dari folder yang disimpan di git.")
            )
        yield from filter(lambda text: text.strip("\n"), _decoded(done.stdout).split("\0"))


@dataclass(frozen=True, slots=True)
class _Contents:
    """A git that waits for ids of objects."""

    questions: IO[bytes]
    answers: IO[bytes]

    def read(self, blob: str) -> bytes:
        """Return the bytes of an object; empty for one that a partial clone does not have."""
        self.questions.write(f"{blob}\n".encode())
        self.questions.flush()
        header = self.answers.readline().split()
        if header[-1] == b"missing":
            return b""
        data = self.answers.read(int(header[-1]))
        self.answers.read(1)
        return data


def _environment() -> dict[str, str]:
    """Return an environment in which git fetches nothing that is not there."""
    return {**os.environ, "LC_ALL": "C", "GIT_NO_LAZY_FETCH": "1"}


def _decoded(data: bytes) -> str:
    return data.decode(errors="replace")
