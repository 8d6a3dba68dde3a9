"""The search for direct identifiers in what is read."""

from __future__ import annotations

import pytest

from generator.finding import Finding
from generator.identifiers import DIRECT_IDENTIFIER
from generator.reading.csv_file import read_csv
from generator.reading.yaml_file import read_yaml
from tests.reading.printed import hints, printed

MOBILE = "08" + "12-3456-7890"
NIP = "1986" + "0101" + "2009" + "01" + "1" + "001"
SPACED = f"{NIP[:8]} {NIP[8:14]} {NIP[14]} {NIP[15:]}"
MAIL = "nama@kota-contoh.example"
PHONE = "(099)" + " 555-0100"
YAML = [
    (f"a: {NIP}\n", [(1, 4)]),
    (f"{NIP}: 1\n", [(1, 1)]),
    (f"a: 1 # {NIP}\n", [(1, 8)]),
    (f"a: [x, '{SPACED}']\n", [(1, 9)]),
    (f"a: 'Kepada {MAIL} dan {MAIL}'\n", [(1, 12), (1, 41)]),
    (f"a: |\n  satu\n  dua {NIP}\n", [(3, 7)]),
    (f"a: >\n  satu {SPACED[:8]}\n  {SPACED[9:]}\n", [(1, 4)]),
    ('a: "' + "".join(f"\\x3{digit}" for digit in NIP) + '"\n', [(1, 4)]),
    (f"a: x&nbsp;{NIP}\n", [(1, 11)]),
    # Comments that go on from line to line
    (f"# {NIP[:8]}\n# {NIP[8:]}\na: 1\n", [(1, 1)]),
    (f"a: 1 # satu\n  # NIP {NIP[:8]}\n  #\n  # {NIP[8:]}\nb: 2\n# x\n", [(2, 3)]),
    (f"# {NIP}\n# {NIP}\na: 1\n", [(1, 3), (2, 3)]),
    (f"# {NIP[:8]}\n\n# {NIP[8:]}\na: 1 # {NIP[:8]}\nb: 1 # {NIP[8:]}\n", []),
    # Files that cannot be read
    (f"a: {NIP}\na: \u200b\n", [(1, 4)]),
    (f"a: {NIP}\n- b\n", [(1, 4)]),
    (f"a: {NIP}\0\n", [(1, 4)]),
]
CSV = [
    (f"a,b\n1,{NIP}\n", [(2, 3)]),
    (f"{NIP},b\n1,2\n", [(1, 1)]),
    (f'a,b\n"x, y",{MAIL}\n', [(2, 8)]),
    (f"a,b\n{MAIL},{PHONE}\n", [(2, 1), (2, 26)]),
    (f"a,b\n1,2\n3,{NIP},4\n", [(3, 3)]),
    (f"a;b\n1;{NIP}\n", [(2, 3)]),
]


@pytest.mark.parametrize(("text", "places"), YAML)
def test_yaml(text: str, places: list[tuple[int, int]]) -> None:
    """Keys, values and comments are searched, and whole lines where the file cannot be read."""
    _, findings = read_yaml(text.encode(), "data/agencies/x.yml")
    assert _identifiers_at(findings) == places


@pytest.mark.parametrize(("text", "places"), CSV)
def test_csv(text: str, places: list[tuple[int, int]]) -> None:
    """Headers and cells are searched, each for itself."""
    _, findings = read_csv(text.encode(), "data/units.csv")
    assert _identifiers_at(findings) == places


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-16-le"])
def test_other_encodings(encoding: str) -> None:
    """A file in another encoding is searched as well."""
    _, findings = read_yaml(f"a: {NIP}\n".encode(encoding), "x.yml")
    assert [found.rule.name for found in findings] == ["utf-8", "direct-identifier"]


def test_the_contact_of_an_office() -> None:
    """Telephone and e-mail may stand in the contact of an agency, each in the field for it."""
    contact = f"contact: {{phone: {PHONE}, email: {MAIL}}}\n"
    assert not read_yaml(contact.encode(), "data/agencies/kota.yml")[1]
    assert len(read_yaml(contact.encode(), "data/units/kota.yml")[1]) == 2
    assert len(read_yaml(contact.encode(), "agencies.yml")[1]) == 2
    wrong = f"contact: {{phone: {MAIL}, email: '{PHONE}', address: 'Telp. {PHONE}, {MAIL}'}}\n"
    assert len(read_yaml(wrong.encode(), "data/agencies/kota.yml")[1]) == 4
    others = f"contact: {{office: {MAIL}, phone: [{PHONE}]}} # {MAIL}\nphone: {PHONE}\n"
    assert len(read_yaml(others.encode(), "data/agencies/kota.yml")[1]) == 4
    assert len(read_yaml(f"contact: {{phone: {NIP}}}\n".encode(), "data/agencies/x.yml")[1]) == 1


@pytest.mark.parametrize("number", [MOBILE, f"+62 {MOBILE[1:]}", f"Telp. {PHONE}, WA {MOBILE}"])
def test_a_mobile_number_is_no_contact(number: str) -> None:
    """The mobile telephone of a person is refused also where an office writes its number."""
    text = f"contact:\n  phone: '{number}'\n"
    _, findings = read_yaml(text.encode(), "data/agencies/kota.yml")
    assert [found.message.msgid for found in findings] == ["kontak instansi memuat nomor ponsel"]
    assert hints(findings) == ["Tulis nomor kantor, bukan nomor ponsel."]


def test_an_agency_that_cannot_be_read() -> None:
    """Its contact is not held against it, because nobody can tell what is what; numbers are."""
    text = f"contact: {{phone: {PHONE}, email: {MAIL}\nx: {NIP}\n"
    _, findings = read_yaml(text.encode(), "data/agencies/kota.yml")
    assert [found.rule.name for found in findings] == ["yaml-form", "direct-identifier"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (NIP, "nomor yang berbentuk NIP"),
        (f"31710101{NIP[4:8]}0001", "nomor yang berbentuk NIK"),
        ("1" * 15, "nomor yang berbentuk NPWP"),
        ("1" * 17, "nomor sepanjang nomor induk orang"),
        (PHONE, "nomor telepon"),
        (MAIL, "alamat surel"),
    ],
)
def test_words(value: str, words: str) -> None:
    """The kind is named, the value never."""
    _, findings = read_yaml(f"a: {value}\n".encode(), "x.yml")
    assert printed(findings) == [f"x.yml:1:4: di sini tertulis {words} [direct-identifier]"]
    assert not any(value in repr((found.message, found.hint)) for found in findings)


def test_hints() -> None:
    """A number is to be reported, an address of the office belongs into the contact."""
    _, findings = read_yaml(f"a: {NIP}\nb: {MAIL}\n".encode(), "x.yml")
    assert hints(findings) == [
        "Hapus dari berkas. Bila sudah tersimpan di git, laporkan: git tidak melupakan.",
        "Hapus. Telepon dan surel kantor hanya ditulis pada contact instansi.",
    ]


def _identifiers_at(findings: tuple[Finding, ...]) -> list[tuple[int, int]]:
    places = [found.place for found in findings if found.rule is DIRECT_IDENTIFIER]
    return [(place.line, place.column) for place in places]
