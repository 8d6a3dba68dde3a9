"""Findings as a person, a program or GitHub reads them; every text masked and printable."""

from __future__ import annotations

import json
from collections.abc import Sequence

from generator.finding import Finding, Severity
from generator.wording import Sentence, Wording, say
from generator.writing.printable import one_line

SEVERITY_WORDS = {Severity.ERROR: say("galat"), Severity.WARNING: say("peringatan")}


def as_text(finding: Finding, wording: Wording) -> str:
    """Return ``path:line:column: severity: message [name]`` and the hint on a line below it."""
    place = finding.place
    severity = wording.text(SEVERITY_WORDS[finding.rule.severity])
    message, hint = sentences(finding, wording)
    line = f"{one_line(place.path)}:{place.line}:{place.column}: {severity}: {message}"
    return f"{line} [{finding.rule.name}]" + (f"\n    {hint}" if hint else "")


def as_json(findings: Sequence[Finding], files: int, wording: Wording) -> str:
    """Return one JSON object with the counts and all findings."""
    errors, warnings = counts(findings)
    content = {
        "summary": {"errors": errors, "warnings": warnings, "files": files},
        "findings": [_as_object(finding, wording) for finding in findings],
    }
    return json.dumps(content, ensure_ascii=False, indent=2)


def as_annotation(finding: Finding, wording: Wording) -> str:
    """Return a workflow command of GitHub Actions, which shows the finding beside its line.

    Its escapes are those of the runner (actions/toolkit, ``command.ts``). A finding about a file as
    a whole has no line there.
    """
    place = finding.place
    properties = {"file": one_line(place.path)}
    if place.line:
        properties |= {"line": str(place.line), "col": str(place.column)}
    properties["title"] = finding.rule.name
    fields = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = _data("\n".join(filter(None, sentences(finding, wording))))
    return f"::{finding.rule.severity} {fields}::{text}"


def summary(findings: Sequence[Finding], files: int) -> Sentence:
    """Return the closing sentence of a run over ``files`` files."""
    errors, warnings = counts(findings)
    if errors:
        return say(
            "Ditemukan %(errors)s galat dan %(warnings)s peringatan dalam %(files)s berkas. "
            "Selama masih ada galat, situs tidak dibangun.",
            errors=errors,
            warnings=warnings,
            files=files,
        )
    if warnings:
        return say(
            "Tidak ada galat dalam %(files)s berkas; peringatan: %(warnings)s.",
            files=files,
            warnings=warnings,
        )
    return say("Semua baik: tidak ada temuan dalam %(files)s berkas.", files=files)


def refusal(findings: Sequence[Finding], files: int) -> Sentence:
    """Return the closing sentence of a command that stopped before it did anything."""
    errors, _ = counts(findings)
    return say(
        "Ditemukan %(errors)s galat dalam %(files)s berkas. Tidak ada yang ditulis.",
        errors=errors,
        files=files,
    )


def counts(findings: Sequence[Finding]) -> tuple[int, int]:
    """Return the number of errors and of warnings."""
    errors = sum(finding.rule.severity is Severity.ERROR for finding in findings)
    return errors, len(findings) - errors


def sentences(finding: Finding, wording: Wording) -> tuple[str, str]:
    """Return what is wrong and what to do; the latter may be empty."""
    hint = wording.text(finding.hint) if finding.hint.msgid else ""
    return one_line(wording.text(finding.message)), one_line(hint)


def _as_object(finding: Finding, wording: Wording) -> dict[str, str | int]:
    message, hint = sentences(finding, wording)
    return {
        "path": one_line(finding.place.path),
        "line": finding.place.line,
        "column": finding.place.column,
        "severity": str(finding.rule.severity),
        "name": finding.rule.name,
        "message": message,
        "hint": hint,
    }


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
