"""A data folder of any size, openly fictional and the same for the same arguments."""

from __future__ import annotations

from generator.demo.folder import DemoFolder, demo_folder
from generator.demo.order import DemoOrder

__all__ = ["DemoFolder", "DemoOrder", "demo_folder"]
