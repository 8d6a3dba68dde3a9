"""The list of commands."""

from __future__ import annotations

from collections.abc import Callable

import typer

from generator.cli.anonymise import anonymise
from generator.cli.build import build
from generator.cli.check import check
from generator.cli.demo import demo
from generator.cli.explain import explain
from generator.cli.import_competencies import import_competencies
from generator.cli.import_counts import import_people
from generator.cli.import_trainings import import_trainings
from generator.cli.import_vacancies import import_vacancies
from generator.cli.init import init
from generator.cli.key import keys
from generator.cli.new import new
from generator.cli.scan import scan
from generator.cli.serve import serve
from generator.cli.usage import Command, Group

COMMANDS: tuple[Callable[..., int], ...] = (
    check,
    build,
    serve,
    init,
    new,
    explain,
    demo,
    anonymise,
    scan,
)

IMPORTS: tuple[tuple[str, Callable[..., int]], ...] = (
    ("vacancies", import_vacancies),
    ("counts", import_people),
    ("competencies", import_competencies),
    ("trainings", import_trainings),
)

imports = typer.Typer(
    name="import", cls=Group, help="Mengambil data dari daftar lain.", rich_markup_mode=None
)
app = typer.Typer(
    name="merit",
    cls=Group,
    help="Merit Terbuka: dari rekaman lowongan, kriteria, pelatihan, dan hasil ke situs publik.",
    epilog="Status akhir: 0 baik, 1 ada temuan, 2 perintah keliru, 3 kesalahan program ini.",
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for command in COMMANDS:
    app.command(cls=Command)(command)
for name, command in IMPORTS:
    imports.command(name=name, cls=Command)(command)
app.add_typer(imports)
app.add_typer(keys)
