"""A page of prose: text that Markdown reads in good time, and front matter that is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.errors import FindingsError
from generator.finding import Finding, Rule
from generator.identifiers import DIRECT_IDENTIFIER
from generator.pages.site_path import is_site_path
from generator.reading.characters import locate
from generator.reading.decoding import decode
from generator.reading.yaml_file import read_yaml
from generator.source import Document, Place, Scalar
from generator.wording import Sentence, say

MOST_BYTES = 256 << 10
MOST_IN_LINE = 20_000

PROSE_FORM = Rule(
    "prose-form",
    say(
        "Halaman di folder content paling besar 256 KiB, barisnya tidak terlalu panjang, dan "
        "isian di awalnya terbaca."
    ),
    say("Halaman yang lain dapat menghentikan pembuatan situs, atau terbit tidak seperti maunya."),
    "---\nother_language: [en/about/\n---\n# Tentang",
    "---\nother_language: en/about/\n---\n# Tentang",
)
PROSE_RULES: tuple[Rule, ...] = (PROSE_FORM,)

_RUN = re.compile(
    r"([^\w\s])\1{99}|[ \t]{200}|^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){50}", re.MULTILINE
)
_FRONT = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:-{3}|\.{3})[ \t]*\n", re.DOTALL)
"""What MkDocs takes for front matter (``mkdocs.utils.meta``)."""

_OWN_TEMPLATE = (say("halaman tidak memilih templatnya sendiri"), say("Hapus isian template."))
_NO_PAGE = (
    say("other_language bukan alamat halaman di situs ini"),
    say("Tulis alamatnya tanpa garis miring di depan, misalnya en/about/."),
)


def check_prose_file(data: bytes, path: str) -> tuple[Finding, ...]:
    """Return all that keeps a page, whose file is named ``path`` in findings, from being made."""
    if len(data) > MOST_BYTES:
        message = say("halaman lebih besar dari %(most)s KiB", most=MOST_BYTES >> 10)
        return (_wrong(Place(path), message, say("Bagi isinya menjadi beberapa halaman.")),)
    decoded = decode(data, path, MOST_BYTES)
    if decoded.clean is None:
        return decoded.findings
    # MkDocs reads every kind of line end as one.
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    return (*_too_much(text, path), *_front_matter(text, path))


def _too_much(text: str, path: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > MOST_IN_LINE:
            message = say("baris lebih panjang dari %(most)s huruf", most=MOST_IN_LINE)
            yield _wrong(Place(path, number, 1), message, say("Bagi menjadi beberapa baris."))
            return
    if run := _RUN.search(text):
        message = say("ada tanda yang diulang terlalu sering")
        yield _wrong(Place(path, *locate(text, run.start())), message, say("Hapus ulangannya."))


def _front_matter(text: str, path: str) -> Iterator[Finding]:
    if not text.startswith("---"):
        return
    front = _FRONT.match(text)
    if front is None:
        message = say("isian di awal halaman tidak ditutup")
        hint = say("Tulis --- di bawah isian itu; garis mendatar ditulis sebagai ***.")
        yield _wrong(Place(path, 1, 1), message, hint)
        return
    if not front[1].strip():
        return
    # The empty line stands for the opening ---, so that the lines of findings are right.
    document, findings = read_yaml(("\n" + front[1]).encode(), path)
    # Identifiers are searched in the page as a whole.
    yield from (found for found in findings if found.rule is not DIRECT_IDENTIFIER)
    if document is not None:
        yield from _fields(document)


def _fields(document: Document) -> Iterator[Finding]:
    if document.root.get("template"):
        yield _wrong(document.place(("template",)), *_OWN_TEMPLATE)
    other = document.root.get("other_language")
    if other and not (isinstance(other[1], Scalar) and is_page(other[1].text)):
        yield _wrong(document.place(("other_language",)), *_NO_PAGE)


def refuse_fields(meta: Mapping[str, object], path: str) -> None:
    """Raise ``FindingsError`` for fields that MkDocs took from a page and we do not allow.

    MkDocs reads them without --- as well.
    """
    other = meta.get("other_language", "./")
    if "template" in meta:
        message, hint = _OWN_TEMPLATE
    elif not isinstance(other, str) or (other != "./" and not is_page(other)):
        message, hint = _NO_PAGE
    else:
        return
    raise FindingsError([_wrong(Place(path), message, hint)])


def in_the_way(path: str) -> Finding:
    """Return the finding for a page that stands at the address of a record page."""
    return _wrong(
        Place(path),
        say("halaman ini menempati alamat yang dipakai situs untuk rekaman"),
        say("Ganti nama berkas atau foldernya."),
    )


def is_page(path: str) -> bool:
    """Tell whether a text can be the address of a page of the site: it ends with a slash."""
    return is_site_path(path) and path.endswith("/")


def _wrong(place: Place, message: Sentence, hint: Sentence) -> Finding:
    return Finding(PROSE_FORM, place, message, hint)
