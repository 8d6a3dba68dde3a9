from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import jinja2
import pytest
from markupsafe import Markup
from mkdocs.theme import Theme

from generator.pages import PAGES, addresses, vacancies
from generator.pages.page import Address, Page
from generator.wording import Text
from generator.writing.render import TEMPLATES, install, renderer
from generator.writing.shell import missing_page_variables, prose_variables
from tests.builders import a_public_vacancy, a_publication, an_empty_publication, by_id
from tests.writing.sites import WORDINGS, a_renderer, a_site


def all_pages() -> list[Page]:
    return [page for kind in PAGES for page in kind(a_publication())]


@pytest.mark.parametrize("publication", [a_publication(), an_empty_publication()])
def test_every_page_renders_in_both_languages(publication: object) -> None:
    """Every page has one heading, no id twice, and a title, with records and without."""
    made = a_renderer()
    pages = [page for kind in PAGES for page in kind(publication)]
    files = dict(made.files(pages))
    assert {"index.html", "en/index.html", "lowongan/index.html"} <= set(files)
    for path, data in files.items():
        html = data.decode()
        ids = Counter(re.findall(r' id="([^"]*)"', html))
        assert html.count("<h1") == 1, path
        assert [name for name, times in ids.items() if times > 1] == [], path
        assert "<title> —" not in html, path
        assert not re.search(r' style="', html), path


def test_a_page_is_written_where_its_address_says() -> None:
    """A page without an English address is written once."""
    made = a_renderer()
    page = next(page for page in all_pages() if page.template == "pages/home.html")
    alone = Page(Address("beranda/", None), page.template, page.context)
    assert [path for path, _ in made.files([alone])] == ["beranda/index.html"]


def test_links_work_under_any_sub_path() -> None:
    """No link of a page starts at the root of the host."""
    made = a_renderer()
    for page in all_pages():
        html = made.render(page, "en")
        assert not re.search(r'(?:href|src)="/', html)


def test_a_text_of_an_office_is_escaped_and_its_language_told() -> None:
    """Markup in a title stays text; on an English page an Indonesian title says its language."""
    vacancy = a_public_vacancy(title=Text("<b>Kepala & Dinas"))
    (page,) = vacancies.pages(a_publication(vacancies=by_id([vacancy])))
    said = "&lt;b&gt;Kepala &amp; Dinas"
    assert f">{said}</a>" in a_renderer().render(page, "id")
    assert f'<span lang="id">{said}</span></a>' in a_renderer().render(page, "en")


def test_macros_speak_the_language_of_their_page() -> None:
    """Words in the shell are translated where the catalogue has them."""
    page = next(page for page in all_pages() if page.template == "pages/vacancies.html")
    assert ">Skip to content<" in a_renderer().render(page, "en")
    assert ">Langsung ke isi<" in a_renderer().render(page, "id")


def test_a_name_that_the_context_lacks_is_an_error() -> None:
    """A template never renders a value that nobody gave."""
    with pytest.raises(jinja2.UndefinedError):
        a_renderer().render(Page(addresses.home(), "pages/home.html", {}), "id")


def test_a_folder_of_the_site_may_replace_a_template(tmp_path: Path) -> None:
    """The first folder that holds a template wins."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "home.html").write_text("{{ lang }}: {{ _('Lowongan jabatan') }}")
    made = renderer(WORDINGS, a_site(), (tmp_path, TEMPLATES))
    assert made.render(Page(addresses.home(), "pages/home.html", {}), "en") == "en: Vacancies"


def prose_environment() -> jinja2.Environment:
    made = Theme(name=None, custom_dir=str(TEMPLATES)).get_env()
    install(made, WORDINGS)
    return made


def prose(path: str, other: str | None, content: Markup) -> str:
    page = SimpleNamespace(
        title=Markup("Tentang"), content=content, meta={"description": "Siapa kami"}
    )
    return (
        prose_environment()
        .get_template("main.html")
        .render(
            page=page,
            config=SimpleNamespace(site_description=""),
            **prose_variables(a_site(), path, other),
        )
    )


def test_prose_of_mkdocs_stands_in_the_same_shell() -> None:
    """A page of MkDocs extends the shell, in the language that its path names."""
    html = prose("tentang/", "en/about/", Markup("<h1>Tentang</h1>"))
    assert '<html lang="id">' in html
    assert 'data-template="prose"' in html
    assert 'class="merit-head__language" href="../en/about/"' in html
    assert "<h1>Tentang</h1>" in html
    english = prose("en/about/", "tentang/", Markup("<h1>About</h1>"))
    assert ">Skip to content<" in english
    assert 'hreflang="en" href="https://situs.example/merit/en/about/"' in english


def test_the_page_for_missing_pages_has_absolute_links() -> None:
    """Shown at any depth, 404.html links from the root of the host."""
    template = prose_environment().get_template("404.html")
    html = template.render(**missing_page_variables(a_site()))
    assert 'href="/merit/lowongan/"' in html
    assert 'href="/merit/assets/icon.svg"' in html
    assert not re.search(r'href="\.', html)
