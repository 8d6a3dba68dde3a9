"""A data folder of any size, openly fictional and the same for the same arguments."""

from __future__ import annotations

from generator.demo.folder import demo_files
from generator.demo.order import DemoOrder

__all__ = ["DemoOrder", "demo_files"]
