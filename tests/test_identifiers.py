"""Direct identifiers: found in every disguise, and nothing else taken for one."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import identifiers
from generator.disguise import undisguised
from generator.identifiers import Hit, Kind, find, mask, suspicious
from tests import persons

# Put together here, so that no file of this repository holds anything like a real number.
BIRTH = "1986" + "0101"
NIP = BIRTH + "2009" + "01" + "1" + "001"
PPPK = BIRTH + "2023" + "21" + "2" + "001"
NIK = "31" + "71" + "01" + "41" + "01" + "90" + "0001"
NPWP = "012345678" + "901000"
MOBILE = "08" + "12" + "3456" + "7890"
LOCAL = "555" + "0100"
EMAIL = "nama@kota-contoh.example"


def grouped(number: str, *lengths: int, by: str = " ") -> str:
    groups: list[str] = []
    for length in lengths:
        groups.append(number[:length])
        number = number[length:]
    return by.join(groups)


NUMBERS = [
    (NIP, Kind.NIP),
    (PPPK, Kind.NIP),
    (NIK, Kind.NIK),
    (NPWP, Kind.NPWP),
    ("9" * 17, Kind.NUMBER),
    ("0" * 18, Kind.NIP),
    (f"NIP{NIP}x", Kind.NIP),
    (" ".join(NIP), Kind.NIP),
    (" - ".join(NIP).replace(" - ", "- "), Kind.NIP),
    (grouped(NIP, 8, 6, 1, 3), Kind.NIP),
    (grouped(NIP, 4, 2, 2, 4, 2, 4, by="-"), Kind.NIP),
    (grouped(PPPK, 8, 6, 1, 3, by="."), Kind.NIP),
    (f"3 {grouped(NIP, 8, 6, 1, 3)}", Kind.NIP),
    (grouped(NIK, 6, 6, 4), Kind.NIK),
    (grouped(NIK, 2, 2, 2, 6, 4, by="."), Kind.NIK),
    (grouped(NIK, 4, 4, 4, 4, by=" - "[:2]), Kind.NIK),
    (grouped(NPWP, 2, 3, 3, 1, 3, 3, by="."), Kind.NPWP),
    ("01.234.567.8" + "-901.000", Kind.NPWP),
    (grouped(NIP, 8, 6, 1, 3, by=" - "), Kind.NIP),
    (grouped(NIP, 8, 6, 1, 3, by=" / "), Kind.NIP),
    (grouped(PPPK, 4, 2, 2, 4, 2, 1, 3, by=" - "), Kind.NIP),
    (grouped(NIK, 6, 6, 4, by=" - "), Kind.NIK),
    (grouped(NIK, 8, 8), Kind.NIK),
    (grouped(NIK, 6, 10, by="-"), Kind.NIK),
    ("9" * 40, Kind.NUMBER),
    ("9" * 64, Kind.NUMBER),
]
DISGUISED = [
    "".join(chr(0x0660 + int(digit)) for digit in NIP),
    "".join(chr(0xFF10 + int(digit)) for digit in NIP),
    "".join(chr(0x1D7CE + int(digit)) for digit in NIP),
    "\u200b".join(NIP),
    "\ufe0f\u20e3".join(NIP),
    "\u00a0".join(grouped(NIP, 8, 6, 1, 3).split()),
    "\u2013".join(grouped(NIP, 8, 6, 1, 3).split()),
    "".join(f"%3{digit}" for digit in NIP),
    "".join(f"&#{48 + int(digit)};" for digit in NIP),
    "".join(f"&amp;#x3{digit};" for digit in NIP),
    f"berkas%20{NIP}",
    NIP.replace("1986", "1%D9%A986"[:1] + "%D9%A986"),
]
PHONES = [
    MOBILE,
    f"wa{MOBILE}",
    grouped(MOBILE, 4, 4, 4, by="-"),
    grouped(MOBILE, 4, 4, 4, by="."),
    grouped(MOBILE, 1, 3, 4, 4),
    f"({MOBILE[:4]}) {MOBILE[4:8]} {MOBILE[8:]}",
    " ".join(MOBILE),
    f"+62{MOBILE[1:]}",
    f"+62 {MOBILE[1:4]}-{MOBILE[4:8]}-{MOBILE[8:]}",
    f"0062 {MOBILE[1:4]} {MOBILE[4:8]} {MOBILE[8:]}",
    f"62{MOBILE[1:]}",
    f"(+62 21) {LOCAL[:3]} {LOCAL[3:]}0",
    f"(099) {LOCAL[:3]}-{LOCAL[3:]}",
    f"(0999){LOCAL[:6]}",
    f"62 {grouped(MOBILE[1:], 3, 4, 4)}",
    f"62-{grouped(MOBILE[1:], 3, 4, 4, by='-')}",
    f"(62) {MOBILE[1:]}",
    f"(62) {grouped(MOBILE[1:], 3, 4, 4)}",
    f"+(62){MOBILE[1:]}",
    f"+(62) {grouped(MOBILE[1:], 3, 4, 4)}",
    grouped(MOBILE, 4, 4, 4, by="/"),
    grouped(MOBILE, 4, 4, 4, by=" / "),
    grouped(MOBILE, 4, 4, 4, by=" - "),
    f"HP {grouped(MOBILE[1:], 3, 4, 4, by='-')}",
    f"wa: {MOBILE[1:]}",
    f"021-{LOCAL}",
    f"021 {LOCAL[:3]} {LOCAL[3:]}",
]
EMAILS = [
    EMAIL,
    "nama.lain+kerja@surel.kota-contoh.example",
    "nama(at)kota-contoh.example",
    "nama [at] kota-contoh [dot] example",
    "nama {AT} kota-contoh (titik) example",
    "nama @ kota-contoh.example",
    "nama&commat;kota-contoh.example",
    "nama%40kota-contoh.example",
    "nama\uff20kota-contoh.example",
    "https://nama:sandi@kota-contoh.example/",
    "nama@kota-contoh\u3002example",
    "nama@ kota-contoh.example",
    "nama @ kota-contoh . example",
    "nama @gmail.com",
    "nama @ yahoo . co . id",
]
HARMLESS = [
    "",
    "800.1.14.1/0001/PANSEL/2026",
    "SK 800/0001/2026",
    "Nomor 0812/PANSEL/2026",
    "PermenPANRB 15/2019",
    "2026-02-13",
    "2026-02-13T08:15:30+07:00",
    "13 Februari 2026 sampai 15 Maret 2026",
    "2014-01-15 2014-02-12 08:30",
    "2014-01-15/2014-12-20/2020",
    "20140115 20140220 16.00",
    "20260213235959",
    "22.945.000",
    "Rp 1.535.000 - 22.945.000",
    "1535000",
    "62.812.345.678",
    "08.00-12.00 13.00-16.00",
    "0800-1200 1300-1600",
    "84.50 78.25 86.10 3 80.25 1",
    "2021 2022 2023 2024 2025",
    "xrffvgr5dp4tdl3d",
    "23456723abc45672",
    "ikuti @kota.contoh atau 5@1.500",
    "harga di 100% dan A&B &copy; x",
    "99.71",
    "https://kota-contoh.example/p/0001.pdf?x=1%202",
    "f" * 40,
    "91.46 46.15 16.22 40.02 39.00 62.21 3 0.0100 4",
    "Rp62" + "8007032526",
    "Nomor 0812/3456/2026",
    "ikuti kami @kota-contoh.example",
    "62 812 345",
    "Rp 62 812 345 678",
    "2014-01-15 - 2014-02-12 08:30",
    "20140115 - 20140220",
    grouped(NIK[1:] + "1", 8, 8),
    f"nilai {MOBILE[1:4]}-{MOBILE[4:8]}-{MOBILE[8:]}",
]


@pytest.mark.parametrize(("text", "kind"), NUMBERS)
def test_numbers(text: str, kind: Kind) -> None:
    """A number of a person is found in one run and in the groups people write."""
    assert [hit.kind for hit in find(text)] == [kind]


@pytest.mark.parametrize("text", DISGUISED)
def test_disguises(text: str) -> None:
    """Other digits, invisible characters, escapes and entities hide nothing."""
    assert [hit.kind for hit in find(text)] == [Kind.NIP]


@pytest.mark.parametrize("text", [*persons.DISGUISES.values(), *persons.MORE_DISGUISES.values()])
def test_every_disguise(text: str) -> None:
    """Each of the 24 known disguises, and each that wraps another one, hides nothing."""
    assert len(persons.DISGUISES) == 24
    assert [hit.kind for hit in find(f"Kepada {text}, dengan hormat")] == [Kind.NIP]


@pytest.mark.parametrize("text", PHONES)
def test_phones(text: str) -> None:
    """A telephone is found with its usual separators, at home and from abroad."""
    assert [hit.kind for hit in find(f"Hubungi {text}.")] == [Kind.PHONE]


@pytest.mark.parametrize("text", EMAILS)
def test_emails(text: str) -> None:
    """An e-mail is found, also where its signs are spelled out."""
    assert [hit.kind for hit in find(f"kirim ke: {text}, ya")] == [Kind.EMAIL]


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless(text: str) -> None:
    """Numbers of letters, dates, hours, money, scores, codes and digests are no identifiers."""
    assert not find(text)
    assert mask(text) == text


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 400), st.integers(1, 9999))
def test_dates_and_decrees(day: date, days: int, number: int) -> None:
    """No two dates, decree number, time or amount of money is taken for an identifier."""
    later = day + timedelta(days)
    for text in (
        f"{day} {later}",
        f"{day} {later} 08:30",
        f"{day:%d-%m-%Y} s.d. {later:%d-%m-%Y}",
        f"{day:%d.%m.%Y}-{later:%d.%m.%Y}",
        f"SK {number}/{day:%m}/{day.year}",
        f"800.1.14.1/{number:04}/PANSEL/{day.year}",
        f"{day}T08:{number % 60:02}:00+07:00",
        f"Rp{number:,}.000.000".replace(",", "."),
        f"{day:%Y%m%d%H%M%S}",
    ):
        assert not find(text), text


@given(st.binary(max_size=8))
def test_digests(data: bytes) -> None:
    """Digests are chance, in hexadecimal and in base64."""
    digest = hashlib.sha256(data)
    assert not find(f"sha256:{digest.hexdigest()}")
    assert not find(hashlib.sha1(data, usedforsecurity=False).hexdigest())
    assert not find(base64.b64encode(digest.digest()).decode())


@given(st.lists(st.decimals(0, 100, places=2), max_size=12))
def test_scores(scores: list[object]) -> None:
    """A row of scores is no identifier."""
    assert not find(",".join(map(str, scores)))


def test_where() -> None:
    """A hit says where the identifier stands in the text as it was written."""
    text = f"a &amp; b &#{48 + int(NIP[0])};{NIP[1:]} dan\u200b nama%40kota.example"
    start, end = text.index("&#"), text.index(" dan")
    mail = text.index("nama")
    assert find(text) == (Hit(Kind.NIP, start, end), Hit(Kind.EMAIL, mail, len(text)))
    assert mask(text) == "a &amp; b [NIP] dan\u200b [SUREL]"


def test_mask_several() -> None:
    """Every identifier of a text is masked, and overlapping ones leave nothing behind."""
    assert mask(f"{NIK}, {MOBILE}; {EMAIL}") == "[NIK], [TELEPON]; [SUREL]"
    assert mask(f"{NIP}@{NIP}.example") == "[SUREL]"


DISGUISES = st.text(
    st.sampled_from("01986 2.-+@%3&#;()at[]x\\u\u200b\u0661\uff11\u00b2\u2013\u00e9/"), max_size=60
)


@given(DISGUISES)
def test_masked_text_is_clean(text: str) -> None:
    """Nothing is found in a masked text, and a clean text is not changed."""
    clean = mask(text)
    assert not find(clean)
    assert find(text) or clean == text


@given(DISGUISES)
def test_the_quick_look_misses_nothing(text: str) -> None:
    """What the quick look clears holds no identifier for the slow one either."""
    if not suspicious(text):
        assert not list(identifiers._matches(undisguised(text).text))  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - find itself starts with the quick look


@given(st.lists(DISGUISES.map(lambda text: text.replace(",", "")), max_size=5))
def test_the_quick_look_at_cells(cells: list[str]) -> None:
    """A whole table is cleared only where each of its cells is."""
    if not suspicious(",".join(cells), cells=True):
        assert not any(map(suspicious, cells))


CALM = 50_000
"""Texts of each kind without a single false alarm."""
MONTHS = ("Januari", "Mei", "November")


def a_day(draw: Random) -> date:
    return date(1990, 1, 1) + timedelta(draw.randrange(18_000))


def dates(draw: Random) -> str:
    first, last = a_day(draw), a_day(draw)
    forms = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d", "%-d %B %Y")
    form, between = draw.choice(forms), draw.choice((" ", ", ", "/", "-", " - ", " s.d. "))
    return f"{first:{form}}{between}{last:{form}}{draw.choice(('', ' 08:30', ' 16.00'))}"


def decrees(draw: Random) -> str:
    day, number = a_day(draw), draw.randrange(1, 99_999)
    return draw.choice(
        (
            f"SK {draw.randrange(100, 900)}/{number:04}/{day.year}",
            f"800.1.{draw.randrange(20)}.{draw.randrange(9)}/{number:04}/PANSEL/{day.year}",
            f"821.2/{number}-BKD/{day.year} tanggal {day:%d-%m-%Y}",
            f"{number:05}/B-AK.02.01/SD/K/{day.year}",
            f"188.45/{number}/{day:%m}.{day:%d}/{day.year}",
            f"800/{number:04}/{draw.randrange(1, 999)}.{draw.randrange(1, 9)}/{day:%m}/{day.year}",
            f"Nomor {number} Tahun {day.year} ({draw.choice(MONTHS)})",
        )
    )


def digests(draw: Random) -> str:
    data = draw.randbytes(16)
    of_git = hashlib.sha1(data, usedforsecurity=False).hexdigest()
    return draw.choice((hashlib.sha256(data).hexdigest(), of_git, of_git.upper()))


def packed(draw: Random) -> str:
    encode = draw.choice((base64.b64encode, base64.urlsafe_b64encode))
    return encode(draw.randbytes(draw.choice((16, 32, 48, 64)))).decode()


def row_codes(draw: Random) -> str:
    code = "".join(draw.choices("abcdefghijklmnopqrstuvwxyz234567", k=16))
    return draw.choice((code, " ".join(code[at : at + 4] for at in range(0, 16, 4))))


def score_rows(draw: Random) -> str:
    scores = [f"{draw.randrange(10_001) / 100:.2f}" for _ in range(draw.randrange(3, 9))]
    more = (str(draw.randrange(1, 5)), f"{draw.randrange(10_001) / 100:.4f}", "1")
    return draw.choice((",", " ", ";", " | ", "\t")).join((*scores, *more))


def rupiah(draw: Random) -> str:
    amount = draw.randrange(10**6, 10 ** draw.choice((7, 8, 9, 11, 13)))
    dotted = f"{amount:,}".replace(",", ".")
    return draw.choice((f"Rp{dotted}", f"Rp {dotted},00", f"Rp{amount}", f"{dotted} - {dotted}"))


def timestamps(draw: Random) -> str:
    moment = datetime(2000, 1, 1, tzinfo=UTC) + timedelta(microseconds=draw.randrange(10**15))
    forms = ("%Y-%m-%dT%H:%M:%S.%f+07:00", "%Y%m%d%H%M%S", "%d/%m/%Y %H.%M WIB", "%Y%m%dT%H%M%SZ")
    return f"{moment:{draw.choice((*forms, '%Y-%m-%d %H:%M:%S.%f', '%s'))}}"


@pytest.mark.slow
@pytest.mark.parametrize(
    "make", [dates, decrees, digests, packed, row_codes, score_rows, rupiah, timestamps]
)
def test_no_false_alarm(make: Callable[[Random], str]) -> None:
    """Of 50,000 harmless texts of each kind that fills our pages none is taken for a person's."""
    draw = Random(20261122)  # noqa: S311 - the same texts in every run
    alarms = [text for text in (make(draw) for _ in range(CALM)) if find(text)]
    assert alarms == []
