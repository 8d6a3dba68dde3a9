"""Numbers of people who do not exist, put together when a test runs; no file holds one."""

from __future__ import annotations

from collections.abc import Mapping

BIRTH = "1986" + "0101"
NIP = BIRTH + "2009" + "01" + "1" + "001"
GROUPS = (NIP[:8], NIP[8:14], NIP[14], NIP[15:])
MOBILE = "08" + "12" + "3456" + "7890"
MAIL = "nama" + "@" + "surel.example"
NAME = "Contohwati " + "Rekaan"


def in_script(zero: int) -> str:
    """Return the number in the digits of a script, of which ``zero`` is the first."""
    return "".join(chr(zero + int(digit)) for digit in NIP)


DISGUISES: Mapping[str, str] = {
    "one run": NIP,
    "blanks": " ".join(GROUPS),
    "hyphens": "-".join(GROUPS),
    "points": ".".join(GROUPS),
    "slashes": "/".join(GROUPS),
    "low lines": "_".join(GROUPS),
    "digit by digit": " ".join(NIP),
    "two signs between": ". ".join(GROUPS),
    "blanks that do not break": "\u00a0".join(GROUPS),
    "dashes": "\u2013".join(GROUPS),
    "letters around": f"NIP{NIP}x",
    "wide digits": in_script(0xFF10),
    "Arabic digits": in_script(0x0660),
    "Persian digits": in_script(0x06F0),
    "Devanagari digits": in_script(0x0966),
    "mathematical digits": in_script(0x1D7CE),
    "digits in circles": "".join(
        chr(0x245F + int(digit)) if digit > "0" else "\u24ea" for digit in NIP
    ),
    "zero-width blanks": "\u200b".join(NIP),
    "soft hyphens": "\u00ad".join(NIP),
    "keycaps": "\ufe0f\u20e3".join(NIP),
    "percent escapes": "".join(f"%3{digit}" for digit in NIP),
    "glued to an escape": f"berkas%20{NIP}",
    "HTML escapes": "".join(f"&#{48 + int(digit)};" for digit in NIP),
    "HTML escapes, twice": "".join(f"&amp;#x3{digit};" for digit in NIP),
}
"""The 24 ways to write a number of a person that must not help to hide it."""
MORE_DISGUISES: Mapping[str, str] = {
    "percent escapes, twice": "".join(f"%253{digit}" for digit in NIP),
    "percent in HTML": "".join(f"&#37;3{digit}" for digit in NIP),
    "wide percent signs": "".join(f"\uff053{digit}" for digit in NIP),
    "long HTML escapes": "".join(f"&#00000000{48 + int(digit)};" for digit in NIP),
    "JSON escapes": "".join(f"\\u003{digit}" for digit in NIP),
    "script escapes": "".join(f"\\x3{digit}" for digit in NIP),
}
