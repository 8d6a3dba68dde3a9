"""The one place that knows MkDocs: it makes the prose, and we write everything beside it.

``on_config`` compiles the records, ``on_env`` makes MkDocs' Jinja environment ours, and
``on_post_build`` writes all that is not prose, the manifest, and sees that no page is missing.
"""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, cast

import jinja2
from markupsafe import Markup
from mkdocs.commands.build import build
from mkdocs.commands.serve import serve  # pyright: ignore[reportUnknownVariableType] - untyped options
from mkdocs.config import config_options, load_config  # pyright: ignore[reportUnknownVariableType] - untyped options
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator import pipeline
from generator.errors import FindingsError, UsageError
from generator.exports import search
from generator.finding import Finding, Severity
from generator.identifiers import mask
from generator.publication import Publication
from generator.reading.catalogue import read_catalogue
from generator.reading.day import read_day
from generator.wording import LANGUAGES, Language, Wording, say
from generator.writing.complaints import as_findings, listening
from generator.writing.findings import as_text
from generator.writing.gallery import write_gallery
from generator.writing.manifest import BrokenSiteError, require, write_manifest
from generator.writing.preview import drop_policies
from generator.writing.prose import clean, clean_title
from generator.writing.render import TEMPLATES, install, renderer
from generator.writing.shell import missing_page_variables, prose_variables
from generator.writing.site_folder import refuse_overlap, write_file
from generator.writing.site_settings import read_site

