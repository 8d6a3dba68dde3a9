"""The rosters of earlier runs in a private folder: which key served what."""

from __future__ import annotations

import json
from pathlib import Path

from generator.anonymising.anonymise import UsedKey
from generator.anonymising.rules import KEY_ONCE
from generator.errors import FindingsError
from generator.finding import Finding
from generator.source import Place
from generator.wording import say

ROSTER_END = ".roster.json"
"""How the name of a roster ends; before it stands the id of the vacancy."""


def read_used_keys(folder: Path) -> tuple[UsedKey, ...]:
    """Return what the rosters in a folder say of their keys; nothing where there is no folder.

    Raises ``FindingsError`` for a roster that cannot be read: a key could be used twice unseen.
    """
    return tuple(_read(path) for path in sorted(folder.glob(f"*{ROSTER_END}")))


def _read(path: Path) -> UsedKey:
    try:
        with path.open("rb") as file:
            roster = json.load(file)
        return UsedKey(path.as_posix(), str(roster["scope"]), str(roster["key"]))
    except (ValueError, KeyError, TypeError):
        raise FindingsError(
            [
                Finding(
                    KEY_ONCE,
                    Place(path.as_posix()),
                    say("roster ini rusak, jadi pemakaian kunci tidak dapat diperiksa"),
                    say("Pulihkan dari cadangan, atau pindahkan dari folder ini."),
                )
            ]
        ) from None
