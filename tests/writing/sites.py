"""A site for tests of rendering."""

from __future__ import annotations

from dataclasses import replace

from generator.pages import addresses
from generator.wording import Language, Text, Wording
from generator.writing.menus import MenuItem
from generator.writing.render import TEMPLATES, Renderer, renderer
from generator.writing.shell import Site
from generator.writing.styles import read_styles

WORDINGS: dict[Language, Wording] = {
    "id": Wording("id"),
    "en": Wording("en", {"Lowongan jabatan": "Vacancies", "Langsung ke isi": "Skip to content"}),
}


def a_site(**changes: object) -> Site:
    """Return a sample site under a sub-path, with one entry in each menu."""
    made = Site(
        name=Text("Merit Terbuka"),
        url="https://situs.example/merit/",
        status="sample",
        styles=read_styles(TEMPLATES),
        menu=(MenuItem(Text("Lowongan", "Vacancies"), addresses.vacancies()),),
        footer=(MenuItem(Text("Cara kerja", "How it works"), addresses.method()),),
        imprint=Text("Diterbitkan oleh BKPSDM Kota Contoh."),
    )
    return replace(made, **changes)


def a_renderer(**changes: object) -> Renderer:
    """Return what renders the pages of the sample site."""
    return renderer(WORDINGS, a_site(**changes))
