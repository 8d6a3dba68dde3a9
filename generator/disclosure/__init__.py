"""Disclosure control: how much of what is known may be public, and nothing more."""

from __future__ import annotations

from generator.disclosure.protect import protect

__all__ = ["protect"]
