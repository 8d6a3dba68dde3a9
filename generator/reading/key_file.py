"""The key of a selection: a header line and 32 bytes of chance in base64url."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path

from generator.anonymising.rules import KEY_FORM
from generator.errors import FindingsError
from generator.finding import Finding
from generator.ledger.commitments import KEY_TITLE, as_text, is_strong
from generator.source import Place
from generator.wording import Sentence, say

_MOST_BYTES = 4096
_KEY = re.compile(rb"[A-Za-z0-9_-]{43}")
_MAKE_ONE = say("Buat kunci dengan merit key new BERKAS; jangan menulisnya sendiri.")


def read_key(path: Path) -> bytes:
    """Return the 32 bytes of a key. Raises ``FindingsError`` where the file holds no such key."""
    if path.is_symlink():
        raise _refuse(path, 0, say("ini tautan, bukan berkas kunci"))
    with path.open("rb") as file:
        lines = file.read(_MOST_BYTES).split(b"\n")
    if not lines[0].startswith(KEY_TITLE.encode()):
        raise _refuse(path, 1, say("baris pertama bukan tanda berkas kunci"))
    written = [line.strip() for line in lines[1:] if line.strip()]
    key = _decoded(written[0]) if len(written) == 1 else b""
    if not key:
        raise _refuse(path, 2, say("baris kedua bukan 32 bita acak"))
    if not is_strong(key):
        raise _refuse(path, 2, say("kunci ini tidak acak: nol semua, atau berulang"))
    return key


def _decoded(written: bytes) -> bytes:
    """Return the bytes of a key, none where it is too short, too long, or written oddly."""
    try:
        key = base64.b64decode(written + b"=", altchars=b"-_", validate=True)
    except binascii.Error:
        return b""
    return key if _KEY.fullmatch(written) and as_text(key).encode() == written else b""


def _refuse(path: Path, line: int, message: Sentence) -> FindingsError:
    place = Place(path.as_posix(), line, min(line, 1))
    return FindingsError([Finding(KEY_FORM, place, message, _MAKE_ONE)])
