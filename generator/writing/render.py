"""THE one Jinja configuration: pages to HTML, in both languages.

Record pages are rendered here. MkDocs renders prose with its own environment, which `install`
makes equal to ours; its pages extend the same ``base.html``. That shell needs three variables on
every page (`generator.writing.shell`: ``page_variables``, ``prose_variables`` for MkDocs' pages,
``missing_page_variables`` for its ``404.html``):

``lang``   ``id`` or ``en``: the language of the page, which every filter and ``_()`` speaks
``root``   the relative way up to the root of the site; absolute in ``404.html``
``shell``  site name, menus, status, style sources, alternates (`generator.writing.shell`)

and offers the blocks ``title``, ``description``, ``head`` and ``content``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import jinja2

import site_templates
from generator.pages import addresses, labels, requirement_labels, training_labels
from generator.pages.page import Page
from generator.wording import LANGUAGES, Language, Wording
from generator.writing.filters import Tool, tools, tools_of_all
from generator.writing.gettext import install_gettext
from generator.writing.once import Once
from generator.writing.one_language import OneLanguage
from generator.writing.shell import Site, page_variables
from generator.writing.style_sheet import StyleSheets
from generator.writing.translating import CALLED_AS_FILTERS

TEMPLATES = Path(site_templates.__file__).parent


@dataclass(frozen=True, slots=True)
class Renderer:
    """Makes pages of one site; one Jinja environment for each language."""

    site: Site
    environments: Mapping[Language, jinja2.Environment]

    def render(self, page: Page, language: Language) -> str:
        """Return the page as HTML. A name that its context lacks is an error."""
        shell = page_variables(self.site, page.address, language, indexed=page.indexed)
        template = self.environments[language].get_template(page.template)
        return template.render({**page.context, **shell, "template": template_name(page)})

    def files(self, pages: Iterable[Page]) -> Iterator[tuple[str, bytes]]:
        """Yield every page in every language that it has: its path in the site and its bytes."""
        for page in pages:
            for language in LANGUAGES:
                if language == "en" and page.address.en is None:
                    continue
                path = f"{page.address.within(language)}index.html"
                yield path, self.render(page, language).encode()


def renderer(
    wordings: Mapping[Language, Wording], site: Site, folders: Sequence[Path] = (TEMPLATES,)
) -> Renderer:
    """Return what renders the record pages; earlier ``folders`` may replace single templates."""
    return Renderer(
        site, {language: environment(language, wordings, folders) for language in wordings}
    )


def environment(
    language: Language, wordings: Mapping[Language, Wording], folders: Sequence[Path]
) -> jinja2.Environment:
    """Return a Jinja environment whose pages, and the macros they import, speak ``language``."""
    made = OneLanguage(wordings[language], jinja2.FileSystemLoader(folders))
    _settle(made, wordings, tools(wordings[language]))
    _globals(made)["lang"] = language
    return made


def install(environment: jinja2.Environment, wordings: Mapping[Language, Wording]) -> None:
    """Make any environment ours: escaping, strictness, gettext, filters and functions.

    It must have no template loaded yet. MkDocs' own one serves both languages at once, so its
    pages name theirs as ``lang``, and macros with words of their own are imported with context.
    """
    _settle(environment, wordings, tools_of_all(wordings))


def _settle(
    environment: jinja2.Environment,
    wordings: Mapping[Language, Wording],
    filters: Mapping[str, Tool],
) -> None:
    environment.add_extension("jinja2.ext.i18n")
    environment.add_extension(Once)
    environment.policies["ext.i18n.trimmed"] = True
    environment.autoescape = True
    environment.undefined = jinja2.StrictUndefined
    environment.trim_blocks = environment.lstrip_blocks = True
    install_gettext(environment, wordings)
    environment.filters.update({**filters, "style_sheet": StyleSheets().of})
    _globals(environment).update(
        {name: filters[name] for name in CALLED_AS_FILTERS},
        at=addresses,
        labels=labels,
        training=training_labels,
        requirement=requirement_labels,
    )


def _globals(environment: jinja2.Environment) -> dict[str, object]:
    return cast("dict[str, object]", environment.globals)


def template_name(page: Page) -> str:
    """Return the template's name without folder and ending, by which tests know the page."""
    return page.template.rpartition("/")[2].removesuffix(".html")
