"""What reaches the screen."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

from generator.cli.terminal import progress, show

SHOW = "from generator.cli.terminal import progress, show\nshow('merah', colour='red')\n"
WORK = SHOW + "with progress('Membaca') as advance:\n    advance()\n"


def on_a_terminal(code: str, **environment: str) -> bytes:
    """Run Python on a terminal and return all that it wrote."""
    leader, follower = pty.openpty()
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=follower,
        stderr=follower,
        env={**kept, "TERM": "xterm", **environment},
    ) as process:
        process.wait(timeout=60)
    os.close(follower)
    written = b""
    try:
        while piece := os.read(leader, 4096):
            written += piece
    except OSError:  # the other side is closed: all has been read
        pass
    os.close(leader)
    return written


def test_colours_on_a_terminal_only(capsys: pytest.CaptureFixture[str]) -> None:
    """Colours appear on a terminal, not in a file, and nowhere under NO_COLOR."""
    assert b"\x1b[31m" in on_a_terminal(SHOW)
    assert b"\x1b[31m" not in on_a_terminal(SHOW, NO_COLOR="1")
    show("merah", colour="red")
    assert capsys.readouterr().out == "merah\n"


def test_progress_on_a_terminal_only(capsys: pytest.CaptureFixture[str]) -> None:
    """A bar counts the work on a terminal; elsewhere nothing is written."""
    assert b"Membaca" in on_a_terminal(WORK)
    with progress("Membaca") as advance:
        advance()
    assert capsys.readouterr().err == ""


def test_masked(capsys: pytest.CaptureFixture[str]) -> None:
    """A personal number never reaches the screen."""
    number = "1990" + "0101" + "2015" + "011001"
    show(f"NIP {number}", error=True)
    assert number not in capsys.readouterr().err
