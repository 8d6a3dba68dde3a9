from __future__ import annotations

import xml.etree.ElementTree as ET

from generator.exports.sitemap import files
from generator.pages import addresses
from generator.pages.page import Address, Page
from tests.builders import a_public_agency, a_publication, by_id

SITE = "https://situs.example/merit/"
OFFICIAL = a_publication(agencies=by_id([a_public_agency(status="official")]))
PAGES = [
    Page(addresses.vacancies(), "pages/vacancies.html", {}),
    Page(addresses.home(), "pages/home.html", {}),
    Page(Address("arsip/", None), "pages/archive.html", {}),
    Page(addresses.method(), "pages/method.html", {}, indexed=False),
]
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_the_sitemap_lists_indexed_pages_in_both_languages() -> None:
    """Each language of a page names both and the default; a page alone names none."""
    made = dict(files(OFFICIAL, PAGES, SITE))
    root = ET.fromstring(made["sitemap.xml"])  # noqa: S314 - our own bytes
    entries = root.findall("s:url", NAMES)
    places = [entry.findtext("s:loc", "", NAMES).removeprefix(SITE) for entry in entries]
    assert places == ["", "en/", "arsip/", "lowongan/", "en/vacancies/"]
    links = [link.attrib for link in entries[4].findall("x:link", NAMES)]
    assert [(link["hreflang"], link["href"]) for link in links] == [
        ("id", f"{SITE}lowongan/"),
        ("en", f"{SITE}en/vacancies/"),
        ("x-default", f"{SITE}lowongan/"),
    ]
    assert entries[2].findall("x:link", NAMES) == []


def test_robots_name_the_sitemap() -> None:
    """Everybody may read everything, and finds the sitemap."""
    made = dict(files(OFFICIAL, PAGES, SITE))
    assert made["robots.txt"].decode() == (f"User-agent: *\nAllow: /\nSitemap: {SITE}sitemap.xml\n")


def test_a_sample_is_not_listed() -> None:
    """What is not official, and what has no address, has no sitemap."""
    assert list(dict(files(a_publication(), PAGES, SITE))) == ["robots.txt"]
    assert list(dict(files(OFFICIAL, PAGES, ""))) == ["robots.txt"]
    assert b"Sitemap" not in dict(files(OFFICIAL, PAGES, ""))["robots.txt"]
