"""What the page shell (``base.html``) needs to know, on record pages and on prose pages alike."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from generator.pages.page import Address
from generator.wording import Language, Text
from generator.writing.brand import Brand
from generator.writing.menus import MenuItem
from generator.writing.styles import Styles


@dataclass(frozen=True, slots=True)
class Site:
    """What all pages share.

    ``url`` is the absolute address of the home page with a slash at its end, or empty. ``status``
    is the weakest of all agencies; ``imprint`` says who publishes the site and who does not. The
    styles have the colours of the ``brand`` already.
    """

    name: Text
    url: str
    status: str
    styles: Styles
    menu: tuple[MenuItem, ...] = ()
    footer: tuple[MenuItem, ...] = ()
    imprint: Text | None = None
    brand: Brand | None = None


@dataclass(frozen=True, slots=True)
class Shell:
    """The shell of one page in one language.

    ``here`` is the path of the page, ``other`` the path to which the language switch leads: the
    same page, or where there is none (``paired`` false) the other home page. ``canonical`` and
    ``alternates`` (language and address) are absolute and empty where the site has no address.
    """

    site: Site
    here: str
    other: str
    paired: bool
    canonical: str
    alternates: tuple[tuple[str, str], ...]
    indexed: bool


def page_variables(
    site: Site, address: Address, language: Language, *, indexed: bool = True
) -> dict[str, object]:
    """Return what a record page adds to its context: ``lang``, ``root`` and ``shell``."""
    here = address.within(language)
    twin = address.id if language == "en" else address.en
    other = None if address.en is None else twin
    return _variables(site, here, language, other, indexed=indexed)


def prose_variables(site: Site, path: str, other: str | None = None) -> dict[str, object]:
    """Return the same for a page that MkDocs makes.

    ``path`` is MkDocs' ``page.url``; under ``en/`` it is English. ``other`` is the path of the same
    page in the other language (front matter ``other_language``), absent where there is none.
    """
    here = "" if path in (".", "./") else path
    language: Language = "en" if here.startswith("en/") else "id"
    return _variables(site, here, language, other, indexed=True)


def missing_page_variables(site: Site) -> dict[str, object]:
    """Return the same for ``404.html``, which is shown at any depth: its links are absolute."""
    found = _variables(site, "404.html", "id", other=None, indexed=False)
    return {**found, "root": urlsplit(site.url).path or "/"}


def root_of(path: str) -> str:
    """Return the way from a page up to the root of the site, as a relative prefix."""
    return "../" * path.count("/") or "./"


def _variables(
    site: Site, here: str, language: Language, other: str | None, *, indexed: bool
) -> dict[str, object]:
    shell = Shell(
        site=site,
        here=here,
        other=other if other is not None else ("en/" if language == "id" else ""),
        paired=other is not None,
        canonical=f"{site.url}{here}" if site.url else "",
        alternates=_alternates(site.url, here, language, other),
        indexed=indexed and site.status == "official",
    )
    return {"lang": language, "root": root_of(here), "shell": shell}


def _alternates(
    url: str, here: str, language: Language, other: str | None
) -> tuple[tuple[str, str], ...]:
    if other is None or not url:
        return ()
    indonesian, english = (here, other) if language == "id" else (other, here)
    return (("id", url + indonesian), ("en", url + english), ("x-default", url + indonesian))
