"""A list of trainings."""

from __future__ import annotations

from collections.abc import Mapping

from generator.importing.adding import Added
from generator.importing.cleaning import Repair
from generator.importing.training_map import TrainingMap
from generator.importing.trainings import convert_trainings
from generator.records import TrainingOffer
from tests.importing.test_competencies import refusals, table

A_MAP: Mapping[str, object] = {
    "columns": {"title": "nama", "group": "peran"},
    "constants": {
        "kind": "technical",
        "form": "classroom",
        "mode": "online",
        "provider": "Lembaga Contoh",
    },
    "develops": [
        {"competency": "pengujian", "level": "2", "words": ["Testing"]},
        {"competency": "pengujian", "level": "3", "groups": ["Ketua Uji"]},
        {"competency": "basis-data", "level": "2", "words": ["Basis Data"]},
    ],
}


def converted(*lines: str, header: str = "peran,nama", **changes: object) -> Added:
    made = TrainingMap.model_validate({**A_MAP, **changes})
    return convert_trainings(made, "kota-contoh", table(header, *lines))


def test_one_record_for_each_training() -> None:
    """A training of several roles is one record; only the rules of the map give competencies."""
    added = converted("Penguji,Load testing", "Ketua Uji,Load testing", "Penulis,Menulis Laporan")
    assert added.values["load-testing"] == {
        "id": "load-testing",
        "agency": "kota-contoh",
        "title": "Load testing",
        "kind": "technical",
        "form": "classroom",
        "mode": "online",
        "provider": "Lembaga Contoh",
        "develops": [{"competency": "pengujian", "level": "3"}],
    }
    assert "develops" not in added.values["menulis-laporan"]
    for values in added.values.values():
        TrainingOffer.model_validate(values)
    assert added.repaired == {Repair.SAME_TRAINING: 1}
    assert refusals(added) == []


def test_repeated_and_empty_rows() -> None:
    """A pair of role and training twice, a row without a name and markup are refused."""
    added = converted("A,Menulis", "A,Menulis", "A,", "A,<b>Tebal</b>")
    assert refusals(added) == [
        "kamus.csv:3:3 list-unique",
        "kamus.csv:4:3 list-value",
        "kamus.csv:5:3 text-form",
    ]


def test_columns_of_a_fuller_list() -> None:
    """Provider and hours come from columns where the list has them; hours may be unknown."""
    columns = {"title": "nama", "provider": "lembaga", "hours": "jp"}
    header = "nama,lembaga,jp"
    added = converted(
        "MENULIS LAPORAN ASN,BPSDM,24",
        "Membaca,BPSDM,-",
        "Membaca,BPSDM,8",
        "Salah,BPSDM,lama",
        header=header,
        columns=columns,
        capitals={"keep": ["ASN"]},
        prefix="ti",
    )
    assert [one["title"] for one in added.values.values()] == ["Menulis Laporan ASN", "Membaca"]
    assert [one.get("hours") for one in added.values.values()] == ["24", None]
    assert all(key.startswith("ti-") for key in added.values)
    assert refusals(added) == ["kamus.csv:4:1 list-unique", "kamus.csv:5:1 list-value"]


def test_constants() -> None:
    """Hours may be the same for all; without any provider every row is refused."""
    constants = {"kind": "technical", "form": "classroom", "mode": "online"}
    added = converted("A,Menulis", constants={**constants, "provider": "X", "hours": "8"})
    assert added.values["menulis"]["hours"] == "8"
    assert refusals(converted("A,Menulis", constants=constants)) == ["kamus.csv:2:3 map-complete"]
