"""From arguments to an exit status."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.run import ending, language_of, run
from generator.errors import UsageError
from generator.wording import Wording, say
from generator.writing.manifest import BrokenSiteError
from tests.record_builders import CRITERIA, a_data_folder, swap
from tests.site_builders import MKDOCS, a_site_folder, contents, write

Capture = pytest.CaptureFixture[str]


def test_well_and_findings(tmp_path: Path, capsys: Capture) -> None:
    """Good records end with 0, records with errors with 1."""
    a_data_folder(tmp_path)
    assert run(["check"]) == 0
    a_data_folder(tmp_path, (CRITERIA, swap("weight: 35", "weight: 30")))
    assert run(["check"]) == 1
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["chek"], "perintah chek tidak dikenal"),
        (["check", "--fomat", "json"], "pilihan --fomat tidak dikenal"),
        (
            ["check", "--format", "xml"],
            "nilai untuk --format tidak dikenal; pilih text, json, github",
        ),
        (["check", "--lang", "de"], "nilai untuk --lang tidak dikenal; pilih id, en"),
        (["check", "--data"], "pilihan --data memerlukan nilai"),
        (["check", "lebih"], "tidak dimengerti: lebih"),
        (["init"], "FOLDER belum ditulis"),
        (["check", "--data", "tiada"], "Folder tiada tidak ada."),
        (["build", "--as-of", "besok"], "--as-of bukan tanggal"),
    ],
)
def test_wrong_usage(arguments: list[str], sentence: str, capsys: Capture) -> None:
    """A command that cannot be understood ends with 2 and one sentence on standard error."""
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("galat: ")
    assert sentence in captured.err
    assert captured.err.count("\n") == 1


def test_help_is_indonesian(capsys: Capture) -> None:
    """Help, also that which ``merit`` alone prints, has no English words of the library."""
    assert run([]) == 0
    assert run(["check", "--help"]) == 0
    assert run(["new", "--help"]) == 0
    text = capsys.readouterr().out
    assert "Pemakaian: merit check [PILIHAN]" in text
    for english in ("Usage", "Options", "Commands", "Arguments", "default", "required", "Show"):
        assert english not in text


def test_our_own_bug(tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program ends with 3 and a sentence that says where; the old site stays.

    With MERIT_TRACE=1 the trace follows the sentence.
    """
    settings = MKDOCS.replace("{name: merit}", "{name: merit, custom_dir: ubahan}")
    (a_site_folder(tmp_path, settings=settings) / "ubahan").mkdir()
    assert run(["build", "--as-of", "2026-06-01"]) == 0
    before = contents(tmp_path / "site")
    write(tmp_path / "ubahan" / "pages" / "home.html", "{{ tidak_ada }}")
    capsys.readouterr()
    assert run(["build", "--as-of", "2026-06-02"]) == 3
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "UndefinedError, generator/writing/one_language.py:" in told
    monkeypatch.setenv("MERIT_TRACE", "1")
    assert run(["build", "--as-of", "2026-06-02"]) == 3
    assert "Traceback" in capsys.readouterr().err
    assert contents(tmp_path / "site") == before


def test_endings() -> None:
    """Each kind of error has its status; a sentence never repeats what an error carries."""
    number = "1990" + "0101" + "2015" + "011001"
    assert ending(UsageError(say("begini")))[0] == 2
    assert ending(BrokenSiteError(say("rusak"))) == (3, say("rusak"))
    full = OSError(28, "No space left on device", str(Path.cwd() / "site" / "index.html"))
    status, sentence = ending(full)
    assert status == 2
    assert "site/index.html" in Wording().text(sentence)
    status, sentence = ending(ValueError(number))
    assert status == 3
    assert number not in Wording().text(sentence)
    assert "(ValueError, generator)" in Wording().text(sentence)
    assert ending(OSError())[0] == 3
    assert "Diska penuh" in Wording().text(ending(OSError(28, "x"))[1])
    assert ending(OSError(5, "Input/output error"))[0] == 2
    assert ending(OSError(5, "x", b"\xff"))[0] == 2


def test_names_steer_nothing(capsys: Capture) -> None:
    """A name with line ends and escapes stays on its line, as signs that are seen."""
    assert run(["check", "--data", "a\n::error::b\x1b[31m\udcff"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "\x1b" not in told


def test_a_broken_disk(tmp_path: Path, capsys: Capture) -> None:
    """A file where a folder should be is told with its name, without a trace."""
    write(tmp_path / "data", "bukan folder")
    assert run(["new", "position", "camat"]) == 2
    assert "Berkas data" in capsys.readouterr().err


def test_language() -> None:
    """The language of messages is known however the option is written."""
    assert language_of(["check", "--lang", "en"]) == "en"
    assert language_of(["--lang=en"]) == "en"
    assert language_of(["check"]) == language_of(["--lang", "id"]) == "id"


def test_as_a_program(tmp_path: Path) -> None:
    """``python -m generator`` is ``merit``, and ends with its status."""
    a_data_folder(tmp_path)
    command = [sys.executable, "-m", "generator", "check"]
    for data, status in (("data", 0), ("tiada", 2)):
        ended = subprocess.run(
            [*command, "--data", data], capture_output=True, check=False, env=dict(os.environ)
        )
        assert ended.returncode == status


def test_interrupted_at_once() -> None:
    """Whoever interrupts a command while it starts sees no traceback."""
    with subprocess.Popen(
        [sys.executable, "-X", "importtime", "-m", "generator", "check"],
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        while "typer" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        told = process.stderr.read()
        assert process.wait(timeout=60) == 130
    assert "Traceback" not in told
