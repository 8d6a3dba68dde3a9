"""One build at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.writing.site_lock import locked


def test_second_build_is_refused(tmp_path: Path) -> None:
    """While one build holds the lock another is refused, and after it the lock is free."""
    lock = tmp_path / ".site.lock"
    with locked(lock), pytest.raises(UsageError, match="sedang dibangun"), locked(lock):
        pass
    with locked(lock):
        assert lock.is_file()


def test_a_link_is_not_a_lock(tmp_path: Path) -> None:
    """A link in the place of the lock file is not followed."""
    (tmp_path / ".site.lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic"), locked(tmp_path / ".site.lock"):
        pass
    assert not (tmp_path / "elsewhere").exists()
