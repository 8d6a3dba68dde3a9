"""A whole site folder as an agency keeps it: records, prose and ``mkdocs.yml``."""

from __future__ import annotations

from pathlib import Path

from tests.record_builders import Change, a_data_folder

MKDOCS = """\
site_name: Merit Terbuka
site_url: https://kota-contoh.example/merit/
docs_dir: content
theme: {name: merit}
plugins: [merit]
extra:
  brand: {name: {id: Merit Terbuka, en: Open Merit}}
  menu:
    - {text: {id: Lowongan, en: Vacancies}, path: {id: lowongan/, en: en/vacancies/}}
"""
PROSE = """\
# Tentang situs

Baca [cara membaca hasil](hasil.md).
"""


def a_site_folder(parent: Path, *changes: tuple[str, Change], settings: str = MKDOCS) -> Path:
    """Write a site whose records are the examples of the formats, with the changes."""
    a_data_folder(parent, *changes)
    (parent / "content" / "tentang").mkdir(parents=True)
    write(parent / "content" / "tentang" / "index.md", PROSE)
    write(parent / "content" / "tentang" / "hasil.md", "# Membaca hasil\n\nDari atas ke bawah.\n")
    write(parent / "mkdocs.yml", settings)
    return parent


def write(path: Path, text: str) -> None:
    """Write a text as it is, whatever the system's line ends are."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
