"""What mkdocs.yml says about the site."""

from __future__ import annotations

import pytest

from generator.errors import FindingsError, UsageError
from generator.source import Place
from generator.wording import Text
from generator.writing.site_settings import read_site

BRAND = {"colour": "#7a1f2b"}


def test_a_bare_site() -> None:
    """A site needs a name alone; its address ends in a slash where it has one."""
    site = read_site("Merit", "", {}, "sample")
    assert (site.name, site.url, site.status) == (Text("Merit"), "", "sample")
    assert (site.menu, site.footer, site.imprint) == ((), (), None)
    assert read_site("Merit", "https://a.example/merit", {}, "sample").url.endswith("/merit/")


def test_both_languages() -> None:
    """Name and imprint may be given in both languages, or in one."""
    extra = {"brand": {"name": {"id": "Merit", "en": "Open Merit"}}, "imprint": "Oleh BKPSDM"}
    site = read_site("x", "", extra, "official")
    assert site.name == Text("Merit", "Open Merit")
    assert site.imprint == Text("Oleh BKPSDM")


def test_the_brand() -> None:
    """A colour changes the styles of all pages; a name that has another form is refused."""
    plain, site = (read_site("x", "", {"brand": brand}, "official") for brand in (None, BRAND))
    assert site.brand
    assert site.styles != plain.styles
    with pytest.raises(UsageError) as stop:
        read_site("x", "", {"brand": {"name": 3}}, "official")
    assert ("name", "brand.name") in stop.value.sentence.values
    with pytest.raises(FindingsError) as stopped:
        read_site("x", "", {"brand": {"colour": "biru"}}, "official")
    assert stopped.value.findings[0].place == Place("mkdocs.yml")


@pytest.mark.parametrize("value", [["a"], {"en": "a"}, 3])
def test_another_form(value: object) -> None:
    """Another form is refused with the name of the setting."""
    with pytest.raises(UsageError) as stop:
        read_site("x", "", {"imprint": value}, "official")
    assert ("name", "imprint") in stop.value.sentence.values


@pytest.mark.parametrize(
    "url",
    [
        "a",
        "http://a.example/",
        'https://a.example/"x/',
        "https://a@b.example/",
        "https://a.example/?b",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    """An address of another form than https://…/ is refused."""
    with pytest.raises(UsageError, match="site_url"):
        read_site("Merit", url, {}, "sample")


def test_the_address_of_a_preview() -> None:
    """A preview on this machine needs no encryption."""
    assert read_site("Merit", "http://127.0.0.1:8000/merit/", {}, "sample").url
