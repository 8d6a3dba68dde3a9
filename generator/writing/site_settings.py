"""What ``mkdocs.yml`` says about the site as a whole."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from generator.errors import UsageError
from generator.source import Place
from generator.wording import Text, say
from generator.writing.brand import Brand, Locate, read_brand, tokens
from generator.writing.menus import read_menu
from generator.writing.render import TEMPLATES
from generator.writing.shell import Site
from generator.writing.styles import Styles, read_styles

_ADDRESS = re.compile(
    r"(?:https://[a-z0-9][a-z0-9.-]*|http://(?:127\.0\.0\.1|localhost))(?::\d{1,5})?"
    r"(?:/[A-Za-z0-9._~-]+)*/?",
    re.ASCII,
)
"""The address of a site; only a preview on this machine goes without encryption."""


def _somewhere(_: object) -> Place:
    return Place("mkdocs.yml")


def read_site(
    name: str, url: str, extra: Mapping[str, object], status: str, place: Locate = _somewhere
) -> Site:
    """Return what all pages share: ``site_name``, ``site_url`` and what stands under ``extra``.

    ``extra.brand`` gives the name in both languages and the colour, ``extra.imprint`` says who
    publishes, ``extra.menu`` and ``extra.footer`` are the menus; each may be absent. Raises
    ``UsageError`` where one has another form, and ``FindingsError`` for a brand; ``place`` tells
    where a setting stands.
    """
    if url and not _ADDRESS.fullmatch(url):
        raise UsageError(
            say(
                "mkdocs.yml: site_url bukan alamat lengkap yang diawali https://, misalnya "
                "https://kota-contoh.example/merit/."
            )
        )
    given = extra.get("brand")
    brand = read_brand(given, place)
    named = cast("Mapping[str, object]", given or {})
    return Site(
        name=_text(named, "name", "brand.name") or Text(name),
        url=f"{url.rstrip('/')}/" if url else "",
        status=status,
        styles=_styles(brand),
        menu=read_menu(extra.get("menu"), "menu"),
        footer=read_menu(extra.get("footer"), "footer"),
        imprint=_text(extra, "imprint", "imprint"),
        brand=brand,
    )


def _styles(brand: Brand | None) -> Styles:
    styles = read_styles(TEMPLATES)
    return styles.with_colours(*tokens(brand)) if brand else styles


def _text(given: Mapping[str, object], key: str, name: str) -> Text | None:
    match given.get(key):
        case None:
            return None
        case str(text):
            return Text(text)
        case {"id": str(text), "en": str(english)}:
            return Text(text, english)
        case _:
            raise UsageError(
                say("mkdocs.yml: extra.%(name)s ditulis sebagai {id: …, en: …}.", name=name)
            )
