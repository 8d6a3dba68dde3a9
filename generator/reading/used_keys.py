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
    """Return what the rosters in a folder, and in the folders in it, say of their keys.

    So an old roster that was put aside still counts; a folder that does not exist holds none.
    Raises ``FindingsError`` for a roster that cannot be read: a key could be used twice unseen.
    """
    found = (*folder.glob(f"*{ROSTER_END}"), *folder.glob(f"*/*{ROSTER_END}"))
    return tuple(map(_read, sorted(found)))


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
