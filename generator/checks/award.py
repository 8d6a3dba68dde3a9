"""An award names no person who did not agree, and no unit of another agency."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Award, Performance, Unit
from generator.wording import say


@check(
    say("Nama orang dalam penghargaan hanya ditulis dengan persetujuan tercatat dan bertanggal."),
    why=say(
        "Penghargaan adalah kabar baik, tetapi nama tetap data pribadi: yang bersangkutan yang"
        " memutuskan (UU 27/2022)."
    ),
    example="person: {name: Nama Pegawai}",
    mend="person: {name: Nama Pegawai, consent: {document: Surat 800/0007/2026, date: 2026-05-04}}",
)
def consent_recorded(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each person without consent; the name itself is not repeated."""
    for entry in dataset.of(Award).values():
        person = entry.record.person
        if person and person.consent is None:
            yield Problem(
                entry.place("person"),
                say("person: persetujuan yang bersangkutan belum tercatat"),
                say("Tulis consent dengan document dan date, atau hapus person."),
            )


@check(
    say("Penghargaan dan indikator kinerja menyebut unit milik instansinya sendiri."),
    why=say("Capaian satu instansi tidak dapat tercatat pada instansi lain."),
    example="# unit itu milik kabupaten-contoh\nagency: kota-contoh\nunit: dinas-kesehatan",
    mend="agency: kabupaten-contoh\nunit: dinas-kesehatan",
)
def unit_of_own_agency(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each award or performance of a unit of another agency."""
    for kind in (Award, Performance):
        for entry in dataset.of(kind).values():
            unit = dataset.get(Unit, entry.record.unit)
            if unit and unit.agency != entry.record.agency:
                yield Problem(
                    entry.place("unit"),
                    say("unit: milik instansi lain"),
                    say("Pilih yang dimiliki %(agency)s.", agency=entry.record.agency),
                )


AWARD_CHECKS = (consent_recorded, unit_of_own_agency)
