"""A dictionary of competencies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.finding import Finding
from generator.importing.adding import Added, column_findings
from generator.importing.cleaning import Repair
from generator.importing.competencies import convert_competencies, entry_columns
from generator.importing.competency_levels import level_columns
from generator.importing.competency_map import CompetencyMap
from generator.importing.list_map import Dialect
from generator.importing.loose_table import LooseTable
from generator.reading.loose_csv import read_loose_csv
from generator.records import Competency
from generator.source import Document, Fields

A_MAP: Mapping[str, object] = {
    "columns": {"id": "id", "title": "nama", "kind": "kode", "definition": "uraian"},
    "kinds": [
        {"kind": "managerial", "starts": ["M."]},
        {"kind": "sociocultural", "starts": ["SK."]},
    ],
    "levels": {
        "competency": "kamus",
        "level": "level",
        "title": "deskripsi",
        "indicators": "indikator",
    },
    "capitals": {"keep": ["ASN"]},
}
ENTRIES = ("id,kode,nama,uraian", "1,M.1,KERJA SAMA ASN ,Bekerja bersama")
LEVELS = (
    "kamus,level,deskripsi,indikator",
    "1,2,Mampu berbagi,<ol><li>Membagi tugas</li></ol>",
    "1,Level 1,Mampu ikut,Mengikuti rapat",
)


def table(*lines: str, path: str = "kamus.csv") -> LooseTable:
    made, _ = read_loose_csv("\n".join(lines).encode(), path, Dialect(), placed=True)
    assert made
    return made


def converted(
    entries: Sequence[str] = ENTRIES, levels: Sequence[str] = LEVELS, **changes: object
) -> Added:
    made = CompetencyMap.model_validate({**A_MAP, **changes})
    return convert_competencies(made, table(*entries), table(*levels, path="tingkat.csv"))


def refusals(added: Added) -> list[str]:
    return [told(one) for one in added.refused]


def told(one: Finding) -> str:
    return f"{one.place.path}:{one.place.line}:{one.place.column} {one.rule.name}"


def test_entry_with_levels() -> None:
    """An entry becomes one record with its definition and its levels in order; repairs count."""
    added = converted()
    assert added.values == {
        "kerja-sama-asn": {
            "id": "kerja-sama-asn",
            "title": "Kerja Sama ASN",
            "kind": "managerial",
            "definition": "Bekerja bersama",
            "levels": [
                {"level": "1", "title": "Mampu ikut", "indicators": ["Mengikuti rapat"]},
                {"level": "2", "title": "Mampu berbagi", "indicators": ["Membagi tugas"]},
            ],
        }
    }
    Competency.model_validate(added.values["kerja-sama-asn"])
    assert added.rows == 3
    assert added.repaired == {Repair.EDGE_BLANKS: 1, Repair.CAPITALS: 1, Repair.MARKUP: 1}
    assert refusals(added) == []


def test_entries_that_are_none() -> None:
    """An entry of unknown kind, without levels or without a name is refused at its cell."""
    added = converted(
        (
            *ENTRIES,
            "2,DD,Coba Saja,Test",
            "3,M.2,KOMUNIKASI,-",
            "4,M.3,,kosong",
            "5,M.4,KERJA SAMA ASN,x",
        ),
        (*LEVELS, "2,1,sdds,<p>sdds</p>", "3,1,-,<p>-<br></p>", "4,1,a,b", "5,1,a,b"),
    )
    assert refusals(added) == [
        "tingkat.csv:5:5 list-value",
        "kamus.csv:3:3 list-word",
        "kamus.csv:4:7 list-levels",
        "kamus.csv:5:7 list-value",
        "kamus.csv:6:7 list-unique",
    ]


def test_text_that_no_record_may_hold() -> None:
    """An entry whose text breaks a rule of records is refused by that rule."""
    added = converted((ENTRIES[0], "1,M.1,=KERJA,x"))
    assert refusals(added) == ["kamus.csv:2:7 text-form"]
    assert added.values == {}


def test_dangling_references() -> None:
    """Levels of an entry that the first list lacks are reported once, at their first cell."""
    added = converted(levels=(*LEVELS, "9,1,a,b", "9,2,a,b", "8,1,a,b"))
    assert refusals(added) == ["tingkat.csv:4:1 list-reference", "tingkat.csv:6:1 list-reference"]
    assert added.refused[0].message.values == (("count", 2),)


def test_levels_outside_the_scale() -> None:
    """Level 6 is refused, unless the map declares a scale that has it; each level stands once."""
    levels = (*LEVELS, "1,6,Mampu,x", "1,Level 2,Mampu,x", "1,tinggi,Mampu,x")
    assert refusals(converted(levels=levels)) == [
        "tingkat.csv:4:3 list-value",
        "tingkat.csv:5:3 list-unique",
        "tingkat.csv:6:3 list-value",
    ]
    added = converted(levels=levels[:-2], scale={"highest": "7", "source": "SFIA"})
    assert refusals(added) == []
    assert added.values["kerja-sama-asn"]["scale"] == {"highest": "7", "source": "SFIA"}


def test_levels_without_titles() -> None:
    """The map names levels that the list does not; a level without any name is refused."""
    parts = {"competency": "kamus", "level": "level", "indicators": "indikator"}
    titles = {"1": {"id": "Dasar", "en": "Basic"}, "2": "Menengah"}
    columns = {"title": "nama", "kind": "kode"}
    levels = [LEVELS[0], *(line.replace("1,", "KERJA SAMA ASN,", 1) for line in LEVELS[1:])]
    added = convert_competencies(
        CompetencyMap.model_validate(
            {**A_MAP, "columns": columns, "levels": parts, "level_titles": titles, "capitals": None}
        ),
        table(*ENTRIES),
        table(*levels, path="tingkat.csv"),
    )
    assert added.values["kerja-sama-asn"]["levels"] == [
        {"level": "1", "title": {"id": "Dasar", "en": "Basic"}, "indicators": ["Mengikuti rapat"]},
        {"level": "2", "title": "Menengah", "indicators": ["Membagi tugas"]},
    ]
    assert added.unused == ("id", "uraian", "deskripsi")
    bare = {**A_MAP, "columns": columns, "levels": parts}
    unnamed = convert_competencies(
        CompetencyMap.model_validate(bare), table(*ENTRIES), table(*levels, path="tingkat.csv")
    )
    assert refusals(unnamed)[:2] == ["tingkat.csv:2:1 list-value", "tingkat.csv:3:1 list-value"]


def test_title_alone() -> None:
    """A level with a description and no indicators is a level."""
    added = converted(levels=(LEVELS[0], "1,1,Mampu ikut,-"))
    assert added.values["kerja-sama-asn"]["levels"] == [{"level": "1", "title": "Mampu ikut"}]


def test_columns_that_are_not_there() -> None:
    """A column of the map that the list lacks, or has twice, is reported in the map."""
    made = CompetencyMap.model_validate(A_MAP)
    document = Document("peta.yml", Fields((), 1, 1))
    found = column_findings(entry_columns(made), ("columns",), document, ("id", "nama", "nama"))
    assert [one.rule.name for one in found] == ["map-column"] * 3
    header = ("kamus", "level", "deskripsi", "indikator")
    assert column_findings(level_columns(made), ("levels",), document, header) == ()


def test_report_of_what_stands() -> None:
    """A record that is there already counts as refused, not as written."""
    added = converted((*ENTRIES, "2,X.1,Lain,x"))
    report = added.report({"kerja-sama-asn": added.refused[0]})
    assert report.written == {"competency": 0}
    assert report.refused_rows == 1