PUBLIC_THEME_FOLDERS = ("assets/", "scripts/")
"""What of the theme is copied into the site; the rest is source, such as styles and examples."""


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

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether pages are only previewed."""
        del dirty
        self.preview = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Compile the records, and keep MkDocs from writing its own sitemap."""
        with self._told():
            data, content = Path(self._setting("data")), Path(config.docs_dir)
            refuse_overlap(Path(config.site_dir), (data, content))
            self.publication = self.given or self._compile(data)
            status = self.publication.status
            self.site = read_site(config.site_name, config.site_url or "", config.extra, status)
        config.theme.static_templates.discard("sitemap.xml")
        self.headings: list[search.Heading] = []
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Take out what is source, refuse what must not be public, and make pictures anew."""
        own: list[str] = []
        for file in tuple(files):
            if file.src_dir in config.theme.dirs:
                if not file.src_uri.startswith(PUBLIC_THEME_FOLDERS):
                    files.remove(file)
            elif file.src_dir:
                own.append(file.src_uri)
        with self._told():
            content, data = Path(config.docs_dir), Path(self._setting("data"))
            pictures = pipeline.check_prose(content, own, data)
        for name, pixels in pictures.items():
            files.remove(files.src_uris[name])
            files.append(File.generated(config, name, content=pixels))
        return files

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        """Clean the prose and its title, and note its headings for the search."""
        page.title = clean_title(str(page.title or ""))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType] - a weak property may be set
        self.headings += _headings(page)
        return clean(html)

    def on_env(
        self, env: jinja2.Environment, *, config: MkDocsConfig, files: Files
    ) -> jinja2.Environment:
        """Make MkDocs' environment ours, and remember which pages it has to write."""
        wordings: dict[Language, Wording] = {
            language: read_catalogue(language) for language in LANGUAGES
        }
        install(env, wordings)
        # The last folder holds MkDocs' own sitemap; the first ones may replace templates of ours.
        folders = (*map(Path, config.theme.dirs[:-1]), TEMPLATES)
        self.renderer = renderer(wordings, self.site, folders)
        self.prose = ("404.html", *(file.dest_uri for file in files.documentation_pages()))
        return env

    def on_page_context(
        self, context: TemplateContext, *, page: Page, **_: object
    ) -> TemplateContext:
        """Give a prose page what the page shell needs."""
        other = page.meta.get("other_language")
        return _with(context, prose_variables(self.site, page.url, other))

    def on_template_context(self, context: TemplateContext, **_: object) -> TemplateContext:
        """Give ``404.html`` what the page shell needs."""
        return _with(context, missing_page_variables(self.site))

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write all that is not prose, then the manifest; every demanded page must be there."""
        folder = Path(config.site_dir)
        with self._told():
            demanded = pipeline.publish(self.publication, folder, self.renderer, self.advance)
            for path, content in search.prose_files(self.publication, self.headings):
                write_file(folder, path, content)
            require(folder, (*demanded, *self.prose))
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
                text = mask(wording.text(stop.sentence))
            raise PluginError("\n" + text) from None


def _with(context: TemplateContext, more: Mapping[str, object]) -> TemplateContext:
    return cast("TemplateContext", {**context, **more})


def _headings(page: Page) -> Iterator[search.Heading]:
    """Yield the title of a page of prose and, with their anchors, the headings under it."""
    path = "" if page.url in (".", "./") else page.url
    title = Markup(cast("str", page.title)).striptags()  # noqa: S704 # pyright: ignore[reportUnknownMemberType] - cleaned before
    yield search.Heading(path, title, "")
    waiting = list(page.toc)
    while waiting:
        link = waiting.pop(0)
        waiting[:0] = link.children
        if link.level > 1:
            yield search.Heading(f"{path}{link.url}", Markup(link.title).striptags(), title)  # noqa: S704 - only text is kept


def load_site(config_file: Path) -> MkDocsConfig:
    """Return the settings of a site; raises ``UsageError`` where they cannot be used."""
    if not config_file.is_file():
        raise UsageError(
            say(
                "%(name)s tidak ada di folder ini. Jalankan perintah dari folder situs, atau "
                "mulai situs baru dengan merit init.",
                name=config_file.name,
            )
        )
    with listening("mkdocs") as said:
        try:
            config = load_config(str(config_file))
        except (Abort, ConfigurationError) as stop:
            reason = "; ".join(said) or stop.format_message()
            raise UsageError(
                say("mkdocs.yml tidak dapat dipakai: %(reason)s", reason=reason)
            ) from None
    if "merit" not in config.plugins:
        raise UsageError(say("mkdocs.yml belum memuat plugin. Tulis merit di bawah plugins."))
    return config


def build_site(
    config: MkDocsConfig, folder: Path, publication: Publication, advance: pipeline.Advance
) -> tuple[Finding, ...]:
    """Write the whole site into ``folder`` and return what MkDocs complains about.

    Raises ``FindingsError`` where the settings are strict and there is such a complaint.
    """
    plugin = cast("MeritPlugin", config.plugins["merit"])
    plugin.given, plugin.advance = publication, advance
    config.site_dir = str(folder)
    content = os.path.relpath(config.docs_dir)
    with listening("mkdocs") as said:
        try:
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
        except Abort:
            raise FindingsError(as_findings(said, content, Severity.ERROR)) from None
        finally:
            plugin.given, plugin.advance = None, pipeline.unnoticed
            config.plugins.on_shutdown()
    return as_findings(said, content, Severity.WARNING)


def preview_site(config_file: Path, port: int) -> bool:
    """Serve the site on this machine and build it anew at every change, until interrupted.

    Returns false where the first build failed. Live reload is asked for by name, because the
    ``mkdocs serve`` command loses it with click 8.3.0 and 8.3.1.
    """
    handler = logging.StreamHandler()
    logging.getLogger("mkdocs").addHandler(handler)
    try:
        serve(str(config_file), livereload=True, watch_theme=True, dev_addr=f"127.0.0.1:{port}")
    except Abort:
        return False
    except OSError as error:
        if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
            raise
        raise UsageError(
            say(
                "Porta %(port)s sudah dipakai atau terlarang. Pilih yang lain dengan --port.",
                port=str(port),
            )
        ) from None
    finally:
        logging.getLogger("mkdocs").removeHandler(handler)
    return True
