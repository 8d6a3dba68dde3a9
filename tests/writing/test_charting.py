from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from generator.measures.measure import Chart, Form
from generator.wording import Wording
from generator.writing.cache import Cache
from generator.writing.charting import Drawn, drawn
from tests.measures.reading import a_measure

SAY = Wording()


def test_both_widths_of_one_chart(tmp_path: Path) -> None:
    """A chart is drawn narrow and wide, with its size."""
    (panel,) = drawn(a_measure(), SAY, Cache(tmp_path)).panels
    assert [(one.name, one.width) for one in panel.drawings] == [("narrow", 270), ("wide", 560)]
    assert panel.title == ""
    assert len(list(tmp_path.iterdir())) == 2


def test_small_charts_are_narrow(tmp_path: Path) -> None:
    """Charts beside each other are drawn at one width, each under its own title."""
    measure = a_measure(chart=Chart(Form.PANELS, "name", ("count",), panel="name"))
    panels = drawn(measure, SAY, Cache(tmp_path)).panels
    assert [panel.title for panel in panels] == ["Satu", "Dua"]
    assert [one.name for one in panels[0].drawings] == ["narrow"]


def test_nothing_to_draw() -> None:
    """A measure without a chart has no drawing."""
    assert drawn(a_measure(chart=None), SAY) == Drawn((), ())


def test_the_same_with_any_cache(tmp_path: Path) -> None:
    """Without a cache, with a full one, a damaged one and a forged one the bytes are the same."""
    cache = Cache(tmp_path)
    fresh = drawn(a_measure(), SAY, Cache(None))
    assert drawn(a_measure(), SAY, cache) == fresh == drawn(a_measure(), SAY, cache)
    for path in tmp_path.iterdir():
        path.write_bytes(b"rusak")
    assert drawn(a_measure(), SAY, cache) == fresh
    for path in tmp_path.iterdir():
        cache.write(path.name, '270 132\n<script src="x"></script>')
    assert drawn(a_measure(), SAY, cache) == fresh


def test_no_command_waits_for_the_drawing_libraries() -> None:
    """They are loaded where a chart is drawn, and not with the program."""
    seen = "import sys, generator.cli.app; print({'altair', 'vl_convert'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"
