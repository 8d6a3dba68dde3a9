"""What a direct identifier of a person looks like, however it is disguised.

NIP, NI PPPK, NIK, NPWP, telephone and e-mail: layouts of Perka BKN 22/2007 (NIP), the population
register (NIK) and the tax office (NPWP). Not caught: names, numbers in words, base64, pictures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.disguise import folded, undisguised
from generator.finding import Rule
from generator.wording import say


class Kind(StrEnum):
    """A kind of identifier; the value is the word that ``mask`` writes in its place."""

    NIP = "NIP"
    NIK = "NIK"
    NPWP = "NPWP"
    NUMBER = "NOMOR"
    PHONE = "TELEPON"
    EMAIL = "SUREL"


@dataclass(frozen=True, slots=True)
class Hit:
    """An identifier at the characters ``start`` to ``end`` (exclusive, from 0) of the text."""

    kind: Kind
    start: int
    end: int


DIRECT_IDENTIFIER = Rule(
    "direct-identifier",
    say("Data tidak memuat NIP, NIK, NPWP, nomor telepon, atau surel orang."),
    say(
        "Nomor itu menunjuk langsung kepada seseorang (UU 27/2022), dan yang sudah tersimpan "
        "di git tidak dapat dihapus lagi."
    ),
    "title: Tanya nama@kota-contoh.example",
    "title: Tanya kantor kepegawaian",
)

_AT = r"(?:@|\s@\s|\s{0,2}[(\[{<]\s?at\s?[)\]}>]\s{0,2})"
_DOT = r"(?:\.|\s{0,2}[(\[{<]\s?(?:dot|titik)\s?[)\]}>]\s{0,2})"
_EMAIL = rf"(?<![\w.+%-])[\w.+%-]++{_AT}[\w-]+(?:{_DOT}[\w-]+)*?{_DOT}[^\W\d_][\w-]+"
# With blanks around its signs only where its end is one of an address; a handle is no e-mail.
_FREE_MAIL = r"(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|icloud|proton|protonmail)\b"
_STOP = r"\s{0,2}\.\s{0,2}"
_SPACED_EMAIL = (
    rf"(?<![\w.+%-])[\w.+%-]++(?:\s{{0,2}}@\s{{1,2}}|@|\s{{1,2}}@(?={_FREE_MAIL}))"
    rf"[\w-]++(?:{_STOP}[\w-]++)*?{_STOP}(?:com|net|org|id|co|info|biz|me|example)(?![\w-])"
)
# Digits in groups; the look-ahead lets each digit start a group, whatever stands before it.
_NIP_GROUPS = r"(?<!\d)(?=(\d(?:[\W_]{0,3}\d){17})(?!\d))"
_NIP = re.compile(
    r"(?:19[4-9]\d|20[01]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"  # date of birth
    r"(?:19[6-9]\d|20[0-4]\d)(?:0[1-9]|1[0-2]|2[1-9]|[3-9]\d)"  # month of appointment; PPPK: 21 up
    r"[12](?!000)\d{3}"  # sex, serial
)
# Two dates in a row fill the same digits as a NIP; nobody groups a NIP like that.
_TWO_DATES = re.compile(r"\d{4}(\D?)\d\d\1\d\d\D{1,3}\d{4}\1\d\d\1\d\d(?!\d)")
_NIK_GROUPS = (
    r"(?<!\d)(?=(\d{6}G\d{6}G\d{4}|\d\dG\d\dG\d\dG\d{6}G\d{4}|\d{4}(?:G\d{4}){3}"
    r"|\d{8}G\d{8}|\d{6}G\d{10})(?!\d))"
)
_NIK = re.compile(
    r"(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{4}"  # province, city, district
    r"(?:0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(?:0[1-9]|1[0-2])\d\d"  # birth (women: day + 40)
    r"(?!0000)\d{4}"
)
_NPWP_GROUPS = r"(?<!\d)\d\dG\d{3}G\d{3}G\dG\d{3}G\d{3}(?!\d)"
_PHONE = r"""
    (?<!\d)(?<!\d[.,])08\d{8,11}(?!\d)                                                # one run
    |(?<!\d)(?<!\d[.,:/-])\(?0[ .-]?8\d{1,2}\)?(?:(?:[ .-]{1,2}|[ ]-[ ])\d{3,5}){2,3}(?![.-]?\d)
    |(?<!\d)(?<!\d[.,:/-])08\d\d[ ]?/[ ]?\d{4}[ ]?/[ ]?(?!(?:19|20)\d\d(?!\d))\d{3,5}(?![./-]?\d)
    |(?<!\d)(?<!\d[.,:/-])0[ .-]8(?:[ .-]\d){7,11}(?![ .-]?\d)                        # one by one
    |(?:\+|(?<!\d)(?<!\d[.,])00)[ ]?\(?62(?:[ .()-]{0,3}\d){8,13}                     # from abroad
    |(?<!\d)(?<!Rp)(?<!Rp[ ])628\d{9,11}(?!\d)
    |(?<!\d)(?<!\d[.,:/-])(?<!Rp)(?<!Rp[ ])62[ -]{1,3}8\d{1,2}(?:[ -]{1,3}\d{3,5}){2,3}(?![.-]?\d)
    |\(62\)[ .-]{0,2}8\d{1,2}(?:[ .-]{0,2}\d{3,5}){2,3}(?![.-]?\d)
    |\(0\d{2,3}\)[ .-]{0,2}\d{3,4}[ .-]?\d{3,5}(?!\d)                                 # of an office
    |(?<!\d)(?<!\d[.,:/-])0[2-79]\d{1,2}[ -]\d{3,4}[ -]?\d{3,4}(?![ .-]?\d)
"""
# Without its 0 a mobile number is one only behind a word that says so.
_NAMED_PHONE = (
    r"(?<![^\W\d_])(?:hp|handphone|telp|tlp|telepon|ponsel|seluler|wa|whatsapp)[ .:=-]{0,3}"
    r"(8\d{2}(?:[ .-]{0,2}\d{3,5}){2,3})(?![.-]?\d)"
)
_MOST_PHONE_DIGITS = 15
"""ITU-T E.164; more digits are a row of numbers, such as opening hours."""


def _any(_text: str) -> bool:
    return True


def _is_nip(text: str) -> bool:
    return bool(_NIP.fullmatch(_digits(text))) and not _TWO_DATES.match(text)


def _is_nik(text: str) -> bool:
    return bool(_NIK.fullmatch(_digits(text)))


def _is_phone(text: str) -> bool:
    return len(_digits(text)) <= _MOST_PHONE_DIGITS


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _groups(pattern: str, most: int) -> re.Pattern[str]:
    """Compile a pattern in which ``G`` is the gap of up to ``most`` signs between two groups."""
    return re.compile(pattern.replace("G", rf"[\W_]{{1,{most}}}"))


_FORMS: tuple[tuple[Kind, re.Pattern[str], Callable[[str], bool]], ...] = (
    # A run of these lengths is refused whatever it says; a real one may be mistyped.
    (Kind.NPWP, re.compile(r"(?<!\d)\d{15}(?!\d)"), _any),
    (Kind.NIK, re.compile(r"(?<!\d)\d{16}(?!\d)"), _any),
    (Kind.NUMBER, re.compile(r"(?<!\d)\d{17}(?!\d)"), _any),
    (Kind.NIP, re.compile(r"(?<!\d)\d{18}(?!\d)"), _any),
    # As long as a digest, but one without a letter is none.
    (Kind.NUMBER, re.compile(r"(?<!\d)\d{40}(?:\d{24})?(?!\d)"), _any),
    (Kind.NIP, re.compile(_NIP_GROUPS), _is_nip),
    (Kind.NIK, _groups(_NIK_GROUPS, 3), _is_nik),
    (Kind.NPWP, _groups(_NPWP_GROUPS, 2), _any),
    (Kind.PHONE, re.compile(_PHONE, re.VERBOSE), _is_phone),
    (Kind.PHONE, re.compile(_NAMED_PHONE, re.IGNORECASE), _is_phone),
    (Kind.EMAIL, re.compile(_EMAIL, re.IGNORECASE), _any),
    (Kind.EMAIL, re.compile(_SPACED_EMAIL, re.IGNORECASE), _any),
)

# Two patterns that each start with a set of signs: the search for such a one is the fastest.
_DISGUISE = re.compile(
    r"[@%&\\(\[{<](?:(?<=@)|(?<=%)[0-9A-Fa-f]{2}|(?<=&)[#A-Za-z]|(?<=\\)[ux][0-9A-Fa-f]{2}"
    r"|(?<=[(\[{<])\s*+[aA][tT]\s*+[)\]}>])"
)
# No identifier of digits has fewer than nine; the look-ahead only makes the search faster.
_NINE_DIGITS = re.compile(r"[0-9](?=[^A-Za-z]{8})(?:[\W_]*+[0-9]){8}")
_NINE_DIGITS_IN_CELL = re.compile(r"[0-9](?=[^A-Za-z,\n]{8})(?:(?:[^\w,\n]|_)*+[0-9]){8}")
# Folded or not, all other characters are no digits and no sign of a disguise.
_WORTH_FOLDING = re.compile(
    "[^\x00-\x7f\u00a0\u00a7\u00ab\u00ad\u00b0\u00b7\u00bb\u00c0-\u017e\u2010-\u2023\u2190-\u2199\u2212]"
)


def find(text: str) -> tuple[Hit, ...]:
    """Return every identifier in the text of one field, by place; they do not overlap."""
    if not suspicious(text):
        return ()
    flat = undisguised(text)
    hits: list[Hit] = []
    for kind, start, end in sorted(_matches(flat.text), key=lambda match: (match[1], -match[2])):
        hit = Hit(kind, flat.starts[start], flat.ends[end - 1])
        if not hits or hit.start >= hits[-1].end:
            hits.append(hit)
    return tuple(hits)


def mask(text: str) -> str:
    """Return the text with a word in square brackets in the place of each identifier."""
    while hits := find(text):
        for hit in reversed(hits):
            text = f"{text[: hit.start]}[{hit.kind}]{text[hit.end :]}"
    return text


def suspicious(text: str, *, cells: bool = False) -> bool:
    """Tell cheaply whether ``find`` could find anything; never false where it would.

    With ``cells`` the text is that of a whole CSV file without quotes, where no identifier runs
    over a comma or the end of a line.
    """
    if _WORTH_FOLDING.search(text):
        text = folded(text)
    digits = _NINE_DIGITS_IN_CELL if cells else _NINE_DIGITS
    return bool(_DISGUISE.search(text) or digits.search(text))


def _matches(text: str) -> Iterator[tuple[Kind, int, int]]:
    for kind, pattern, fits in _FORMS:
        for match in pattern.finditer(text):
            group = match.lastindex or 0
            if fits(match[group]):
                yield kind, *match.span(group)
