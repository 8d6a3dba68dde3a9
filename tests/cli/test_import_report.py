"""The report of an import."""

from __future__ import annotations

from generator.cli.import_report import MOST_SHOWN, report_json, report_lines
from generator.finding import Finding
from generator.importing.cleaning import Repair
from generator.importing.report import Report
from generator.importing.rules import ROW_PLACES
from generator.source import Place
from generator.wording import Wording, say


def a_report(refused: int) -> Report:
    findings = tuple(
        Finding(ROW_PLACES, Place("d.csv", line, 1), say("kebutuhan 0 orang"), say("Hapus."))
        for line in range(2, 2 + refused)
    )
    repaired = {Repair.TAB: 3}
    return Report(
        30, {"vacancy": 5}, repaired, findings, refused, ((2, 9),), ("Kelas",), ("education",)
    )


def test_text() -> None:
    """The text counts, repairs, notes and the first refusals, and says how many more there are."""
    text = "\n".join(report_lines(a_report(MOST_SHOWN + 4), "baru", 9, Wording()))
    assert "tab diganti spasi: 3" in text
    assert "(misalnya baris 2 dan 9)" in text
    assert text.count("[list-places]") == MOST_SHOWN
    assert "… dan 4 lagi" in text


def test_json() -> None:
    """The JSON object has every refusal."""
    assert report_json(a_report(MOST_SHOWN + 4), 9, Wording()).count("list-places") == 24
