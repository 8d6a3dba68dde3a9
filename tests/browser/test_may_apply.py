"""What a reader tells of himself is judged as the shared vectors say, and leaves no trace."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ROOT

pytestmark = pytest.mark.browser

VECTORS = json.loads(
    (Path(__file__).parents[1] / "vectors" / "eligibility.json").read_text(encoding="utf-8")
)
JUDGE = (
    "([need, answers]) => import('{site}scripts/eligibility.js')"
    ".then(found => found.judge(need, answers))"
)
TRANSPORT = "lowongan/2026-dishub-kadis/"
BORN = "1969-12-15"
"""56 years old when one registration closes, 57 on the day of another's inauguration."""
OFFICES = {"Kepala Dinas Perhubungan": "Kemungkinan belum", "Kepala Dinas Sosial": "Mungkin Anda"}


def judged(page: Page, site: str, need: dict[str, Any], answers: dict[str, str]) -> Any:  # noqa: ANN401 - what the script returns
    return page.evaluate(JUDGE.replace("{site}", site), [need, answers])


def test_shared_vectors(page: Page, site: str) -> None:
    """The browser judges every case as it is written, and no verdict is left without its case."""
    page.goto(site)
    for case in VECTORS["judging"]:
        found = judged(page, site, case["need"], case["answers"]) or {"why": None, "verdict": None}
        assert found == {name: case[name] for name in ("why", "verdict")}, case
    for case in VECTORS["ages"]:
        need = {"kind": "age", **{name: case[name] for name in ("from", "to") if name in case}}
        for day in (case[name] for name in ("from", "to") if name in case):
            assert judged(page, site, need, {"birth": day})["verdict"] == "yes", case


def test_every_reason_has_its_words(page: Page, site: str) -> None:
    """The page can say each verdict and each reason of the vectors."""
    page.goto(f"{site}{TRANSPORT}")
    said = page.evaluate(
        """() => [...document.querySelector(".merit-answers template").content
            .querySelectorAll("[data-say]")].map(piece => piece.dataset.say)"""
    )
    whys = {case["why"] for case in VECTORS["judging"]} - {None, "field"}
    assert whys | {"yes", "no", "ask"} <= set(said)


def test_each_line_says_whether_and_why(page: Page, site: str) -> None:
    """By keyboard alone: open, fill in, and read beside each condition how it stands."""
    page.goto(f"{site}{TRANSPORT}")
    summary = page.locator(".merit-answers summary")
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Golongan saya")).to_be_focused()
    page.keyboard.type("IV/b")
    page.get_by_label("Tanggal lahir saya").fill(BORN)
    lines = page.locator(".merit-checklist__item")
    grade = lines.filter(has_text="Pangkat paling rendah Pembina")
    age = lines.filter(has_text="Usia paling tinggi 56 tahun")
    expect(grade).to_contain_text("Kemungkinan memenuhi Isian Anda mencapai batasnya.")
    expect(age).to_contain_text("direncanakan 8 Januari 2027. Lahir paling awal 9 Januari 1970.")
    expect(age).to_contain_text("Kemungkinan belum Tanggal lahir Anda di luar batas")
    expect(page.get_by_role("status")).to_have_text(
        "Kemungkinan memenuhi: 2. Kemungkinan belum: 1. Perlu ditanyakan: 0. Belum diisi: 5."
    )
    page.get_by_label("Tanggal lahir saya").fill("")
    page.get_by_label("Golongan saya").select_option("")
    assert page.locator(".merit-checklist__verdict").count() == 0
    expect(page.get_by_role("status")).to_be_empty()


