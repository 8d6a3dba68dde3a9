from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from generator.anonymising.people import Candidate, identified_list
from generator.anonymising.roster import code_list, coded, receipts_of, roster_of
from generator.ledger.canonical import canonical
from generator.ledger.commitments import as_text, detail, roster_entry
from tests.anonymising.lists import KEY, VACANCY, a_grid, a_nik, a_nip, a_post


def people(folder: Path) -> tuple[Candidate, ...]:
    found, _ = identified_list(a_grid(), a_post(folder).criteria_set)
    assert found
    return found.candidates


def test_roster(tmp_path: Path) -> None:
    """The roster says who has which code, in the order of the codes, and which key was used."""
    post = a_post(tmp_path)
    rows = coded(KEY, post, people(tmp_path))
    roster = cast("dict[str, Any]", roster_of(post, "nip", "abc", rows))
    assert {name: roster[name] for name in ("v", "vacancy", "scope", "key", "kind")} == {
        "v": 1,
        "vacancy": VACANCY,
        "scope": "selection/2026-jpt",
        "key": "abc",
        "kind": "nip",
    }
    codes = [row["code"] for row in roster["rows"]]
    assert codes == sorted(codes)
    assert {row["identifier"] for row in roster["rows"]} == {a_nip(number) for number in range(6)}
    for row in roster["rows"]:
        entry = roster_entry(KEY, VACANCY, row["identifier"])
        assert (row["code"], row["commitment"]) == (entry.code, as_text(entry.commitment))


def test_code_list(tmp_path: Path) -> None:
    """The sheet has the groups of the page and of a number; no name becomes a formula."""
    first, *_ = people(tmp_path)
    nobody = replace(first, name="=1+1", identifier=a_nik(0))
    (row,) = coded(KEY, a_post(tmp_path), [nobody])
    header, (code, name, number) = code_list("nik", [row])
    assert header == ("kode", "nama", "nik")
    assert code.split() == [row.code[start : start + 4] for start in range(0, 16, 4)]
    assert name == "'=1+1"
    assert [len(part) for part in number.split()] == [6, 6, 4]


def test_receipts(tmp_path: Path) -> None:
    """A receipt opens both commitments of its row and names nobody."""
    post = a_post(tmp_path)
    rows = coded(KEY, post, people(tmp_path))
    receipts = cast("dict[str, Any]", receipts_of(post, rows))
    persons = {row["code"]: row for row in cast("Any", roster_of(post, "nip", "", rows))["rows"]}
    for one in receipts["receipts"]:
        person, receipt = persons[one["row"]], one["receipt"]
        opened = detail(KEY, VACANCY, person["identifier"], one["row"], receipt["detail"]["scores"])
        assert receipt["nonce"] == as_text(roster_entry(KEY, VACANCY, person["identifier"]).nonce)
        assert receipt["detail"]["nonce"] == as_text(opened.nonce)
        assert person["detail"] == as_text(opened.commitment)
        assert (receipt["v"], receipt["vacancy"]) == (1, VACANCY)
    told = canonical(receipts).decode()
    assert not [row for row in rows if row.candidate.identifier in told]
    assert not [row for row in rows if row.candidate.name in told]
