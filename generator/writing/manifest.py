"""The list of all files of a site with their digests, by which a site is known and verified."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import cast

from generator.errors import MeritError
from generator.wording import Sentence, say
from generator.writing.standing import standing

MANIFEST = "manifest.json"
MARKER = ".merit-build"
"""An empty file by which a folder that is not finished is known as ours; no list names it."""
_MAKER = "merit-terbuka"


class BrokenSiteError(MeritError):
    """The built site is not what was demanded: a fault of ours or of the disk."""

    def __init__(self, sentence: Sentence) -> None:
        """Keep the sentence that a person reads."""
        super().__init__(sentence.msgid)
        self.sentence = sentence


class TakenError(BrokenSiteError):
    """Something stands already where a file of the site should be written."""

    def __init__(self, path: str) -> None:
        """Keep the ``path`` from the root of the site."""
        super().__init__(
            say(
                "%(path)s ditulis dua kali. Halaman di folder content tidak boleh menempati "
                "alamat halaman rekaman.",
                path=path,
            )
        )
        self.path = path


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file under ``folder`` by its path, sorted, without the manifest.

    Raises ``BrokenSiteError`` where a link stands in the folder: hosts refuse links, and a link
    could carry something into the site that no list names.
    """
    found: dict[str, str] = {}
    for name, entry in sorted(standing(folder), key=itemgetter(0)):
        if entry.is_symlink():
            raise BrokenSiteError(say("Situs memuat tautan berkas: %(name)s.", name=name))
        if entry.is_file() and name not in {MANIFEST, MARKER}:
            with Path(entry).open("rb") as file:
                found[name] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def write_manifest(folder: Path, as_of: date) -> None:
    """Write the manifest of everything that stands in ``folder`` now."""
    content = {"generator": _MAKER, "as_of": as_of.isoformat(), "files": digests(folder)}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    (folder / MANIFEST).write_bytes(text.encode())


def is_a_site(folder: Path) -> bool:
    """Tell whether ``folder`` holds a site that this generator wrote."""
    return _listed(folder) is not None


def require(folder: Path, demanded: Iterable[str]) -> None:
    """Raise ``BrokenSiteError`` where a demanded file is missing in ``folder``."""
    missing = sorted(path for path in demanded if not (folder / path).is_file())
    if missing:
        raise BrokenSiteError(
            say(
                "Situs tidak lengkap: %(count)s berkas tidak jadi, antara lain %(name)s.",
                count=len(missing),
                name=missing[0],
            )
        )


def verify(folder: Path) -> None:
    """Make sure that ``folder`` is what its manifest says.

    Raises ``BrokenSiteError`` that names the first file that is missing, changed or not listed.
    """
    listed = _listed(folder)
    if listed is None:
        raise BrokenSiteError(say("Situs tidak memuat daftar berkasnya (manifest.json)."))
    found = digests(folder)
    if found != listed:
        name = min(path for path, _ in found.items() ^ listed.items())
        raise BrokenSiteError(say("Isi situs berbeda dari daftar berkasnya: %(name)s.", name=name))


def _listed(folder: Path) -> dict[str, str] | None:
    try:
        content: object = json.loads((folder / MANIFEST).read_bytes())
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict):
        return None
    manifest = cast("dict[str, object]", content)
    files = manifest.get("files")
    if manifest.get("generator") != _MAKER or not isinstance(files, dict):
        return None
    return cast("dict[str, str]", files)
