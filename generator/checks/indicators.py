"""The indicators of people can be as they say: groups, parts, margins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import get_args

from generator.checks.check import check
from generator.checks.indicator_groups import INDICATORS, Family, by_period, families
from generator.checks.indicator_system import protected_alone
from generator.counts.system import span_of
from generator.counts.withheld import Withheld
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.policy import SMALLEST_COUNT
from generator.records import Agency, Indicator, Unit
from generator.records.parsing import nearest_hint
from generator.records.position import PositionClass
from generator.wording import say

CLASSES: tuple[str, ...] = get_args(PositionClass)
_GROUPS = {"unit": say("unit"), "district": say("kecamatan"), "class": say("jenjang")}


def entries_of(dataset: Dataset) -> Iterator[Entry[Indicator]]:
    """Yield every row of every table of indicators of people."""
    for kind in INDICATORS:
        yield from dataset.of(kind).values()


@check(
    say("Kelompok dalam indikator adalah unit, jenjang, atau kecamatan yang ada; total tanpa itu."),
    why=say("Baris yang kelompoknya tidak dikenal tidak tampil di halaman mana pun."),
    example="kota-contoh,2026,unit,dinas-kesehatn,412,9064,318,Laporan BKPSDM",
    mend="kota-contoh,2026,unit,dinas-kesehatan,412,9064,318,Laporan BKPSDM",
)
def indicator_group_known(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each row whose group is none of its agency, and each total with one."""
    known: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for entry in dataset.of(Unit).values():
        unit = entry.record
        known[unit.agency, "unit"].append(unit.id)
        known[unit.agency, "district"] += [unit.district] if unit.district else []
    for entry in entries_of(dataset):
        row = entry.record
        if dataset.get(Agency, row.agency) is None:
            continue  # The agency is what is wrong, and that is told at its own cell.
        groups = {"class": CLASSES, "total": ("",)}.get(row.by) or known[row.agency, row.by]
        if row.group in groups:
            continue
        if row.by == "total":
            message, hint = (
                say("group: diisi pada baris total"),
                say("Kosongkan group, atau pilih unit, class, atau district pada by."),
            )
        else:
            message = say("group: tidak ada %(by)s dengan nama ini", by=_GROUPS[row.by])
            hint = nearest_hint(row.group, tuple(dict.fromkeys(groups)))
        yield Problem(entry.place("group" if row.group else "by"), message, hint)


@check(
    say("Bagian tidak melebihi keseluruhannya, dan golongan yang membaginya berjumlah sama."),
    why=say("Seorang pegawai dihitung satu kali dalam satu golongan."),
    example="# assessment-coverage.csv\n…,staff,valid,meets,nearly,below\n…,412,300,210,60,25",
    mend="# assessment-coverage.csv\n…,staff,valid,meets,nearly,below\n…,412,300,210,60,30",
)
def indicator_parts_fit(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each part that is more than its whole, and parts that are not the sum."""
    for entry in entries_of(dataset):
        row = entry.record
        for part, whole in row.whole_of.items():
            if span_of(getattr(row, part)).low > span_of(getattr(row, whole)).high:
                yield Problem(
                    entry.place(part),
                    say("%(smaller)s melebihi %(larger)s", smaller=part, larger=whole),
                    say("Periksa kedua angka itu."),
                )
        if row.partition:
            whole, parts = row.partition
            spans = [span_of(getattr(row, name)) for name in parts]
            all_of_them = span_of(getattr(row, whole))
            low, high = sum(span.low for span in spans), sum(span.high for span in spans)
            if low > all_of_them.high or high < all_of_them.low:
                yield Problem(
                    entry.place(whole),
                    say("%(parts)s tidak berjumlah %(whole)s", parts=", ".join(parts), whole=whole),
                    say("Periksa angka-angka itu terhadap laporan asalnya."),
                )


@check(
    say("Baris total sama dengan jumlah kelompoknya, dan kecamatan dengan jumlah unitnya."),
    why=say("Angka yang tidak berjumlah menunjukkan kelompok yang hilang atau terhitung dua kali."),
    example="kota-contoh,2026,total,,900,…\nkota-contoh,2026,class,functional,640,…\n"
    "kota-contoh,2026,class,staff,310,…",
    mend="kota-contoh,2026,total,,950,…\nkota-contoh,2026,class,functional,640,…\n"
    "kota-contoh,2026,class,staff,310,…",
)
def indicator_margins_agree(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each column whose groups are not, or are more than, their whole."""
    for kind in INDICATORS:
        entries = dataset.of(kind)
        for rows in by_period([entry.record for entry in entries.values()]):
            for family in families(dataset, rows):
                for name in kind.counts:
                    yield from _margin(entries[family.wholes[0].id], family, name)


def _margin(entry: Entry[Indicator], family: Family, name: str) -> Iterator[Problem]:
    least, most = _ends(family.parts, name)
    low, high = _ends(family.wholes, name)
    if least > high or (family.complete and most < low):
        yield Problem(
            entry.place(name),
            say(
                "%(name)s: tidak sama dengan jumlah menurut %(by)s pada periode ini",
                name=name,
                by=_GROUPS[family.parts[0].by],
            ),
            say("Periksa apakah setiap pegawai dihitung tepat satu kali."),
        )


def _ends(rows: Sequence[Indicator], name: str) -> tuple[int, int]:
    spans = [span_of(getattr(row, name)) for row in rows]
    return sum(span.low for span in spans), sum(span.high for span in spans)


@check(
    say("Bagian ditulis >=10 bila sisanya, yang tidak termasuk bagian itu, di bawah sepuluh."),
    why=say("Tiga orang tanpa rencana sama mudahnya dikenali dengan tiga orang yang memilikinya."),
    example="# staff,with_plan\n…,40,37",
    mend="# staff,with_plan\n…,40,>=10",
)
def indicator_rest_protected(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each part that is shown although few people are not in it."""
    for entry in entries_of(dataset):
        row = entry.record
        for name, shown in protected_alone(row).items():
            if shown is Withheld.GUARD and isinstance(getattr(row, name), int):
                yield Problem(
                    entry.place(name),
                    say(
                        "%(name)s: di luar bagian ini hanya ada kurang dari %(least)s orang",
                        name=name,
                        least=SMALLEST_COUNT,
                    ),
                    say("Tulis %(word)s sebagai ganti angkanya.", word=str(Withheld.GUARD)),
                )


INDICATOR_CHECKS = (
    indicator_group_known,
    indicator_parts_fit,
    indicator_margins_agree,
    indicator_rest_protected,
)
