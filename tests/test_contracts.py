"""The import contracts hold, and whoever breaks one is caught."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LINTER = Path(sys.executable).with_name("lint-imports")


def verdict(folder: Path) -> str:
    done = subprocess.run(
        [LINTER, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the program that a test may break."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("generator", "site_templates"):
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    return tmp_path


def test_contracts_are_kept(copy: Path) -> None:
    """Layers, wall and purity are kept."""
    assert "Contracts: 3 kept, 0 broken." in verdict(copy)


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        (
            "pages/home.py",
            "from generator.records.vacancy import Vacancy",
            "What makes pages cannot reach what has seen a raw record BROKEN",
        ),
        (
            "publication/rule.py",
            "from generator.dataset import Dataset",
            "What makes pages cannot reach what has seen a raw record BROKEN",
        ),
        (
            "measures/funnel.py",
            "from generator.records.vacancy import Vacancy",
            "What makes pages cannot reach what has seen a raw record BROKEN",
        ),
        ("charts/plot.py", "import os", "Only the edges know files, processes, clocks"),
        ("records/unit.py", "import generator.checks", "Imports go down only BROKEN"),
        ("merit/parts.py", "import os", "Only the edges know files, processes, clocks"),
    ],
)
def test_a_broken_wall_is_caught(copy: Path, module: str, line: str, contract: str) -> None:
    """An import through the wall, also behind another module, fails the gate."""
    path = copy / "generator" / module
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace(
            "from __future__ import annotations\n",
            f"from __future__ import annotations\n{line}\n",
            1,
        ),
        encoding="utf-8",
    )

    said = verdict(copy)

    assert contract in said
    assert "1 broken" in said or "2 broken" in said or "3 broken" in said
