from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from generator.ledger.commitments import (
    as_text,
    commitment,
    detail,
    fingerprint,
    is_strong,
    roster_entry,
)

KEY = bytes(range(32))
VACANCY = "2026-dinkes-kadis"
PERSON = "19700712" + "199503" + "1" + "001"


def test_roster_entry() -> None:
    """An entry is exactly what the module's text says, step by step, and its code is a vector."""
    entry = roster_entry(KEY, VACANCY, PERSON)
    label = b"asn/nonce/v1\n" + VACANCY.encode() + b"\n" + PERSON.encode()
    nonce = hmac.new(KEY, label, hashlib.sha256).digest()
    content = b'{"identifier":"' + PERSON.encode() + b'","vacancy":"' + VACANCY.encode() + b'"}'
    assert entry.nonce == nonce
    assert entry.commitment == hashlib.sha256(b"asn/roster/v1\n" + nonce + content).digest()
    assert entry.code == base64.b32encode(entry.commitment[:10]).decode().lower()
    assert entry.code == "greopfio5spwnhu3"


def test_detail() -> None:
    """The scores have a nonce of their own, so the roster can be opened without them."""
    code = roster_entry(KEY, VACANCY, PERSON).code
    opened = detail(KEY, VACANCY, PERSON, code, {"paper": "84.5", "interview": "3"})
    label = b"asn/nonce-detail/v1\n" + VACANCY.encode() + b"\n" + PERSON.encode()
    nonce = hmac.new(KEY, label, hashlib.sha256).digest()
    content = (
        f'{{"row":"{code}","scores":{{"interview":"3","paper":"84.5"}},"vacancy":"{VACANCY}"}}'
    )
    assert opened.nonce == nonce
    assert (
        opened.commitment == hashlib.sha256(b"asn/detail/v1\n" + nonce + content.encode()).digest()
    )
    assert as_text(opened.commitment) == "UgNNrY3xinFTJrUMXw2pfM2TKJD6flIwo5orjsCQXfc"


def test_codes_are_unlinkable() -> None:
    """Another post, another key or another person gives another code; the same gives the same."""
    other = PERSON[:-1] + "2"
    entries = [
        roster_entry(KEY, VACANCY, PERSON),
        roster_entry(KEY, "2026-camat-hulu", PERSON),
        roster_entry(KEY[::-1], VACANCY, PERSON),
        roster_entry(KEY, VACANCY, other),
    ]
    assert len({entry.code for entry in entries}) == 4
    assert len({entry.nonce for entry in entries}) == 4
    assert entries[0] == roster_entry(KEY, VACANCY, PERSON)


def test_a_short_nonce_is_refused() -> None:
    """Where the nonce ends is never in doubt."""
    with pytest.raises(ValueError, match="32 bytes"):
        commitment("asn/roster/v1", b"x" * 31, {})


def test_fingerprint() -> None:
    """A key is known again by 16 digits of a digest."""
    assert fingerprint(KEY) == hashlib.sha256(b"asn/key/v1\n" + KEY).hexdigest()[:16]
    assert fingerprint(KEY) != fingerprint(KEY[::-1])


@pytest.mark.parametrize(
    ("key", "strong"),
    [
        (KEY, True),
        (KEY[:31], False),
        (KEY + b"x", False),
        (bytes(32), False),
        (b"kunci bkpsdm" * 2 + b"rahasia!", False),
        (b"", False),
    ],
)
def test_strength(key: bytes, strong: bool) -> None:  # noqa: FBT001 - a column of the table
    """A key that is short, long, zero or a repeated text is none."""
    assert is_strong(key) is strong


def test_text() -> None:
    """32 bytes are 43 characters that need no escape in an address."""
    assert as_text(b"\xff" * 32) == "_" * 42 + "8"
