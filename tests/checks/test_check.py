from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.records import Agency
from generator.wording import say
from tests.record_builders import AGENCY, a_data_folder, a_dataset, lines


@check(
    say("Tidak ada instansi."),
    why=say("Untuk uji."),
    example="id: satu",
    mend="# kosong",
    severity=Severity.WARNING,
)
def nobody_stands(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each agency."""
    for key, entry in dataset.of(Agency).items():
        yield Problem(entry.place("id"), say("ada"), say("Hapus."), ("agency", key))


def test_name() -> None:
    """The name of a rule is the name of its function, with hyphens."""
    assert nobody_stands.rule.name == "nobody-stands"


def test_rule() -> None:
    """A rule keeps its texts, its example, how to mend it and how severe it is."""
    rule = nobody_stands.rule
    assert (rule.text, rule.why) == (say("Tidak ada instansi."), say("Untuk uji."))
    assert (rule.example, rule.mend) == ("id: satu", "# kosong")
    assert rule.severity is Severity.WARNING


def test_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Running a check turns each problem into a finding under its rule."""
    monkeypatch.chdir(tmp_path)
    a_data_folder(tmp_path)
    findings = list(nobody_stands.run(a_dataset(Path("data"))))
    assert lines(findings) == [f"data/{AGENCY}:1:1: peringatan: ada [nobody-stands]"]
    assert findings[0].about == ("agency", "kota-contoh")
