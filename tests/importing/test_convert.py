"""A whole list."""

from __future__ import annotations

from generator.importing.cleaning import Repair
from generator.importing.convert import Imported, convert
from generator.records import Position, Selection, Unit, Vacancy
from generator.wording import Wording
from tests.importing.builders import A_MAP, CAMAT, HEADER, a_map, a_table

OTHER = ("A-2", "Camat", "Kecamatan Contoh Hilir", "1")


def refusals(imported: Imported) -> list[tuple[int, str]]:
    return [(found.place.line, found.rule.name) for found in imported.report.refused]


def test_rows_that_differ_by_unit() -> None:
    """Rows that differ only by their unit share one position; each is one vacancy."""
    imported = convert(a_map(), a_table(CAMAT, OTHER), {})
    assert imported.report.written == {
        "agency": 1,
        "unit": 2,
        "position": 1,
        "selection": 1,
        "vacancy": 2,
    }
    assert not imported.report.refused


def test_order_of_rows_changes_no_id() -> None:
    """The same rows in another order give the same records."""
    one, other = (convert(a_map(), a_table(*rows), {}) for rows in ((CAMAT, OTHER), (OTHER, CAMAT)))
    for kind in (Unit, Position, Selection, Vacancy):
        assert one.pieces[kind] == other.pieces[kind]


def test_a_row_is_taken_whole_or_not_at_all() -> None:
    """Of a refused row nothing is kept, also not its unit; the others are taken."""
    imported = convert(a_map(), a_table(CAMAT, ("A-2", "Lurah", "Kelurahan <b>", "1")), {})
    assert refusals(imported) == [(3, "text-form")]
    assert len(imported.pieces[Unit]) == len(imported.pieces[Vacancy]) == 1


def test_repeated_rows() -> None:
    """A row with an earlier id is refused; one that differs in nothing but the id is mentioned."""
    imported = convert(a_map(), a_table(CAMAT, CAMAT, ("A-3", *CAMAT[1:])), {})
    assert refusals(imported) == [(3, "list-unique")]
    assert imported.report.similar == ((2, 4),)
    assert len(imported.pieces[Vacancy]) == 2


def test_direct_identifiers() -> None:
    """A row with a NIP in a mapped cell is refused by its line, and the NIP is not repeated."""
    nip = "1990" + "0101" + "201503" + "1001"
    imported = convert(a_map(), a_table(("A-1", f"Camat ({nip})", "Kecamatan", "1"), OTHER), {})
    assert {line for line, _ in refusals(imported)} == {2}
    assert {rule for _, rule in refusals(imported)} == {"direct-identifier"}
    wording = Wording()
    said = [
        wording.text(text) for one in imported.report.refused for text in (one.message, one.hint)
    ]
    assert nip not in " ".join(said)


def test_unmapped_columns_are_left_out() -> None:
    """A column that the map does not name reaches no record, and the report names it."""
    table = a_table((*CAMAT, "SECRET-nama"), header=(*HEADER, "Nama Pejabat"))
    imported = convert(a_map(), table, {})
    assert imported.report.unused == ("Nama Pejabat",)
    assert "SECRET" not in str(imported.pieces)


def test_one_number_two_days() -> None:
    """Two days for one number of a notice refuse the later row."""
    constants = {name: value for name, value in A_MAP["constants"].items() if name != "notice_date"}
    list_map = a_map(columns=A_MAP["columns"] | {"notice_date": "Tanggal"}, constants=constants)
    rows = ((*CAMAT, "10 Februari 2026"), (*OTHER, "11 Februari 2026"))
    imported = convert(list_map, a_table(*rows, header=(*HEADER, "Tanggal")), {})
    assert refusals(imported) == [(3, "list-value")]


def test_repairs_are_counted() -> None:
    """Repairs are counted by kind over the rows that were taken."""
    columns = A_MAP["columns"] | {"salary_min": "Dari", "salary_max": "Sampai"}
    rows = ((" A-1", "Camat\u00a0Hulu", "Pemerintah Kota Contoh|Hulu", "1", "2", "1"),)
    table = a_table(*rows, header=(*HEADER, "Dari", "Sampai"))
    assert convert(a_map(columns=columns), table, {}).report.repaired == {
        Repair.EDGE_BLANKS: 1,
        Repair.NO_BREAK_SPACE: 1,
        Repair.AGENCY_LEVEL: 1,
        Repair.NONSENSE_SALARY: 1,
    }


def test_lost_second_list() -> None:
    """The report names a field whose second list was not at hand."""
    assert convert(a_map(), a_table(CAMAT), {"education": None}).report.without_lookup == (
        "education",
    )
