"""What was checked before publication, and which norms are not met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.measures.amounts import whole
from generator.measures.measure import Chart, Column, Form, Measure, Row
from generator.publication import Publication
from generator.wording import Sentence, say


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield how many vacancies carry which warning; every other rule holds for all records."""
    vacancies = publication.vacancies.values()
    demanded = [rule for rule in publication.rules if rule.severity == "error"]
    if not vacancies or not demanded:
        return
    warned = [warning for one in vacancies for warning in one.warnings]
    found = Counter(warning.rule for warning in warned)
    answered = Counter(warning.rule for warning in warned if warning.explanations)
    flagged = sum(bool(one.warnings) for one in vacancies)
    warnings = [rule for rule in publication.rules if found[rule.name]]
    yield Measure(
        id="mutu-data",
        english="data-quality",
        group="system",
        title=say("Mutu data dan norma"),
        headline=_headline(len(demanded), flagged, len(vacancies)),
        subject=say("Lowongan dengan peringatan, menurut aturannya"),
        formula=say(
            "Berkas yang melanggar satu saja aturan wajib tidak terbit. Peringatan tidak"
            " menghentikan penerbitan; tampil pada lowongannya bersama penjelasan instansi."
        ),
        source=say("Hasil pemeriksaan semua berkas sebelum situs dibangun"),
        period=None,
        n=len(vacancies),
        counted=say("lowongan"),
        columns=(
            Column("rule", say("Aturan")),
            Column("vacancies", say("Peringatan"), say("peringatan")),
            Column("explained", say("Dijelaskan"), say("peringatan")),
        ),
        rows=tuple(
            Row((rule.text, found[rule.name], answered[rule.name]))
            for rule in sorted(warnings, key=lambda rule: -found[rule.name])
        ),
        chart=Chart(Form.BARS, "rule", ("vacancies",)) if warnings else None,
    )


def _headline(demanded: int, flagged: int, every: int) -> Sentence:
    if not flagged:
        return say(
            "Semua rekaman lulus %(rules)s aturan wajib, dan tidak ada lowongan yang memuat"
            " peringatan.",
            rules=whole(demanded),
        )
    return say(
        "Semua rekaman lulus %(rules)s aturan wajib; %(flagged)s dari %(all)s lowongan memuat"
        " peringatan.",
        rules=whole(demanded),
        flagged=whole(flagged),
        all=whole(every),
    )
