"""Where the file stands from which the planner works."""

from __future__ import annotations

FILE = "rencana/rencana.json"
