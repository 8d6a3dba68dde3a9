"""The English catalogue: bring it up to date, or see that nothing in it is missing or doubtful.

``python .ci/words.py`` takes every sentence of code and templates into ``merit.po`` and drops those
that nobody says any more; ``--check`` changes nothing and fails where a translation is missing.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "generator" / "locale" / "en" / "LC_MESSAGES" / "merit.po"
METHODS = (("**.py", "python"), ("**.html", "jinja2.ext:babel_extract"))
# Templates are read as the renderer reads them: new-style gettext, blanks at the ends trimmed.
OPTIONS = {
    "**.html": {
        "trimmed": "true",
        "newstyle_gettext": "true",
        "silent": "false",
        "extensions": "generator.writing.once.Once",
    }
}
KEYWORDS = {**DEFAULT_KEYWORDS, "say": (1,)}


def said() -> Catalog:
    """Return every sentence of the generator and of its templates."""
    catalogue = Catalog(locale="en", domain="merit")
    for folder in ("generator", "site_templates"):
        found = extract_from_dir(str(ROOT / folder), METHODS, OPTIONS, KEYWORDS)
        for _, _, message, _, _ in found:
            catalogue.add(message)
    return catalogue


def translated() -> Catalog:
    """Return the catalogue as it stands; an absent one is empty."""
    if not CATALOGUE.is_file():
        return Catalog(locale="en", domain="merit")
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="en", domain="merit")


def update() -> None:
    """Write the catalogue anew: sorted, and without dates, so that only words make a change."""
    catalogue = translated()
    catalogue.update(said(), no_fuzzy_matching=True)
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    with CATALOGUE.open("wb") as file:
        write_po(file, catalogue, sort_output=True, ignore_obsolete=True, omit_header=True, width=0)


def faults() -> list[str]:
    """Return every sentence without a translation, with a doubtful one, or that nobody says."""
    catalogue, needed = translated(), said()
    found: list[str] = []
    for message in needed:
        entry = catalogue.get(message.id) if message.id else None
        if message.id and (entry is None or not entry.string or not all(entry.string)):
            found.append(f"missing: {message.id!r}")
        elif entry and entry.fuzzy:
            found.append(f"fuzzy: {message.id!r}")
    found += [
        f"obsolete: {entry.id!r}" for entry in catalogue if entry.id and entry.id not in needed
    ]
    found += [
        f"{error}: {entry.id!r}"
        for entry in catalogue
        if entry.id and entry.string
        for error in entry.check(catalogue)
    ]
    return found


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        lines = faults()
        sys.exit(
            "\n".join([*lines, f"{len(lines)} translations to mend; then: make words"])
            if lines
            else 0
        )
    update()
