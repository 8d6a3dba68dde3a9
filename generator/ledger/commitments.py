r"""How a person's row is fixed before all eyes without saying whose row it is.

Exact encodings (``\n`` is the byte 0x0A; ``C`` is ``canonical``; texts are UTF-8)::

    nonce        = HMAC-SHA-256(key, "asn/nonce/v1\n" + vacancy + "\n" + identifier)
    detail nonce = HMAC-SHA-256(key, "asn/nonce-detail/v1\n" + vacancy + "\n" + identifier)
    Com(tag, nonce, x) = SHA-256(tag + "\n" + nonce + C(x))
    roster entry = Com("asn/roster/v1", nonce, {"identifier", "vacancy"})
    row code     = the first 10 bytes of the roster entry in lower-case base32: 16 characters
    detail       = Com("asn/detail/v1", detail nonce, {"row", "scores", "vacancy"})
    fingerprint  = the first 16 hexadecimal digits of SHA-256("asn/key/v1\n" + key)

A nonce has 32 bytes, so where it ends is never in doubt. ``identifier`` is the bare digits of NIP,
NI PPPK or NIK; ``scores`` maps the id of each criterion to its raw score as a decimal text without
needless zeros (``84.5``, ``3``). Nonces and commitments are written in base64url without padding:
43 characters. The tags of commitments are used for nothing else, above all not for digests.

A plain hash of a NIP would be guessed in a minute, because so few NIPs are possible; the key, 32
bytes of chance for each selection, is what hides it. The vacancy stands in everything, so one
person has different codes in two posts.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from generator.ledger.canonical import Value, canonical

KEY_BYTES = 32
NONCE_BYTES = 32
ROSTER_TAG = "asn/roster/v1"
DETAIL_TAG = "asn/detail/v1"
NONCE_LABEL = "asn/nonce/v1"
DETAIL_NONCE_LABEL = "asn/nonce-detail/v1"
KEY_TAG = "asn/key/v1"
KEY_TITLE = "merit key v1"
"""How the first line of a key file starts."""

_CODE_BYTES = 10
_FINGERPRINT_DIGITS = 16
_LEAST_DIFFERENT_BYTES = 16
"""Of 32 bytes of chance about 30 are different; fewer than 16 do not happen in 10^15 keys."""


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One person's place in the roster of one vacancy: the commitment and what opens it."""

    nonce: bytes
    commitment: bytes

    @property
    def code(self) -> str:
        """Return the row code: 80 bits of the commitment, which decides for whom it stands."""
        return base64.b32encode(self.commitment[:_CODE_BYTES]).decode().lower()


@dataclass(frozen=True, slots=True)
class Detail:
    """One row's scores, committed to even where only the total is published."""

    nonce: bytes
    commitment: bytes


def is_strong(key: bytes) -> bool:
    """Tell whether a key is 32 bytes that could be chance: not zeros, not one text repeated."""
    return len(key) == KEY_BYTES and len(set(key)) >= _LEAST_DIFFERENT_BYTES


def fingerprint(key: bytes) -> str:
    """Return 16 hexadecimal digits by which a key is known again and that tell nothing of it."""
    return sha256(f"{KEY_TAG}\n".encode() + key).hexdigest()[:_FINGERPRINT_DIGITS]


def commitment(tag: str, nonce: bytes, value: Value) -> bytes:
    """Return ``Com(tag, nonce, x)``, 32 bytes. Raises ``ValueError`` for a nonce of other size."""
    if len(nonce) != NONCE_BYTES:
        msg = "a nonce that has not 32 bytes"
        raise ValueError(msg)
    return sha256(f"{tag}\n".encode() + nonce + canonical(value)).digest()


def roster_entry(key: bytes, vacancy: str, identifier: str) -> RosterEntry:
    """Return a person's entry in the roster of a vacancy; always the same for the same key."""
    nonce = _nonce(key, NONCE_LABEL, vacancy, identifier)
    value = {"identifier": identifier, "vacancy": vacancy}
    return RosterEntry(nonce, commitment(ROSTER_TAG, nonce, value))


def detail(
    key: bytes, vacancy: str, identifier: str, row: str, scores: Mapping[str, str]
) -> Detail:
    """Return the commitment to the scores of the row with the code ``row``."""
    nonce = _nonce(key, DETAIL_NONCE_LABEL, vacancy, identifier)
    value = {"row": row, "scores": dict(scores), "vacancy": vacancy}
    return Detail(nonce, commitment(DETAIL_TAG, nonce, value))


def as_text(data: bytes) -> str:
    """Return bytes in base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _nonce(key: bytes, label: str, vacancy: str, identifier: str) -> bytes:
    return hmac.digest(key, f"{label}\n{vacancy}\n{identifier}".encode(), "sha256")
