"""Every kind of page is whole for everybody: in both languages, on every screen, and on paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import BASE, ROOT, chromium
from tests.browser.observing import Seen, observe

pytestmark = pytest.mark.browser

LARGE = frozenset(("career_families", "career_family"))
"""Templates that only a site of more than sixty joined positions uses; the sample has fewer."""

_MARKS = re.compile(r'<html lang="(\w+)">.*<body data-template="([\w-]+)">', re.DOTALL)


@pytest.fixture(scope="module")
def sample(www: Path) -> Sequence[Seen]:
    """Give the largest page of each template in each language."""
    largest: dict[tuple[str, str], Path] = {}
    for path in sorted((www / BASE).rglob("*.html"), key=lambda path: path.stat().st_size):
        found = _MARKS.search(path.read_text(encoding="utf-8"))
        assert found, path
        largest[found[2], found[1]] = path
    return tuple(
        Seen(path.relative_to(www / BASE).as_posix().removesuffix("index.html"), *key)
        for key, path in sorted(largest.items())
    )


@pytest.fixture(scope="module")
def seen(site: str, sample: Sequence[Seen]) -> Sequence[Seen]:
    """Visit each page of the sample once, half of them in each of two browsers."""
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(visit, site, sample[start::2]) for start in (0, 1)]:
            done.result()
    return sample


def visit(site: str, share: Sequence[Seen]) -> None:
    """Observe some pages in one browser, and note what it complains about meanwhile."""
    with chromium() as browser:
        page = browser.new_page(reduced_motion="reduce")
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(f"{said.type}: {said.text}"))
        page.on("requestfailed", lambda asked: complaints.append(f"failed: {asked.url}"))
        for one in share:
            complaints.clear()
            observe(page, site + one.path, one)
            one.complaints += complaints


def faults(seen: Sequence[Seen], kind: str) -> dict[str, list[str]]:
    """Return what is wrong by page, so that a failing test names the page."""
    return {one.path: getattr(one, kind) for one in seen if getattr(one, kind)}


def test_the_sample_has_every_template(sample: Sequence[Seen]) -> None:
    """No kind of page goes untested because the sample data never makes one."""
    kinds = {path.stem for path in (ROOT / "site_templates" / "pages").glob("*.html")}
    assert kinds - {one.template for one in sample} == LARGE
    assert {"prose", "404"} <= {one.template for one in sample}


def test_nobody_is_kept_out(seen: Sequence[Seen]) -> None:
    """Axe finds nothing, of WCAG 2.2 AA and its best practice: 320, 360, 1280 px, light, dark."""
    assert faults(seen, "violations") == {}


def test_no_page_scrolls_sideways(seen: Sequence[Seen]) -> None:
    """Nor at 320 px, nor there with the widest spacing that a reader may set (WCAG 1.4.12)."""
    assert faults(seen, "overflow") == {}


def test_the_keyboard_follows_the_page(seen: Sequence[Seen]) -> None:
    """Tab first offers the way to the content, then goes on in the order of reading."""
    assert faults(seen, "keyboard") == {}


def test_focus_is_always_seen(seen: Sequence[Seen]) -> None:
    """Whatever can be reached by keyboard has a ring of two pixels or more."""
    assert faults(seen, "unseen_focus") == {}


def test_paper_holds_all_that_matters(seen: Sequence[Seen]) -> None:
    """Menus and forms are away, what is folded is open, links outside carry their address."""
    assert faults(seen, "unprinted") == {}


def test_the_browser_has_nothing_to_complain_about(seen: Sequence[Seen]) -> None:
    """The policy refuses nothing of ours, and no script and no request fails."""
    assert faults(seen, "complaints") == {}


def test_a_site_may_stand_below_a_path(seen: Sequence[Seen], site: str, www: Path) -> None:
    """Every address on a page leads to a file below the path of the site, and nowhere beside it."""
    lost: set[str] = set()
    for url in {link for one in seen for link in one.links}:
        path = unquote(urlsplit(url).path)
        file = www / path.strip("/") / ("index.html" if path.endswith("/") else "")
        if not url.startswith(site) or not file.is_file():
            lost.add(url)
    assert lost == set()


def test_without_a_script_nothing_is_missing(
    browser: Browser, site: str, www: Path, sample: Sequence[Seen]
) -> None:
    """A page that has a script shows all its text and links without it."""
    context = browser.new_context(java_script_enabled=False)
    page, missing = context.new_page(), dict[str, list[str]]()
    for one in sample:
        if "<script" not in file_of(www, one).read_text(encoding="utf-8"):
            continue
        page.goto(site + one.path)
        if hidden := invisible(page):
            missing[one.path] = hidden
    context.close()
    assert missing == {}


def file_of(www: Path, one: Seen) -> Path:
    """Return the file of a page of the sample."""
    return www / BASE / one.path / ("" if one.path.endswith(".html") else "index.html")


def invisible(page: Page) -> list[str]:
    """Return the items and links of the content that are not to be seen, but for forms.

    A form would do nothing without a script, so it hides until there is one.
    """
    return [
        str(name)
        for name in page.evaluate(
            """() => [...document.querySelectorAll("main :is(li,a,tr,p,h2)")]
            .filter(one => !one.closest("details,form,.merit-filter,.merit-plan"))
            .filter(one => !one.checkVisibility())
            .map(one => one.textContent.trim().slice(0, 40))"""
        )
    ]
