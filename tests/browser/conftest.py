"""The sample site, built once and served under a path of its own as project pages are."""

from __future__ import annotations

import functools
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
AS_OF = "2026-11-22"
BASE = "merit"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the parent's name
        """Say nothing: the output is that of the tests."""


def build(folder: Path) -> Path:
    """Build the site that ``folder`` holds into its ``www/merit``, and return ``www``."""
    command = [sys.executable, "-m", "generator", "build", "--as-of", AS_OF]
    command += ["--site", str(folder / "www" / BASE)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "www"


def copy_of_sample(folder: Path) -> Path:
    """Copy what the sample site is made from into ``folder``."""
    for part in ("data", "content"):
        shutil.copytree(ROOT / part, folder / part)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


@contextmanager
def served(www: Path) -> Iterator[str]:
    """Serve a folder on this machine while the block runs; gives the site's address."""
    handler = functools.partial(_Quiet, directory=str(www))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/{BASE}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="session")
def www(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sample site; its files stand below ``merit``."""
    return build(copy_of_sample(tmp_path_factory.mktemp("sample")))


@pytest.fixture(scope="session")
def site(www: Path) -> Iterator[str]:
    """Give the address of the sample site."""
    with served(www) as address:
        yield address


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run the system's Chromium while the block runs; each thread needs one of its own."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        yield started
        started.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser of the tests."""
    with chromium() as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Open a page of a telephone's width; whatever the browser complains about fails the test."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None,
    )
    yield opened
    context.close()
    assert complaints == []
