"""``merit check``: reads and checks everything, writes nothing."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from generator import pipeline
from generator.cli.options import CONFIG, CONTENT, DATA, DataFolder, Lang
from generator.cli.report import Format, report
from generator.cli.terminal import progress
from generator.finding import has_errors
from generator.reading.catalogue import read_catalogue
from generator.reading.day import read_day
from generator.wording import say


def check(
    data: DataFolder = DATA,
    form: Annotated[
        Format,
        typer.Option(
            "--format", metavar="text|json|github", help="Bentuk keluaran: text, json, atau github."
        ),
    ] = Format.TEXT,
    lang: Lang = "id",
) -> int:
    """Membaca dan memeriksa semua rekaman dan naskah; tidak menulis apa pun."""
    wording = read_catalogue(lang)
    day = read_day("", os.environ)
    with progress(wording.text(say("Membaca rekaman"))) as advance:
        checked = pipeline.check(data, advance, day)
    findings, files = checked.findings, checked.files
    content = data.parent / CONTENT
    if (data.parent / CONFIG).is_file() and content.is_dir():
        prose = pipeline.check_prose(content, data)
        findings, files = (*findings, *prose.findings), files + len(prose.names)
    report(findings, files, wording, form)
    return 1 if has_errors(findings) else 0
