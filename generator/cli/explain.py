"""``merit explain``: what a check demands, why, an example that fails, and the mend."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from textwrap import indent
from typing import Annotated

import typer

from generator.anonymising.rules import ANONYMISING_RULES
from generator.checks import CHECKS, DAY_CHECKS
from generator.cli.options import Lang
from generator.cli.terminal import show
from generator.disclosure.frozen_figures import FROZEN_RULES
from generator.errors import UsageError
from generator.finding import Rule
from generator.importing.rules import IMPORT_RULES
from generator.pipeline import RULES
from generator.reading.catalogue import read_catalogue
from generator.reading.prose_file import PROSE_RULES
from generator.reading.rules import READING_RULES
from generator.reading.search_rules import SEARCH_RULES
from generator.wording import Wording, say
from generator.writing.brand import BRAND_RULES
from generator.writing.findings import SEVERITY_WORDS
from generator.writing.pictures import PICTURE_RULES

FAMILIES = {
    "files": say("Berkas"),
    "values": say("Isian"),
    "relations": say("Hubungan antarrekaman"),
    "criteria": say("Kriteria"),
    "procedure": say("Lowongan dan seleksi"),
    "ranking": say("Peringkat"),
    "outcome": say("Hasil dan keputusan"),
    "training": say("Pelatihan"),
    "indicators": say("Indikator, penghargaan, dan indeks merit"),
    "private": say("Daftar rahasia dan kunci"),
    "reports": say("Laporan merit"),
    "rules": say("Perangkat aturan dan kelompok talenta"),
    "staffing": say("Pengangkatan dan pengisian jabatan"),
    "lists": say("Impor daftar lowongan"),
    "site": say("Pengaturan situs"),
}
MODULES = {
    "relations": ("references", "relations", "lists", "agency", "competency_scale"),
    "criteria": ("criteria", "criteria_version", "summing"),
    "procedure": (
        "procedure",
        "dates",
        "requirements",
        "requirement_text",
        "norms",
        "changes",
        "explanations",
        "vacancy",
    ),
    "ranking": (
        "ranking",
        "ranking_level",
        "ranking_digest",
        "ranking_totals",
        "recomputation",
        "totals_fit",
        "retention",
        "ties",
    ),
    "outcome": ("outcome", "funnel", "reasons", "procedure_counts"),
    "training": ("training", "counts", "careers"),
    "indicators": (
        "indicators",
        "indicator_hours",
        "indicator_series",
        "performance",
        "award",
        "merit_index",
    ),
    "reports": ("reports",),
    "rules": ("rule_set", "nine_box", "talent_pools", "pool_counts"),
    "staffing": ("appointments", "occupancy"),
}
"""The families, and the modules of checks in each."""
_FAMILY_OF = {module: family for family, modules in MODULES.items() for module in modules}
_HOME: Mapping[str, str] = (
    {rule.name: "lists" for rule in IMPORT_RULES}
    | {rule.name: "files" for rule in (*READING_RULES, *SEARCH_RULES, *PICTURE_RULES, *PROSE_RULES)}
    | {rule.name: "reports" for rule in FROZEN_RULES}
    | {rule.name: "site" for rule in BRAND_RULES}
    | {rule.name: "private" for rule in ANONYMISING_RULES}
)
ALL_RULES = (*RULES, *IMPORT_RULES)
"""Every rule whose name can be printed."""


def explain(
    name: Annotated[
        str, typer.Argument(metavar="[NAMA]", help="Nama di antara kurung siku; kosong: semua.")
    ] = "",
    lang: Lang = "id",
) -> int:
    """Menerangkan satu ketentuan: isinya, alasannya, contoh yang keliru, dan perbaikannya."""
    wording = read_catalogue(lang)
    rules = {rule.name: rule for rule in ALL_RULES}
    wanted = name.strip("[] ").lower()
    if not name:
        for family, members in families().items():
            show(f"\n{wording.text(FAMILIES[family])}")
            for rule in members:
                show(f"  {rule.name}: {wording.text(rule.text)}")
    elif wanted in rules:
        show(as_page(rules[wanted], wording))
    elif matching := [rule for rule in ALL_RULES if _speaks_of(rule, wanted, wording)]:
        for rule in matching:
            show(f"{rule.name}: {wording.text(rule.text)}")
    else:
        near = get_close_matches(wanted, rules, n=1, cutoff=0)
        raise UsageError(
            say("Nama itu tidak dikenal. Yang terdekat: merit explain %(name)s", name=near[0])
        )
    return 0


def _speaks_of(rule: Rule, wanted: str, wording: Wording) -> bool:
    """Tell whether each of the wanted words stands in the name or in the text of a rule."""
    text = f"{rule.name} {wording.text(rule.text)}".lower()
    return all(word in text for word in wanted.split())


def families() -> dict[str, list[Rule]]:
    """Return the rules by family, those of checks under the family of their module."""
    modules = {check.rule.name: check.function.__module__ for check in (*CHECKS, *DAY_CHECKS)}
    found: dict[str, list[Rule]] = {family: [] for family in FAMILIES}
    for rule in sorted(ALL_RULES, key=lambda rule: rule.name):
        module = modules.get(rule.name, "").rpartition(".")[2]
        home = _HOME.get(rule.name, "values")
        found[_FAMILY_OF.get(module, home)].append(rule)
    return found


def as_page(rule: Rule, wording: Wording) -> str:
    """Return everything about a rule as text."""
    severity = wording.text(SEVERITY_WORDS[rule.severity])
    parts = (
        f"{rule.name} ({severity})",
        wording.text(rule.text),
        f"{wording.text(say('Mengapa:'))} {wording.text(rule.why)}",
        f"{wording.text(say('Contoh yang keliru:'))}\n{indent(rule.example, '    ')}",
        f"{wording.text(say('Perbaikannya:'))}\n{indent(rule.mend, '    ')}",
    )
    return "\n\n".join(parts)
