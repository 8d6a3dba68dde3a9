from __future__ import annotations

import base64
import hashlib
import re

from generator.pages import addresses
from generator.pages.page import Address, Page
from generator.writing.shell import Shell, page_variables, prose_variables, root_of
from tests.writing.sites import a_renderer, a_site


def shell_of(variables: dict[str, object]) -> Shell:
    found = variables["shell"]
    assert isinstance(found, Shell)
    return found


def test_the_way_to_the_root() -> None:
    """Each folder in the path costs one step up; the home page stands at the root."""
    assert [root_of(path) for path in ("", "en/", "lowongan/hal/2/")] == ["./", "../", "../../../"]


def test_the_language_switch_keeps_the_page() -> None:
    """Each page names the same page in the other language, and both name both."""
    indonesian = shell_of(page_variables(a_site(), addresses.vacancy("a"), "id"))
    english = shell_of(page_variables(a_site(), addresses.vacancy("a"), "en"))
    assert indonesian.other == english.here == "en/vacancies/a/"
    assert english.other == indonesian.here == "lowongan/a/"
    assert indonesian.alternates == english.alternates
    assert [name for name, _ in english.alternates] == ["id", "en", "x-default"]


def test_a_page_without_a_twin_leads_to_the_other_home_page() -> None:
    """Without an English page the switch leads home, and no alternate is claimed."""
    alone = shell_of(page_variables(a_site(), Address("arsip/", None), "id"))
    assert (alone.other, alone.paired, alone.alternates) == ("en/", False, ())
    prose = shell_of(prose_variables(a_site(), "en/notes/"))
    assert (prose.other, prose.paired, prose.alternates) == ("", False, ())


def test_a_site_without_an_address_claims_none() -> None:
    """Without the site's own address there is neither a canonical one nor an alternate."""
    shell = shell_of(page_variables(a_site(url=""), addresses.home(), "id"))
    assert (shell.canonical, shell.alternates) == ("", ())


def test_only_official_records_are_indexed() -> None:
    """Every page of a site that is not official asks search engines to stay away."""
    page = Page(addresses.home(), "base.html", {})
    for status, marked in (("sample", True), ("unofficial_copy", True), ("official", False)):
        html = a_renderer(status=status).render(page, "id")
        assert ('<meta name="robots" content="noindex">' in html) is marked
        assert ("bukan data resmi" in html) is marked


def test_the_policy_stands_first_and_allows_the_style_sheet_alone() -> None:
    """The policy is the first element of head, and its digest is that of the style element."""
    html = a_renderer().render(Page(addresses.home(), "base.html", {}), "id")
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    first = html.split("<head>\n")[1].splitlines()[0]
    assert first.startswith('<meta http-equiv="Content-Security-Policy"')
    assert f"sha256-{digest}" in first
    assert "unsafe" not in first


def test_the_menu_marks_where_the_reader_is() -> None:
    """A list is marked as the page, a page below it as the section; the home page marks none."""
    for address, mark in (
        (addresses.vacancies(), "page"),
        (addresses.vacancy("a"), "true"),
        (addresses.home(), ""),
    ):
        html = a_renderer().render(Page(address, "base.html", {}), "id")
        marks = re.findall(r'merit-head__link"[^>]*aria-current="(\w+)"', html)
        assert marks == ([mark] if mark else [])
