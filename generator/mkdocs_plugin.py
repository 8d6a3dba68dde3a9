"""What MkDocs calls: it makes the prose, and we write everything beside it.

``on_config`` compiles the records, ``on_env`` makes MkDocs' Jinja environment ours, and
``on_post_build`` writes all that is not prose, the manifest, and sees that no page is missing.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Literal, cast

import jinja2
from mkdocs.config import config_options
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator import pipeline
from generator.errors import FindingsError, UsageError, stop_at
from generator.exports import search
from generator.mkdocs_headings import headings
from generator.mkdocs_theme import settle_theme
from generator.publication import Publication
from generator.reading.catalogue import read_catalogue
from generator.reading.day import read_day
from generator.reading.everywhere import shown
from generator.reading.prose_file import in_the_way, refuse_fields
from generator.reading.settings_file import read_setting_place
from generator.wording import LANGUAGES, Language, Wording
from generator.writing.findings import as_text
from generator.writing.gallery import write_gallery
from generator.writing.manifest import BrokenSiteError, TakenError, require, write_manifest
from generator.writing.pictures import prose_file_finding
from generator.writing.preview import drop_policies
from generator.writing.printable import one_line
from generator.writing.prose import clean, clean_title
from generator.writing.render import TEMPLATES, install, renderer
from generator.writing.shell import missing_page_variables, prose_variables
from generator.writing.site_folder import refuse_overlap, refuse_shared, write_file
from generator.writing.site_settings import read_site


class MeritPlugin(BasePlugin[LegacyConfig]):
    """Turns records into pages beside the prose.

    ``given`` is a publication that is compiled already: ``merit build`` gives it, and then says in
    its own words what goes wrong. Without it the records are read here.
    """

    # A scheme and not a class: MkDocs' class for settings has an attribute "data" of its own.
    config_scheme = (
        ("data", config_options.Dir(default="data")),
        ("as_of", config_options.Type(str, default="")),
        ("lang", config_options.Choice(LANGUAGES, default="id")),
    )
    given: Publication | None = None
    advance: pipeline.Advance = staticmethod(pipeline.unnoticed)
    preview = False
    page = ""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether pages are only previewed."""
        del dirty
        self.preview = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Compile the records, and keep MkDocs from writing its own sitemap."""
        with self._told():
            data, content = Path(self._setting("data")), Path(config.docs_dir)
            refuse_overlap(Path(config.site_dir), (data, content))
            refuse_shared(data, content)
            self.publication = self.given or self._compile(data)
            url, status = config.site_url or "", self.publication.status
            place = partial(read_setting_place, Path(config.config_file_path))
            self.site = read_site(config.site_name, url, config.extra, status, place)
            # Before MkDocs reads a file: it follows links and opens pipes.
            self.checked = pipeline.check_prose(content, data)
            stop_at(self.checked.findings)
        config.theme.static_templates.discard("sitemap.xml")
        self.headings: list[search.Heading] = []
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take out what is source, refuse what nobody checked, and make pictures anew."""
        settle_theme(files, config, self.site.brand)
        known = {*config.theme.dirs, None}
        strange = {file.src_uri for file in files if file.src_dir not in known}
        with self._told():
            names = sorted(strange.difference(self.checked.names))
            stop_at([prose_file_finding(name) for name in names])
        for name, pixels in self.checked.pictures.items():
            files.remove(files.src_uris[name])
            files.append(File.generated(config, name, content=pixels))
        return files

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, **_: object
    ) -> str:
        """Remember which page is made, and see that its own settings are understood."""
        self.page = page.file.src_uri
        with self._told():
            refuse_fields(page.meta, f"{shown(Path(config.docs_dir))}{self.page}")
        return markdown

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        """Clean the prose and its title, and note its headings for the search."""
        page.title = clean_title(str(page.title or ""))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] - a weak property may be set
        self.headings += headings(page)
        return clean(html)

    def on_env(
        self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files
    ) -> jinja2.Environment:
        """Make MkDocs' environment ours, and remember which pages it has to write."""
        wordings: dict[Language, Wording] = {name: read_catalogue(name) for name in LANGUAGES}
        install(env, wordings)
        # The last folder holds MkDocs' own sitemap; the first ones may replace templates of ours.
        folders = (*map(Path, config.theme.dirs[:-1]), TEMPLATES)
        self.renderer = renderer(wordings, self.site, folders)
        self.prose = {file.dest_uri: file.src_uri for file in files.documentation_pages()}
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, **_: object
    ) -> TemplateContext:
        """Give a prose page what the page shell needs."""
        other = page.meta.get("other_language")
        return _with(context, prose_variables(self.site, page.url, other))

    def on_template_context(self, context: TemplateContext, **_: object) -> TemplateContext:
        """Give ``404.html`` the same."""
        return _with(context, missing_page_variables(self.site))

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write all that is not prose, then the manifest; every demanded page must be there."""
        folder = Path(config.site_dir)
        with self._told():
            demanded = self._publish(folder, Path(config.docs_dir))
            require(folder, (*demanded, "404.html", *self.prose))
            pipeline.check_rest(folder, demanded, Path(self._setting("data")))
            if self.preview:
                write_gallery(folder, self.renderer)
                drop_policies(folder)
            write_manifest(folder, self.publication.as_of)

    def on_serve(self, server: LiveReloadServer, **_: object) -> LiveReloadServer:
        """Watch the records and the templates as MkDocs watches the prose."""
        server.watch(self._setting("data"))
        server.watch(str(TEMPLATES))
        return server

    def _publish(self, folder: Path, content: Path) -> tuple[str, ...]:
        try:
            demanded = pipeline.publish(self.publication, folder, self.renderer, self.advance)
            for path, made in search.prose_files(self.publication, self.headings):
                write_file(folder, path, made)
        except TakenError as taken:
            for made, name in self.prose.items():
                if made == taken.path or made.startswith(f"{taken.path}/"):
                    raise FindingsError([in_the_way(shown(content) + name)]) from None
            raise
        return demanded

    def _setting(self, name: str) -> str:
        return cast("str", self.config[name])

    def _compile(self, data: Path) -> Publication:
        as_of = read_day(self._setting("as_of"), os.environ)
        return pipeline.compile_publication(pipeline.check(data, as_of=as_of), as_of)

    @contextmanager
    def _told(self) -> Generator[None, None, None]:
        """Under plain ``mkdocs`` say in MkDocs' way, without a traceback, why the build stops."""
        wording = read_catalogue(cast("Language", self._setting("lang")))
        try:
            yield
        except (UsageError, BrokenSiteError, FindingsError) as stop:
            if self.given:
                raise
            if isinstance(stop, FindingsError):
                text = "\n".join(as_text(finding, wording) for finding in stop.findings)
            else:
                text = one_line(wording.text(stop.sentence))
            raise PluginError("\n" + text) from None


def _with(context: TemplateContext, more: Mapping[str, object]) -> TemplateContext:
    return cast("TemplateContext", {**context, **more})