@pytest.mark.parametrize("path", [TRANSPORT, "lowongan/", "en/vacancies/2026-dishub-kadis/"])
def test_answers_leave_no_trace(page: Page, site: str, path: str) -> None:
    """Nothing is asked of the server but scripts and files; no address, no storage holds a fact."""
    asked: list[str] = []
    page.goto(f"{site}{path}")
    page.on("request", lambda request: asked.append(request.method + request.url))
    page.locator(".merit-answers summary").click()
    page.locator("[data-answer=grade]").select_option("IV/b")
    page.locator("[data-answer=birth]").fill(BORN)
    page.locator("[data-answer=birth]").press("Enter")
    page.wait_for_timeout(400)
    assert page.url == f"{site}{path}"
    assert all(re.fullmatch(r"GET[^?]+\.(js|json|svg)", one) for one in asked), asked
    kept = "[localStorage.length, sessionStorage.length, document.cookie, history.state]"
    assert page.evaluate(kept) == [0, 0, "", None]
    assert page.locator("[data-answer][name]").count() == 0
    page.reload()
    expect(page.locator("[data-answer=birth]")).to_have_value("")


def test_the_same_age_on_two_days(page: Page, site: str) -> None:
    """In the list each card says how it stands, and the trap of the two days is seen."""
    page.goto(f"{site}lowongan/")
    page.locator(".merit-answers summary").click()
    page.get_by_label("Golongan saya").select_option("IV/b")
    page.get_by_label("Tanggal lahir saya").fill(BORN)
    for title, said in OFFICES.items():
        card = page.locator(".merit-card").filter(has_text=title).first
        expect(card.locator(".merit-card__fit")).to_contain_text(said)
    expect(page.get_by_role("status")).to_contain_text("terbuka dan mungkin Anda penuhi")


def test_only_what_one_may_apply_to(page: Page, site: str) -> None:
    """The tick leaves what stands open and may fit; other filters and back go on as before."""
    page.goto(f"{site}lowongan/")
    every = page.locator(".merit-cards > li:visible").count()
    page.locator(".merit-answers summary").click()
    page.get_by_label("Golongan saya").select_option("public")
    page.get_by_label("Tampilkan hanya yang terbuka dan mungkin saya penuhi").check()
    shown = page.locator(".merit-cards > li:visible")
    expect(shown.filter(has_text="Dokter Ahli Pertama")).to_have_count(1)
    expect(shown.filter(has_text="Kepala Dinas")).to_have_count(0)
    few = shown.count()
    assert few < every
    page.get_by_label("Jabatan, unit, atau daerah").fill("dokter")
    expect(page).to_have_url(re.compile(r"\?q=dokter$"))
    expect(shown).to_have_count(1)
    page.go_back()
    expect(shown).to_have_count(few)
    page.get_by_label("Jabatan, unit, atau daerah").fill("camat")
    expect(page.get_by_role("status")).to_contain_text("Tidak ada lowongan yang cocok")
    page.go_back()
    page.get_by_label("Tampilkan hanya").uncheck()
    page.get_by_label("Golongan saya").select_option("")
    expect(shown).to_have_count(every)
    expect(page.locator(".merit-card__fit")).to_have_count(0)


def test_without_a_script(browser: Browser, site: str) -> None:
    """The checklist says all, and no field stands there that would do nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in (TRANSPORT, "lowongan/"):
        page.goto(f"{site}{path}")
        assert page.locator("[data-answer]:visible").count() == 0
        assert page.locator(".merit-answers:visible").count() == 0
    page.goto(f"{site}{TRANSPORT}")
    expect(page.locator("main")).to_contain_text("Lahir paling awal 9 Januari 1970.")
    context.close()


@pytest.mark.parametrize("path", [TRANSPORT, "lowongan/"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_page_scrolls_sideways(page: Page, site: str, path: str, width: int) -> None:
    """Neither open nor closed do the fields make a page wider than the screen."""
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(f"{site}{path}")
    page.locator(".merit-answers summary").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_scripts_are_small() -> None:
    """What a vacancy's page, or the list with all that it may fetch, takes of scripts: 10 kB."""
    scripts = ROOT / "site_templates" / "scripts"
    pages = (
        ("may_apply", "eligibility"),
        ("search", "matching", "found_cards", "own_fit", "eligibility"),
    )
    for names in pages:
        sizes = [len(gzip.compress((scripts / f"{name}.js").read_bytes())) for name in names]
        assert sum(sizes) < 10_000
