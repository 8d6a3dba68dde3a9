"""What a reader types leads to the record that is wanted, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.demo import DemoOrder, demo_folder
from generator.writing.data_folder import write_data_folder
from tests.browser.conftest import build, copy_of_sample, served
from tests.site_builders import a_site_folder, write

pytestmark = pytest.mark.browser

OFFER = """\
id: {id}
agency: kota-contoh
title: {{id: {title}}}
kind: technical
form: classroom
mode: online
provider: BKPSDM Kota Contoh
hours: 24
develops: [{{competency: komunikasi, level: 2}}]
"""
MORE_OFFERS = {
    "penilaian-2026": "Penilaian kinerja pegawai",
    "penempatan-2026": "Penempatan pegawai di daerah jauh",
}
"""Words that the sample lacks, and that every office uses."""

PAIRS = (
    # A root leads to the words made of it.
    ("kelola", "pelatihan/analisis-beban-kerja-2026/"),
    ("nilai", "pelatihan/penilaian-2026/"),
    ("pimpin", "pelatihan/pkn-ii-2026/"),
    ("tempat", "pelatihan/penempatan-2026/"),
    ("rencana", "lowongan/2026-bappeda-kepala/"),
    ("izin", "pelatihan/magang-perizinan-2026/"),
    ("rawat", "lowongan/2026-perawat-mahir-utara/"),
    ("darurat", "pelatihan/kegawatdaruratan-2026/"),
    ("wisata", "lowongan/2026-budpar-kadis/"),
    ("budaya", "lowongan/2026-budpar-kadis/"),
    ("penduduk", "lowongan/2026-dukcapil-kabid/"),
    ("daftar", "lowongan/2026-dukcapil-kabid/"),
    ("hubung", "lowongan/2026-dishub-kadis/"),
    ("cegah", "pelatihan/stunting-2026-2/"),
    ("ajar", "pelatihan/kelas-rangkap-2026/"),
    ("didik", "lowongan/2026-disdik-kadis/"),
    ("sehat", "lowongan/2026-dinkes-kabid-pelayanan/"),
    ("damping", "pelatihan/mentoring-hulu-2026/"),
    # What the field calls a post, an office, a course.
    ("kadis", "lowongan/2026-dishub-kadis/"),
    ("kadinkes", "jabatan/kepala-dinas-kesehatan/"),
    ("kabid", "lowongan/2026-dinkes-kabid-pelayanan/"),
    ("kasi", "lowongan/2026-kecamatan-utara-kasi/"),
    ("sekda", "lowongan/2026-setda-sekda/"),
    ("sekdis", "lowongan/2026-dinsos-sekretaris/"),
    ("rumah sakit", "lowongan/2026-rsud-direktur/"),
    ("bkd", "lowongan/2026-bkpsdm-kepala/"),
    ("ptsp", "lowongan/2025-dpmptsp-kadis/"),
    ("kominfo", "lowongan/2026-diskominfo-kadis/"),
    ("analis kepegawaian", "lowongan/2026-analis-sdm/"),
    ("p3k perawat", "lowongan/2026-pppk-perawat-hulu/"),
    ("pka", "pelatihan/pka-2027-1/"),
    ("diklatpim iv", "pelatihan/pkp-2026-2/"),
    ("latsar", "pelatihan/latsar-2026-1/"),
    ("bimtek", "pelatihan/loket-ramah-2026-3/"),
    # Classes, echelons and grades.
    ("jpt", "lowongan/2026-dinsos-kadis/"),
    ("eselon iii", "lowongan/2026-camat-lembah/"),
    ("golongan IV/a", "lowongan/2026-dishub-kadis/"),
    ("camat pangkat III/d", "lowongan/2026-camat-lembah/"),
    # Prose, places, and words as they stand.
    ("samaran", "tentang/privasi/#kode-samaran"),
    ("hambatan", "tentang/aksesibilitas/#melaporkan-hambatan"),
    ("puskesmas pulau", "lowongan/2026-puskesmas-pulau-kepala/"),
)
ENGLISH = (
    ("nurse", "en/vacancies/2026-pppk-perawat-hulu/"),
    ("transport office", "en/vacancies/2026-dishub-kadis/"),
    ("leadership", "en/training/pka-2027-1/"),
    ("communication", "en/positions/guru-ahli-muda/"),
    ("kadis", "en/vacancies/2026-dishub-kadis/"),
    ("cover", "en/about/privacy/#cover-codes"),
)


@pytest.fixture(scope="module")
def search_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the sample site with two offers of training whose words it lacks."""
    folder = copy_of_sample(tmp_path_factory.mktemp("search"))
    for offer_id, title in MORE_OFFERS.items():
        text = OFFER.format(id=offer_id, title=title)
        write(folder / "data" / "training" / f"{offer_id}.yml", text)
    with served(build(folder)) as address:
        yield address


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site whose list of results has several parts."""
    folder = a_site_folder(tmp_path_factory.mktemp("large"))
    for part in sorted((folder / "data").rglob("*"), reverse=True):
        part.rmdir() if part.is_dir() else part.unlink()
    (folder / "data").rmdir()
    order = DemoOrder(agencies=2, vacancies=130, seed=1, as_of=date(2026, 6, 30), ranked=130)
    made = demo_folder(order)
    write_data_folder(folder / "data", made.documents, made.tables, "Data contoh")
    with served(build(folder)) as address:
        yield address


def links(page: Page) -> list[str]:
    """Return the addresses of what is found, from the root of the site."""
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"\d"))
    found = page.locator(".merit-filter__results a.merit-card__link")
    base = re.compile(r".*?/merit/")
    return [base.sub("", str(url)) for url in found.evaluate_all("all => all.map(a => a.href)")]


def shown(page: Page) -> list[str]:
    """Return the ids of the cards of a list that are to be seen, once their number is said."""
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"\d"))
    visible = page.locator(".merit-cards > li:visible a.merit-card__link")
    urls = visible.evaluate_all("all => all.map(a => a.getAttribute('href'))")
    return [str(url).split("/")[-2] for url in urls]


@pytest.mark.parametrize(
    ("path", "pairs"), [("cari/", PAIRS), ("en/search/", ENGLISH)], ids=["id", "en"]
)
def test_what_is_typed_leads_to_the_record(
    page: Page, search_site: str, path: str, pairs: tuple[tuple[str, str], ...]
) -> None:
    """Each query shows the wanted record, without a second step."""
    missing: list[tuple[str, str]] = []
    for typed, wanted in pairs:
        page.goto(f"{search_site}{path}?q={typed}")
        if wanted not in links(page):
            missing.append((typed, wanted))
    assert missing == []
    assert len(PAIRS) >= 40


def test_an_abbreviation_finds_no_part_of_a_word(page: Page, search_site: str) -> None:
    """Whoever types kasi wants a head of section, not communication."""
    page.goto(f"{search_site}cari/?q=kasi")
    assert not [link for link in links(page) if "kominfo" in link or "komunikasi" in link]


def test_typing_narrows_the_list_and_back_widens_it(page: Page, search_site: str) -> None:
    """The count is said, the address holds the question, and one step back takes it away."""
    page.goto(f"{search_site}lowongan/")
    before = page.locator(".merit-cards > li:visible").count()
    page.get_by_label("Jabatan, unit, atau daerah").press_sequentially("lembah", delay=200)
    expect(page.get_by_role("status")).to_have_text(f"2 dari {before} lowongan")
    assert sorted(shown(page)) == ["2026-camat-lembah", "2026-pppk-operator-loket"]
    assert page.url.endswith("lowongan/?q=lembah")
    page.reload()
    expect(page.get_by_label("Jabatan, unit, atau daerah")).to_have_value("lembah")
    assert len(shown(page)) == 2
    page.go_back()
    expect(page.locator(".merit-cards > li:visible")).to_have_count(before)
    expect(page.get_by_label("Jabatan, unit, atau daerah")).to_have_value("")
    page.go_forward()
    expect(page.locator(".merit-cards > li:visible")).to_have_count(2)


def test_a_facet_widens_and_a_second_facet_narrows(page: Page, search_site: str) -> None:
    """Values of one facet are joined by or, facets by and."""
    page.goto(f"{search_site}lowongan/")
    page.get_by_label("Keadaan", exact=True).select_option(label="Segera tutup")
    expect(page.get_by_role("status")).to_contain_text("2 dari")
    page.get_by_label("Keadaan", exact=True).select_option(label="Diperpanjang")
    expect(page.get_by_role("status")).to_contain_text("4 dari")
    page.get_by_label("Jenjang", exact=True).select_option(label="JPT pratama")
    expect(page.get_by_role("status")).to_contain_text("2 dari")
    assert sorted(shown(page)) == ["2026-dinsos-kadis", "2026-dishub-kadis"]
    assert "keadaan=closing_soon&keadaan=extended&jenjang=jpt_pratama" in page.url


def test_every_filter_can_be_taken_away(page: Page, search_site: str) -> None:
    """Each has a link that takes it alone away, and one link takes all."""
    page.goto(f"{search_site}lowongan/?q=kadis&keadaan=extended&keadaan=closing_soon")
    assert len(shown(page)) == 2
    page.get_by_role("link", name="Hapus saringan Keadaan: Diperpanjang").click()
    expect(page.get_by_role("status")).to_contain_text("1 dari")
    assert "extended" not in page.url
    page.get_by_role("link", name="Hapus semua saringan (2)").click()
    expect(page.locator(".merit-filter__active")).to_be_hidden()
    assert page.url.endswith("/lowongan/")
    assert page.get_by_label("Jabatan, unit, atau daerah").input_value() == ""


def test_an_empty_answer_names_the_filter_that_empties_it(page: Page, search_site: str) -> None:
    """It says what there is without that filter, and leads there."""
    page.goto(f"{search_site}lowongan/?q=camat&jenjang=jpt_pratama")
    status = page.get_by_role("status")
    expect(status).to_contain_text("Tidak ada yang cocok dengan semua saringan ini.")
    link = status.get_by_role("link")
    expect(link).to_contain_text("Tanpa saringan Jenjang: JPT pratama ada 4.")
    link.click()
    expect(status).to_contain_text(re.compile(r"^\d+ dari \d+ lowongan$"))
    assert page.url.endswith("?q=camat")


def test_a_list_leads_to_the_whole_site(page: Page, search_site: str) -> None:
    """What the list does not hold may stand elsewhere."""
    page.goto(f"{search_site}lowongan/?q=sekda")
    page.get_by_role("link", name="Cari “sekda” di seluruh situs").click()
    assert "lowongan/2026-setda-sekda/" in links(page)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("hasil/?q=camat&keadaan=decided", "2026-camat-hulu"),
        ("pelatihan/?q=pimpin&keadaan=planned", "pka-2027-1"),
        ("jabatan/?q=komunikasi&jenjang=functional", "guru-ahli-muda"),
        ("en/positions/?q=teacher", "guru-ahli-pertama"),
    ],
)
def test_other_lists_are_filtered_too(page: Page, search_site: str, path: str, wanted: str) -> None:
    """Results, training and positions narrow in the same way, in both languages."""
    page.goto(f"{search_site}{path}")
    assert wanted in shown(page)


def test_the_other_language_is_asked_the_same(page: Page, search_site: str) -> None:
    """The question goes along with the switch of language."""
    page.goto(f"{search_site}lowongan/?q=kadis")
    shown(page)
    page.get_by_role("link", name="English").click()
    assert page.url.endswith("en/vacancies/?q=kadis")
    assert "2026-dishub-kadis" in shown(page)


def test_a_list_in_parts_shows_what_other_parts_hold(page: Page, large_site: str) -> None:
    """Found entries are built from the files: link, agency, place and tag; the pager is away."""
    page.goto(f"{large_site}hasil/")
    assert page.locator(".merit-pager").is_visible()
    page.get_by_label("Jabatan, unit, atau daerah").fill("dokter")
    expect(page.get_by_role("status")).to_contain_text("dari 130 hasil")
    found = shown(page)
    assert found
    assert all("dokter" in name for name in found)
    assert page.locator(".merit-pager").is_hidden()
    first = page.locator(".merit-filter__results .merit-card").first
    expect(first.locator(".merit-tag")).to_have_text("Selesai")
    expect(first.locator("time")).to_have_attribute("datetime", re.compile(r"^\d{4}-\d\d-\d\d$"))
    first.locator("a").click()
    assert "/hasil/" in page.url
    expect(page.locator("h1")).to_contain_text("Dokter")


def test_without_a_script_every_list_is_whole(browser: Browser, search_site: str) -> None:
    """No card is missing, and no field is shown that would do nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in ("lowongan/", "hasil/", "pelatihan/", "jabatan/", "cari/"):
        page.goto(f"{search_site}{path}?q=kadis")
        assert page.get_by_role("search").count() == 0
        assert (
            page.locator(".merit-cards > li:visible").count()
            == page.locator(".merit-cards > li").count()
        )
    assert page.locator("main .merit-links a").count() == 5
    context.close()


def test_a_lost_connection_is_told_and_the_list_stays(browser: Browser, search_site: str) -> None:
    """Where the files cannot be read, the list stands as without a script."""
    page = browser.new_page()
    page.route("**/cari/*.json", lambda route: route.abort())
    page.goto(f"{search_site}lowongan/")
    before = page.locator(".merit-cards > li:visible").count()
    page.get_by_label("Jabatan, unit, atau daerah").fill("camat")
    expect(page.get_by_role("status")).to_contain_text("tidak dapat dimuat")
    assert page.locator(".merit-cards > li:visible").count() == before
    page.unroute("**/cari/*.json")
    page.get_by_label("Jabatan, unit, atau daerah").fill("camat ")
    expect(page.get_by_role("status")).to_contain_text("4 dari")
    page.close()


def test_a_list_asks_for_little(page: Page, search_site: str) -> None:
    """Before the first letter a list takes at most four requests, and nothing in it moves."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{search_site}lowongan/", wait_until="networkidle")
    assert len(asked) <= 4
    assert not [url for url in asked if url.endswith(".json")]
    shift = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list => done(
            list.getEntries().reduce((sum, entry) => sum + entry.value, 0)
        )).observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 200))"""
    )
    assert shift < 0.02
