"""The search of what git keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.reading.git_history import search_history
from generator.reading.identified_list import grid_of_csv
from generator.reading.roster import roster_of
from generator.reading.search import Search
from tests.persons import DISGUISES, MAIL, NAME, NIP
from tests.reading.printed import hints, printed
from tests.repository import BOT, commit, git
from tests.site_builders import write

SAYS_NIP = "di sini tertulis nomor yang berbentuk NIP [direct-identifier]"
SAYS_MAIL = "di sini tertulis alamat surel [direct-identifier]"
SAYS_NAME = "di sini tertulis nama yang ada dalam daftar rahasia kantor [office-list]"
NOT_ALLOWED = (
    "surel penulis di riwayat git bukan alamat tanpa balas atau surel instansi [author-address]"
)
DOMAINS = frozenset(("kota-contoh.example",))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Make an empty repository."""
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    return tmp_path


def told(repository: Path, search: Search | None = None) -> list[str]:
    found = search_history(
        repository, ("data", "content"), search or Search(), DOMAINS, lambda: None
    )
    return printed(found.findings)


def test_what_was_deleted(repository: Path) -> None:
    """Contents and names that were deleted long ago are found, with commit, path and line."""
    write(repository / "data" / "units.csv", f"a\n{DISGUISES['blanks']}\n")
    write(repository / "content" / f"{NIP}.md", "baik")
    (repository / "content" / "a.pdf").write_bytes(b"%PDF\xff")
    first = commit(repository)
    git(repository, "rm", "-r", "--quiet", "data", "content")
    commit(repository)
    assert told(repository) == [
        f"{first}:content/[NIP].md:0:0: {SAYS_NIP}",
        f"{first}:content/a.pdf:0:0: isi berkas ini tidak dapat ditelusuri [searchable]",
        f"{first}:data/units.csv:2:1: {SAYS_NIP}",
    ]


def test_hints(repository: Path) -> None:
    """What git keeps cannot be mended by deleting; the hint says so."""
    commit(repository, NIP)
    found = search_history(repository, ("data",), Search(), DOMAINS, lambda: None)
    assert hints(found.findings) == [
        "Git tidak melupakan: laporkan sebagai kebocoran, lalu bersihkan riwayatnya."
    ]


def test_messages_and_names(repository: Path) -> None:
    """Messages, names of branches and tags, and messages of tags are searched."""
    first = commit(repository, f"Judul\n\nNIP {NIP}\n\nCo-authored-by: Bot <{BOT}>")
    git(repository, "branch", f"surat-{NIP}")
    git(repository, "tag", "--annotate", "v1", "--message", f"Kepada {MAIL}")
    tag = git(repository, "rev-parse", "v1")[:10]
    assert told(repository) == [
        f"refs/heads/surat-[NIP]:0:0: {SAYS_NIP}",
        f"{first}:message:3:5: {SAYS_NIP}",
        f"{tag}:message:1:8: {SAYS_MAIL}",
    ]


@pytest.mark.parametrize(
    "email",
    [
        BOT,
        "12+nama@" + "users.noreply.github.com",
        "no-reply@" + "situs.example",
        "NAMA@" + "Kota-Contoh.example",
    ],
)
def test_allowed_authors(repository: Path, email: str) -> None:
    """Addresses that nobody reads, and those of the office, may stand in the history."""
    commit(repository, email=email)
    assert told(repository) == []


def test_other_authors(repository: Path) -> None:
    """Another address is told once, with the first commit and the role, and is not repeated."""
    commit(repository)
    second = commit(repository, email=MAIL)
    commit(repository, email=MAIL)
    third = commit(repository, name=NIP)
    commit(repository, name=NIP)
    assert told(repository) == [
        f"{second}:author:0:0: {NOT_ALLOWED}",
        f"{third}:author:1:1: {SAYS_NIP}",
    ]
    assert told(repository, Search(frozenset((MAIL,)))) == [f"{third}:author:1:1: {SAYS_NIP}"]


def test_people_of_the_office(repository: Path) -> None:
    """With the office's list its people are found in contents, names, messages and authors."""
    roster = roster_of(grid_of_csv(f"nama\n{NAME}\n".encode(), "x.csv"))
    first, last = NAME.lower().split()
    write(repository / "content" / f"{first}-{last}.md", f"Selamat {NAME}")
    one = commit(repository, f"Foto {NAME}")
    two = commit(repository, email=f"{first}.{last}@kota-contoh.example", name=NAME)
    assert told(repository, Search(roster=roster)) == [
        f"{one}:message:1:6: {SAYS_NAME}",
        f"{two}:author:1:1: {SAYS_NAME}",
        f"{two}:author:0:0: {NOT_ALLOWED}",
        f"{one}:content/[NAMA].md:0:0: {SAYS_NAME}",
        f"{one}:content/[NAMA].md:1:9: {SAYS_NAME}",
    ]
