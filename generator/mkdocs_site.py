"""MkDocs as a whole: its settings are read, a site is built, a site is previewed."""

from __future__ import annotations

import errno
import logging
import os
from pathlib import Path
from typing import cast

from mkdocs.commands.build import build
from mkdocs.commands.serve import serve  # pyright: ignore[reportUnknownVariableType] - untyped options
from mkdocs.config import load_config  # pyright: ignore[reportUnknownVariableType] - untyped options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from generator import pipeline
from generator.errors import FindingsError, UsageError
from generator.finding import Finding, Severity
from generator.mkdocs_plugin import MeritPlugin
from generator.publication import Publication
from generator.reading.settings_file import refuse_unsafe
from generator.wording import say
from generator.writing.complaints import as_findings, listening, too_deep


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
    refuse_unsafe(config_file.read_bytes(), config_file.name)
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
        except RecursionError:
            if not plugin.page:
                raise
            raise FindingsError([too_deep(f"{content}/{plugin.page}")]) from None
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
