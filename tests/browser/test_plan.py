"""From a position to a printed plan, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

STEP = "rencana/?dari=lurah&ke=camat"
UNFOLD = re.compile(r"\r\n[ \t]")


def rows(page: Page) -> list[list[str]]:
    """Return what stands in the form."""
    found = page.locator("[data-rpi=rows] tr")
    texts: list[list[str]] = found.evaluate_all(
        "all => all.map(row => [...row.cells].map(cell => cell.textContent.trim()))"
    )
    return texts


def saved(page: Page) -> str:
    """Download the calendar and return it as it was written."""
    with page.expect_download() as waited:
        page.get_by_role("button", name="Unduh kalender").click()
    assert waited.value.suggested_filename == "rpi-camat.ics"
    return Path(waited.value.path()).read_bytes().decode()


@pytest.fixture
def no_script(browser: Browser) -> Iterator[Page]:
    """Open a page where scripts do not run."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_the_whole_way(page: Page, site: str) -> None:
    """Find a position, see a gap, find a training, put it in a plan, and print it on one sheet."""
    page.goto(f"{site}jabatan/camat/")
    page.get_by_role("link", name="Lurah").click()
    expect(page.locator("h1")).to_have_text("Dari Lurah ke Camat")
    expect(page.locator("main")).to_contain_text("3 kompetensi harus naik")
    expect(
        page.get_by_role("link", name="Memperbaiki layanan dari keluhan warga").first
    ).to_be_visible()
    page.get_by_role("link", name="Susun rencana saya untuk langkah ini").click()
    expect(page.get_by_role("status")).to_have_text("3 dari 3 kompetensi masih harus naik.")
    expect(page.get_by_label("Jabatan saya sekarang")).to_have_value("lurah")
    page.get_by_label("Bentuk pengembangan").nth(1).select_option(
        label="Memperbaiki layanan dari keluhan warga"
    )
    found = {row[0]: row[1:] for row in rows(page)}
    assert found["Pelayanan publik"][:5] == [
        "2", "3", "1", "Pelatihan: Memperbaiki layanan dari keluhan warga", "40"
    ]  # fmt: skip
    assert re.fullmatch(r"11 Jan 2027 – 19 Feb 2027", found["Pelayanan publik"][5])
    assert found["Pelayanan publik"][6:] == ["BKPSDM Kota Contoh", ""]
    assert one_sheet(page)


def one_sheet(page: Page) -> bool:
    """Print the page and tell whether it came out on a single sheet of A4 laid across."""
    printed = page.pdf(prefer_css_page_size=True)
    sizes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)
    assert sizes
    width, height = (float(one) for one in sizes[0])
    assert width > height
    return len(re.findall(rb"/Type /Page\b", printed)) == 1


def test_ones_own_level_closes_a_gap(page: Page, site: str) -> None:
    """What is ticked changes the gaps, the form and the address, and nothing else is kept."""
    page.goto(f"{site}{STEP}")
    group = page.get_by_role("group", name="Perekat bangsa")
    group.get_by_role("radio", name="3").check()
    expect(page.get_by_role("status")).to_have_text("2 dari 3 kompetensi masih harus naik.")
    assert [row[0] for row in rows(page)] == ["Pengambilan keputusan", "Pelayanan publik"]
    assert page.url.endswith("rencana/#dari=lurah&ke=camat&t.perekat-bangsa=3")
    page.reload()
    expect(page.get_by_role("status")).to_have_text("2 dari 3 kompetensi masih harus naik.")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.context.cookies() == []
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("radio", checked=True)).to_have_count(3)
    assert page.url.endswith("en/plan/#dari=lurah&ke=camat&t.perekat-bangsa=3")


def test_a_gap_without_training_becomes_an_assignment_with_a_day(page: Page, site: str) -> None:
    """Where the catalogue lacks something, the person sets the day and the form takes it."""
    page.goto(f"{site}rencana/#dari=auditor-ahli-muda&ke=auditor-ahli-madya")
    article = page.locator("article", has_text="Pengawasan internal")
    expect(article).to_contain_text("Tidak ada pelatihan yang menerima pendaftar")
    article.get_by_label("Bentuk pengembangan").select_option(label="Pendampingan")
    article.get_by_label("Selesai sebelum").fill("2027-06-30")
    found = {row[0]: row[1:] for row in rows(page)}
    assert found["Pengawasan internal"][3:6] == ["Pendampingan", "", "30 Jun 2027"]


def test_the_calendar_is_one_that_calendars_read(page: Page, site: str) -> None:
    """Lines end and fold as RFC 5545 asks, and the same plan gives the same bytes."""
    page.goto(f"{site}{STEP}")
    page.get_by_label("Bentuk pengembangan").nth(2).select_option(label="Penugasan")
    page.get_by_label("Selesai sebelum").fill("2027-01-29")
    text = saved(page)
    expect(page.get_by_role("status")).to_contain_text("Berkas kalender dibuat: 5 acara")
    lines = text.split("\r\n")
    assert lines[-1] == ""
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in lines) <= 75
    whole = UNFOLD.sub("", text).split("\r\n")
    assert whole[0] == "BEGIN:VCALENDAR"
    assert whole[-2] == "END:VCALENDAR"
    assert whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT") == 5
    uids = [line for line in whole if line.startswith("UID:")]
    assert len(set(uids)) == 5
    assert "UID:rpi.camat.perekat-bangsa.assignment@127.0.0.1" in uids
    assert "DTSTART;VALUE=DATE:20270129" in whole
    assert "DTEND;VALUE=DATE:20270130" in whole
    assert "DTSTART;VALUE=DATE:20261204" in whole
    assert any(line.startswith(f"URL:{site}pelatihan/perbaikan-layanan-2026/") for line in whole)
    assert saved(page) == text


