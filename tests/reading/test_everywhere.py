"""The search of all that an agency publishes."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import UsageError
from generator.reading.everywhere import Places, read_known, search_everywhere, search_prose
from generator.reading.identified_list import grid_of_csv
from generator.reading.roster import Roster, roster_of
from tests.persons import MAIL, NAME, NIP
from tests.reading.printed import printed
from tests.record_builders import POSITION, VACANCY, more, swap
from tests.repository import commit, git
from tests.site_builders import a_site_folder, write

PLACES = Places(Path("data"), Path("content"), Path("site"))
SAYS_NIP = "di sini tertulis nomor yang berbentuk NIP [direct-identifier]"
SAYS_MAIL = "di sini tertulis alamat surel [direct-identifier]"
SAYS_NAME = "di sini tertulis nama yang ada dalam daftar rahasia kantor [office-list]"
CONTACT = "karier" + "@kota-contoh.example"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def told(roster: Roster | None = None, *, history: bool = False) -> list[str]:
    found = search_everywhere(PLACES, roster, lambda: None, history=history)
    return printed(found.findings)


def release(file: str, line: int) -> str:
    return (
        f"  - {{file: {file}, line: {line}, reason: Nomor kas, by: Sekretaris, date: 2026-11-22}}\n"
    )


def test_nothing(tmp_path: Path) -> None:
    """The examples of the formats hold nothing, with or without a site."""
    a_site_folder(tmp_path)
    assert told() == []
    write(tmp_path / "site" / "index.html", f"<p>{CONTACT}</p>")
    assert told() == []


def test_everywhere(tmp_path: Path) -> None:
    """Records, prose, settings and site are searched; faults of form are left to the check."""
    a_site_folder(
        tmp_path, (VACANCY, more(f"# {NIP}\n")), (POSITION, swap("class: jpt_pratama", "class: x"))
    )
    write(tmp_path / "data" / "catatan.txt", "apa pun")
    write(tmp_path / "content" / "a.md", MAIL)
    write(tmp_path / "mkdocs.yml", f"site_name: {NIP}\n")
    write(tmp_path / "site" / "a.json", f'{{"a": "{NIP}"}}')
    assert told() == [
        f"content/a.md:1:1: {SAYS_MAIL}",
        f"data/vacancies/2026-dinkes-kadis.yml:13:3: {SAYS_NIP}",
        f"mkdocs.yml:1:12: {SAYS_NIP}",
        f"site/a.json:1:8: {SAYS_NIP}",
        "data/catatan.txt:0:0: berkas ini tidak dikenal [known-place]",
    ]


def test_released(tmp_path: Path) -> None:
    """What was released by file and line passes there, on the site made of it, and in git."""
    a_site_folder(tmp_path, (VACANCY, more(f"# {NIP}\n")))
    write(tmp_path / "content" / "a.md", f"Baik\n\n{MAIL}")
    write(tmp_path / "site" / "a" / "index.html", f"<p>{MAIL}</p><p>{NIP}</p>")
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    write(tmp_path / "content" / "a.md", f"Baik\n\n\n{MAIL}")
    commit(tmp_path)
    assert len(told(history=True)) == 7
    releases = release("content/a.md", 4) + release("data/vacancies/2026-dinkes-kadis.yml", 13)
    write(tmp_path / "releases.yml", "releases:\n" + releases)
    assert told(history=True) == []


def test_a_release_of_nothing(tmp_path: Path) -> None:
    """A release without a finding is a warning; one of git only where git was asked."""
    a_site_folder(tmp_path)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    lines = release("content/a.md", 4) + release("1a2b3c4d5e:content/a.pdf", 0)
    write(tmp_path / "releases.yml", "releases:\n" + lines)
    unused = "tidak ada temuan pada berkas dan baris ini [release-used]"
    assert told() == [f"releases.yml:2:5: {unused}"]
    assert told(history=True) == [f"releases.yml:{line}:5: {unused}" for line in (2, 3)]


def test_people_of_the_office(tmp_path: Path) -> None:
    """With the office's list its people are found in records, prose, settings and site."""
    roster = roster_of(grid_of_csv(f"nama\n{NAME}\n".encode(), "x.csv"))
    a_site_folder(tmp_path, (VACANCY, more(f"# {NAME}\n")))
    write(tmp_path / "content" / "a.md", f"Selamat **{NAME}**")
    write(tmp_path / "site" / "a.html", f"<p title='{NAME.upper()}'>a</p>")
    assert told(roster) == [
        f"content/a.md:1:11: {SAYS_NAME}",
        f"data/vacancies/2026-dinkes-kadis.yml:13:3: {SAYS_NAME}",
        f"site/a.html:1:11: {SAYS_NAME}",
    ]


def test_no_records() -> None:
    """Without a folder of records there is nothing to search, and a sentence says so."""
    with pytest.raises(UsageError):
        told()


def test_no_prose(tmp_path: Path) -> None:
    """A folder of records alone is searched as well."""
    a_site_folder(tmp_path).joinpath("content").rename(tmp_path / "lain")
    assert told() == []


def test_prose(tmp_path: Path) -> None:
    """The prose of a build is searched, names included, but for contacts and releases."""
    a_site_folder(tmp_path)
    files = [tmp_path / "content" / name for name in ("a.md", f"{NIP}/b.md")]
    write(files[0], f"{CONTACT}\n{MAIL}\n{NIP}")
    write(files[1], "baik")
    write(tmp_path / "releases.yml", "releases:\n" + release("content/a.md", 2))
    assert printed(search_prose(files, read_known(tmp_path / "data"))) == [
        f"content/[NIP]/b.md:0:0: {SAYS_NIP}",
        f"content/a.md:3:1: {SAYS_NIP}",
    ]


def test_locked(tmp_path: Path) -> None:
    """A file that the system does not let us read is a finding."""
    a_site_folder(tmp_path)
    (tmp_path / "content" / "a.md").symlink_to(tmp_path / "content" / "tentang")
    [line] = printed(search_prose([tmp_path / "content" / "a.md"], read_known(tmp_path / "data")))
    assert line == "content/a.md:0:0: tidak dapat dibaca [plain-file]"
