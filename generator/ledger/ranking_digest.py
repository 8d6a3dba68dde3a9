r"""The digest of a published ranking, by which its rows are known again after they have gone.

Exact encoding (``\n`` is the byte 0x0A; ``C`` is ``canonical``; texts are UTF-8)::

    digest = SHA-256("asn/ranking/v1\n" + C({"rows": [row, …], "vacancy": vacancy}))

in hexadecimal, 64 characters. ``vacancy`` is its id. A row maps the name of each column of
``rankings/<vacancy>.csv`` to the text of its cell; empty cells are left out, so the order of
columns and a column without any entry make no difference. Numbers have no needless zeros
(``84.50`` is ``84.5``, ``80.00`` is ``80``). Rows stand in the order of their codes, whatever their
order in the file.

The digest tells nothing of a score: each row holds its code, which has 80 bits of chance and is no
longer shown. Who kept a copy of the rows can prove with it that the copy is true, and nobody can
prove another one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from generator.ledger.canonical import canonical

RANKING_TAG = "asn/ranking/v1"
CODE_COLUMN = "row"


def ranking_digest(vacancy: str, rows: Iterable[Mapping[str, str]]) -> str:
    """Return the digest of the rows of a vacancy, each as texts by column."""
    plain = [{name: _shortest(text) for name, text in row.items() if text} for row in rows]
    plain.sort(key=lambda row: row[CODE_COLUMN])
    value = {"rows": plain, "vacancy": vacancy}
    return sha256(f"{RANKING_TAG}\n".encode() + canonical(value)).hexdigest()


def _shortest(text: str) -> str:
    """Return a number without needless zeros; codes, words and whole numbers stay as they are."""
    return text.rstrip("0").rstrip(".") if "." in text else text
