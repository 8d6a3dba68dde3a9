"""Findings as text, JSON and GitHub annotations."""

from __future__ import annotations

import json
from dataclasses import replace

from generator.finding import Finding, Rule, Severity
from generator.source import Place
from generator.wording import NO_WORDS, Wording, say
from generator.writing.findings import as_annotation, as_json, as_text, summary

RULE = Rule("weights-add-up", say("Bobot berjumlah 100."), say("Agar adil."), "a", "b")
FINDING = Finding(
    RULE,
    Place("data/criteria/jpt.yml", 9, 3),
    say("bobot berjumlah %(sum)s, seharusnya tepat 100", sum=95),
    say("Periksa bobotnya."),
)
WARNING = replace(FINDING, rule=replace(RULE, severity=Severity.WARNING), hint=NO_WORDS)
ID = Wording()
EN = Wording(
    "en",
    {"galat": "error", "peringatan": "warning", "Periksa bobotnya.": "Check it.", "": "header"},
)


def test_text() -> None:
    """The line of the contract, and the hint on the next line."""
    assert as_text(FINDING, ID) == (
        "data/criteria/jpt.yml:9:3: galat: bobot berjumlah 95, seharusnya tepat 100 "
        "[weights-add-up]\n    Periksa bobotnya."
    )
    assert as_text(FINDING, EN).endswith("[weights-add-up]\n    Check it.")
    assert ": warning: " in as_text(WARNING, EN)
    assert as_text(WARNING, EN).endswith("[weights-add-up]")


def test_json() -> None:
    """One object with the counts and every field of the contract."""
    assert json.loads(as_json([FINDING, WARNING], 61, ID)) == {
        "summary": {"errors": 1, "warnings": 1, "files": 61},
        "findings": [
            {
                "path": "data/criteria/jpt.yml",
                "line": 9,
                "column": 3,
                "severity": "error",
                "name": "weights-add-up",
                "message": "bobot berjumlah 95, seharusnya tepat 100",
                "hint": "Periksa bobotnya.",
            },
            {
                "path": "data/criteria/jpt.yml",
                "line": 9,
                "column": 3,
                "severity": "warning",
                "name": "weights-add-up",
                "message": "bobot berjumlah 95, seharusnya tepat 100",
                "hint": "",
            },
        ],
    }


def test_github() -> None:
    """An annotation has its line, and its special signs escaped; a whole file has no line."""
    strange = replace(
        FINDING, place=Place("data/a,b:c.yml"), message=say("100%% salah\nbaris dua"), hint=NO_WORDS
    )
    assert as_annotation(FINDING, ID) == (
        "::error file=data/criteria/jpt.yml,line=9,col=3,title=weights-add-up::"
        "bobot berjumlah 95, seharusnya tepat 100%0APeriksa bobotnya."
    )
    assert as_annotation(strange, ID) == (
        "::error file=data/a%2Cb%3Ac.yml,title=weights-add-up::100%25 salah\ufffdbaris dua"
    )
    assert as_annotation(WARNING, ID).startswith("::warning ")


def test_personal_numbers_are_masked() -> None:
    """A path or a message that carries a personal number is printed without it, in every form."""
    number = "1990" + "0101" + "2015" + "011001"
    finding = replace(
        FINDING,
        place=Place(f"data/positions/{number}.yml", 1, 1),
        message=say("nilai %(value)s", value=number),
        hint=say("Hapus %(value)s.", value=number),
    )
    for text in (as_text(finding, ID), as_json([finding], 1, ID), as_annotation(finding, ID)):
        assert number not in text
        assert "[NIP]" in text


def test_summaries() -> None:
    """The closing sentence tells errors, or warnings, or that all is well."""
    assert ID.text(summary([FINDING, WARNING], 61)).startswith(
        "Ditemukan 1 galat dan 1 peringatan dalam 61 berkas."
    )
    assert ID.text(summary([WARNING], 61)) == "Tidak ada galat dalam 61 berkas; peringatan: 1."
    assert ID.text(summary([], 61)) == "Semua baik: tidak ada temuan dalam 61 berkas."
