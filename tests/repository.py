"""A real git repository in a folder of a test."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

BOT = "bot@" + "noreply.kota-contoh.example"


def git(folder: Path, *arguments: str, email: str = BOT, name: str = "Bot") -> str:
    """Run git in a folder as an author, without anybody's settings, and return what it says."""
    who = {
        f"GIT_{role}_{what}": value
        for role in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", name), ("EMAIL", email))
    }
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", "-C", folder, *arguments],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, **who, **own},
    )
    return done.stdout


def commit(folder: Path, message: str = "Simpan", email: str = BOT, name: str = "Bot") -> str:
    """Commit all that stands in a folder and return how findings name the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--allow-empty", "--message", message, email=email, name=name)
    return git(folder, "rev-parse", "HEAD")[:10]
