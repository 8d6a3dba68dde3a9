"""``merit serve``."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.record_builders import CRITERIA, TRAINING, swap
from tests.site_builders import a_site_folder, write

pytestmark = pytest.mark.slow
SERVE = [sys.executable, "-m", "generator", "serve"]
WAIT = 60
"""Seconds after which a preview is taken for dead; a build takes about one."""


def a_free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        return int(tried.getsockname()[1])


@contextmanager
def preview(port: int) -> Iterator[subprocess.Popen[str]]:
    """Run a preview until the block ends, then interrupt it as a person does."""
    with subprocess.Popen(
        [*SERVE, "--port", str(port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.send_signal(signal.SIGINT)
            try:
                process.wait(timeout=WAIT)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def page_with(words: str, port: int, path: str) -> str:
    """Return a page once it holds the words."""
    page, until = "", time.monotonic() + WAIT
    while words not in page:
        assert time.monotonic() < until, f"{words!r} did not appear"
        time.sleep(0.2)
        try:
            with urlopen(f"http://127.0.0.1:{port}/merit/{path}", timeout=WAIT) as answer:
                page = answer.read().decode()
        except (URLError, ConnectionError):
            continue
    return page


def test_changes_appear(tmp_path: Path) -> None:
    """A change of records or prose appears by itself, on pages that may reload themselves."""
    a_site_folder(tmp_path)
    port = a_free_port()
    with preview(port) as process:
        page = page_with("Pelatihan Kepemimpinan", port, "pelatihan/pka-2026-1/")
        assert "livereload" in page
        assert "Content-Security-Policy" not in page
        page_with("Galeri komponen", port, "galeri/")
        training = tmp_path / "data" / TRAINING
        text = training.read_text(encoding="utf-8")
        write(training, text.replace("Pelatihan Kepemimpinan", "Pelatihan Kepeloporan"))
        page_with("Pelatihan Kepeloporan", port, "pelatihan/pka-2026-1/")
        write(tmp_path / "content" / "tentang" / "index.md", "# Judul baru\n")
        page_with("Judul baru", port, "tentang/")
    assert process.returncode == 0


def test_wrong_records(tmp_path: Path) -> None:
    """A preview of records with errors ends with 1 and says which."""
    a_site_folder(tmp_path, (CRITERIA, swap("weight: 35", "weight: 30")))
    ended = subprocess.run(SERVE, capture_output=True, text=True, check=False, timeout=WAIT)
    assert ended.returncode == 1
    assert "[weights-add-up]" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_taken_port(tmp_path: Path) -> None:
    """A port that is taken ends with 2 and the advice to choose another one."""
    a_site_folder(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = subprocess.run(
            [*SERVE, "--port", port], capture_output=True, text=True, check=False, timeout=WAIT
        )
    assert ended.returncode == 2
    assert "--port" in ended.stderr