def test_a_plan_without_days_has_no_calendar(page: Page, site: str) -> None:
    """Instead of an empty file there is a sentence."""
    page.goto(f"{site}rencana/#dari=guru-ahli-muda&ke=guru-ahli-madya")
    page.get_by_role("button", name="Unduh kalender").click()
    expect(page.get_by_role("status")).to_contain_text("Belum ada tanggal dalam rencana.")


def test_the_keyboard_is_enough(page: Page, site: str) -> None:
    """Choose, tick and print-or-save without a mouse; the focus stays where one works."""
    page.goto(f"{site}rencana/")
    expect(page.get_by_role("status")).to_have_text("Pilih jabatan yang dituju.")
    page.get_by_label("Jabatan saya sekarang").focus()
    page.keyboard.type("Lurah")
    page.keyboard.press("Tab")
    page.keyboard.type("Camat")
    page.keyboard.press("Tab")
    expect(page.get_by_role("status")).to_have_text("3 dari 3 kompetensi masih harus naik.")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("status")).to_have_text("2 dari 3 kompetensi masih harus naik.")
    assert page.evaluate("document.activeElement.type") == "radio"


def test_what_has_no_requirements_and_what_is_met(page: Page, site: str) -> None:
    """A link of an older site, a position of no gap, and a link within the page do no harm."""
    page.goto(f"{site}rencana/#dari=gone&ke=gone")
    expect(page.get_by_role("status")).to_have_text("Pilih jabatan yang dituju.")
    page.goto(f"{site}rencana/#dari=camat&ke=camat")
    expect(page.get_by_role("status")).to_have_text(
        "Semua kompetensi yang disyaratkan sudah terpenuhi."
    )
    page.evaluate("location.hash = '#isi'")
    expect(page.get_by_label("Jabatan yang dituju")).to_have_value("camat")


@pytest.mark.parametrize(
    "path", ["karier/", "karier/lurah/camat/", STEP, "en/careers/", "en/plan/"]
)
def test_nothing_is_wider_than_the_telephone(page: Page, site: str, path: str) -> None:
    """At 360 and at 320 pixels the page does not scroll sideways."""
    for width in (360, 320):
        page.set_viewport_size({"width": width, "height": 740})
        page.goto(f"{site}{path}")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_map_leads_to_positions_by_keyboard(page: Page, site: str) -> None:
    """Every position of the map is a link of at least 24 pixels, and the list has every step."""
    page.goto(f"{site}karier/")
    links = page.locator(".merit-career__link")
    heights: list[float] = links.evaluate_all(
        "all => all.map(a => a.getBoundingClientRect().height)"
    )
    assert min(heights) >= 24
    links.first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_visible()
    assert "/jabatan/" in page.url


def test_without_a_script_the_page_is_whole(no_script: Page, site: str) -> None:
    """The steps stand there, no dead field is shown, and the empty form prints on one sheet."""
    no_script.goto(f"{site}rencana/")
    expect(no_script.get_by_label("Jabatan saya sekarang")).to_be_hidden()
    no_script.get_by_role("link", name="Camat", exact=True).first.click()
    expect(no_script.locator("h1")).to_be_visible()
    no_script.goto(f"{site}rencana/")
    assert one_sheet(no_script)


def test_a_lost_connection_is_told(browser: Browser, site: str) -> None:
    """Without the file the steps stay, and the planner says what is wrong."""
    page = browser.new_page()
    page.route("**/rencana.json", lambda route: route.abort())
    page.goto(f"{site}rencana/")
    expect(page.get_by_role("status")).to_contain_text("tidak dapat dimuat")
    page.close()


@pytest.mark.parametrize(
    "hostile",
    [
        "t.perekat-bangsa=99&t.pelayanan-publik=1e3&t.pengambilan-keputusan=x",
        "b.perekat-bangsa=constructor&w.perekat-bangsa=20270101%0D%0AATTENDEE:mailto:a",
        "b.perekat-bangsa=assignment&w.perekat-bangsa=20270101%0D%0AATTENDEE:mailto:a",
        "t.perekat-bangsa=%3Cimg%20src=x%20onerror=alert(1)%3E&" + "x=y&" * 20_000,
    ],
)
def test_an_address_made_by_others(page: Page, site: str, hostile: str) -> None:
    """Levels, forms and days that no field would give are as if they were not there."""
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{site}rencana/#dari=lurah&ke=camat&{hostile}")
    expect(page.get_by_role("status")).to_have_text("3 dari 3 kompetensi masih harus naik.")
    assert len(rows(page)) == 3
    assert "ATTENDEE" not in saved(page)
    assert faults == []
