"""What git keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.reading.git import Repository
from tests.repository import BOT, commit, git
from tests.site_builders import write


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Make an empty repository."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    return tmp_path


def test_blobs(repository: Path) -> None:
    """Every content is told once with the first commit that brought it, also on a side branch."""
    write(repository / "data" / "a b.csv", "satu")
    write(repository / "README.md", "lain")
    (repository / "data" / "link").symlink_to("a b.csv")
    first = commit(repository)
    write(repository / "data" / "a b.csv", "dua")
    second = commit(repository)
    git(repository, "checkout", "--quiet", "-b", "samping", "HEAD~1")
    write(repository / "content" / "é.md", "tiga")
    third = commit(repository)
    git(repository, "checkout", "--quiet", "main")
    git(repository, "merge", "--quiet", "samping")
    (repository / "data" / "a b.csv").unlink()
    commit(repository)
    git(repository, "branch", "--delete", "samping")
    read = Repository(repository)
    with read.contents() as contents:
        found = {
            (blob.commit, blob.path, contents.read(blob.id).decode())
            for blob in read.blobs("data", "content")
        }
    assert found == {
        (first, "data/a b.csv", "satu"),
        (first, "data/link", "a b.csv"),
        (second, "data/a b.csv", "dua"),
        (third, "content/é.md", "tiga"),
    }


def test_a_merge_that_adds(repository: Path) -> None:
    """A content that only a merge brought is told."""
    write(repository / "data" / "a.csv", "satu")
    commit(repository)
    git(repository, "checkout", "--quiet", "-b", "samping")
    commit(repository, "samping")
    git(repository, "checkout", "--quiet", "main")
    commit(repository, "utama")
    git(repository, "merge", "--quiet", "--no-commit", "samping")
    write(repository / "data" / "b.csv", "dua")
    merge = commit(repository)
    assert (merge, "data/b.csv") in {
        (b.commit, b.path) for b in Repository(repository).blobs("data")
    }


def test_commits_and_tags(repository: Path) -> None:
    """Commits come with authors and message, annotated tags too, plain tags do not."""
    first = commit(repository, "Judul\n\nIsi", name="Bot Satu")
    git(repository, "tag", "--annotate", "v1", "--message", "Terbitan")
    git(repository, "tag", "ringan")
    one, tag = Repository(repository).commits()
    assert (one.id, one.names, one.message) == (first, ("Bot Satu", "Bot Satu"), "Judul\n\nIsi\n")
    assert one.emails == (("author", BOT), ("committer", BOT))
    assert (tag.emails, tag.message) == ((("tagger", BOT),), "Terbitan\n")
    assert Repository(repository).names() == ("heads/main", "tags/ringan", "tags/v1")


def test_a_folder_in_a_repository(repository: Path) -> None:
    """Paths are those below the folder of the site, not below that of the repository."""
    write(repository / "situs" / "data" / "a.csv", "satu")
    write(repository / "data" / "a.csv", "dua")
    commit(repository)
    assert [blob.path for blob in Repository(repository / "situs").blobs("data")] == ["data/a.csv"]


def test_missing_object(repository: Path) -> None:
    """An object that is not there has no bytes."""
    commit(repository)
    with Repository(repository).contents() as contents:
        assert contents.read("1" * 40) == b""


def test_submodules(repository: Path) -> None:
    """A link to another repository has no content here."""
    inner = commit(repository)
    full = git(repository, "rev-parse", inner).strip()
    git(repository, "update-index", "--add", "--cacheinfo", f"160000,{full},data/lain")
    git(repository, "commit", "--quiet", "--message", "modul")
    assert not list(Repository(repository).blobs("data"))


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a repository, or without git, the sentence says what to do."""
    with pytest.raises(UsageError, match="Riwayat git"):
        Repository(tmp_path).names()
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UsageError, match="tidak ditemukan"):
        Repository(tmp_path).names()
