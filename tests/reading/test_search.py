"""The search of one file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.identifiers import Kind, find
from generator.reading.identified_list import grid_of_csv
from generator.reading.markup import read_markup
from generator.reading.roster import roster_of
from generator.reading.same import same
from generator.reading.search import Search
from tests.persons import DISGUISES, GROUPS, MAIL, MOBILE, NAME, NIP
from tests.reading.printed import printed

ENTITIES = "".join(f"&#{48 + int(digit)};" for digit in NIP)
PLACES = [
    ("a.md", f"# Judul\n\nKepada {NIP}.\n", ["3:8"]),
    ("a.md", f"**{GROUPS[0]}** **{GROUPS[1]}** {GROUPS[2]} {GROUPS[3]}", ["1:3"]),
    ("a.md", f"---\ndescription: {MAIL}\n---\n<!-- {NIP} -->\n", ["4:6", "2:14"]),
    ("a.md", f"Surat <{MAIL}> ya", ["1:8"]),
    ("a.html", f"<p>{GROUPS[0]} <b>{GROUPS[1]}</b>\n   {GROUPS[2]} {GROUPS[3]}</p>", ["1:4"]),
    ("a.html", f"<p title=\"{NIP}\">a</p><img alt='{MAIL}'>", ["1:11", "1:46"]),
    ("a.html", f"<td>{GROUPS[0]}</td><td>{GROUPS[1]}</td><td>{GROUPS[2]}{GROUPS[3]}</td>", []),
    ("a.html", f"<script>x = '{ENTITIES}'</script>", ["1:14"]),
    ("a.svg", f"<text><tspan>{NIP[:9]}</tspan><tspan>{NIP[9:]}</tspan></text>", ["1:14"]),
    ("a.json", f'{{"a": ["{NIP}", 1986, 101, 2009], "b": {NIP}}}', ["1:9", "1:53"]),
    ("a.json", f'{{"{MAIL}": "{DISGUISES["HTML escapes"]}"}}', ["1:3", "1:25"]),
    ("a.json", f"[{GROUPS[0]}, {GROUPS[1]}, {GROUPS[2]}, {GROUPS[3]}]", []),
    ("a.csv", f'a,b\n{GROUPS[0]},{GROUPS[1]},1,001\n"x, {NIP}",2\n', ["3:5"]),
    ("a.txt", f"baik\n{MOBILE}", ["2:1"]),
    ("agencies/a.yml", f"contact: {MAIL} {NIP}", ["1:29"]),
]


def seen(search: Search, text: str, path: str) -> list[str]:
    found = search.text(text, path)
    return [f"{one.place.line}:{one.place.column}" for one in found]


@pytest.mark.parametrize(("path", "text", "places"), PLACES)
def test_places(path: str, text: str, places: list[str]) -> None:
    """A file is searched piece by piece after its kind; a finding says where it stands."""
    assert seen(Search(), text, path) == places


@pytest.mark.parametrize("ending", ["md", "html", "json", "csv", "txt"])
@pytest.mark.parametrize("name", DISGUISES)
def test_disguises(ending: str, name: str) -> None:
    """Every disguise is seen through in every kind of file."""
    frame = {"html": "<p>Kepada {}</p>", "json": '{{"a": "{}"}}', "csv": 'a,b\n1,"{}"\n'}
    text = frame.get(ending, "Kepada {}").format(DISGUISES[name])
    assert len(seen(Search(), text, f"x/a.{ending}")) == 1


def test_known() -> None:
    """What is known to be no secret is passed over, however it is written; other numbers not."""
    search = Search(frozenset((same(Kind.EMAIL, MAIL), same(Kind.PHONE, MOBILE))))
    assert not seen(search, f"{MAIL.upper()} +62 {MOBILE[1:]}", "a.txt")
    assert seen(search, f"x{MAIL} {NIP}", "a.txt") == ["1:1", "1:21"]


def test_names_of_files() -> None:
    """The name of a file is searched, and is printed without what was found."""
    search = Search()
    path = f"content/surat%20{NIP}.md"
    assert [found.place.line for found in search.name(path)] == [0]
    assert search.shown(path) == "content/surat%20[NIP].md"
    assert search.shown("a\x1b[2J") == "a\ufffd[2J"
    assert not list(search.name("content/2026-dinkes-kadis.md"))


def test_roster() -> None:
    """People of the office's list are found in every kind of file, and in names of files."""
    roster = roster_of(grid_of_csv(f"nama,nip\n{NAME},{NIP}\n".encode(), "x.csv"))
    search = Search(roster=roster, numbers=False)
    first, last = NAME.split()
    assert printed(search.text(f"<p>Selamat <b>{first}</b>\n{last}</p>", "a.html")) == [
        "a.html:1:15: di sini tertulis nama yang ada dalam daftar rahasia kantor [office-list]"
    ]
    assert seen(search, f"{MAIL} {NIP}", "a.txt") == ["1:20"]
    assert len(list(search.name(f"content/{first}_{last}.png"))) == 1
    assert search.shown(f"content/{first}_{last}.png") == "content/[NAMA].png"
    assert not seen(search, "Pengumuman", "a.html")
    for hidden in (f"{first[:4]}\u200b{first[4:]}", f"\\u0043{first[1:]}", f"%43{first[1:]}"):
        assert seen(search, f'["{hidden} {last}"]', "a.json") == ["1:3"]


SIGNS = st.text(st.sampled_from("0198 2.-@%34&#;x()at<>b/=\"'\n\\u\u0661\u200b"), max_size=60)


@given(text=SIGNS, markdown=st.booleans())
def test_the_quick_look_at_markup(text: str, *, markdown: bool) -> None:
    """The quick look at a whole page clears none in which a piece holds something."""
    markup = read_markup(text, markdown=markdown)
    path = "a.md" if markdown else "a.html"
    if any(find(field) for field, _ in (*markup.fields(), *markup.notes)):
        assert seen(Search(), text, path)


@given(SIGNS)
def test_the_quick_look_at_lines(text: str) -> None:
    """The quick look at a whole text clears none in which a line holds something."""
    if any(map(find, text.split("\n"))):
        assert seen(Search(), text, "a.txt")
