"""The same records on the same day give the same bytes, wherever and however they are built."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site_builders import a_site_folder, contents

pytestmark = pytest.mark.slow
EPOCH = "1780272000"
"""2026-06-01, 07:00 WIB."""


def built(folder: Path, command: str, umask: str, **environment: str) -> dict[str, bytes]:
    """Build a site in a folder of its own under another environment."""
    folder.mkdir(parents=True)
    a_site_folder(folder)
    subprocess.run(
        ["/bin/sh", "-c", f"umask {umask} && exec {shlex.quote(sys.executable)} {command}"],
        cwd=folder,
        env={**os.environ, **environment},
        check=True,
        capture_output=True,
    )
    return contents(folder / "site")


def test_same_bytes(tmp_path: Path) -> None:
    """Hash seed, time zone, locale, umask, folder and host program change no byte."""
    first = built(
        tmp_path / "a",
        "-m generator build --as-of 2026-06-01",
        "022",
        PYTHONHASHSEED="1",
        TZ="Asia/Jayapura",
        LC_ALL="C.UTF-8",
    )
    second = built(
        tmp_path / "lain" / "lebih-dalam",
        "-m generator build",
        "077",
        PYTHONHASHSEED="2",
        TZ="America/Anchorage",
        LC_ALL="C",
        LANGUAGE="id",
        SOURCE_DATE_EPOCH=EPOCH,
    )
    third = built(
        tmp_path / "mkdocs", "-m mkdocs build", "027", PYTHONHASHSEED="3", SOURCE_DATE_EPOCH=EPOCH
    )
    assert len(first) > 20
    assert first == second
    assert first == third
