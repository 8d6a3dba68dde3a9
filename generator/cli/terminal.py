"""What reaches the screen: masked, coloured only on a terminal, progress only on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

import typer
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from generator.writing.printable import some_lines

Advance = Callable[[], None]


def show(text: str, *, colour: str | None = None, error: bool = False) -> None:
    """Print one text, masked and without control characters; ``error``: to standard error.

    Colours appear on a terminal only, and nowhere where NO_COLOR is set (no-color.org).
    """
    plain = False if os.environ.get("NO_COLOR") else None
    typer.secho(some_lines(text), fg=colour, err=error, color=plain)


@contextmanager
def progress(label: str) -> Generator[Advance, None, None]:
    """Give a function that counts one more piece of work on a bar on standard error."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda: bar.advance(task)
