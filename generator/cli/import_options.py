"""What every import by a map is told: which map, and in which form its report is printed."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

SHIPPED = Path(__file__).parents[1] / "maps"
"""The maps that come with the program, used by name: ``--map cpns-2024``."""


class ReportFormat(StrEnum):
    """How the report is printed."""

    TEXT = "text"
    JSON = "json"


ReportForm = Annotated[
    ReportFormat,
    typer.Option("--format", metavar="text|json", help="Bentuk laporan: text atau json."),
]


def map_path(name: str) -> Path:
    """Return the map that comes with the program by this name, or else the file."""
    shipped = SHIPPED / f"{name}.yml"
    return shipped if name.replace("-", "").isalnum() and shipped.is_file() else Path(name)
