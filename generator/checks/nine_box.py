"""A nine-box has nine boxes, and two axes that can be computed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import get_args

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.merit.judging import FULL_WEIGHT
from generator.records import RuleSet
from generator.records.rule_set import NineBox, NineBoxAxis, Performance, Potential
from generator.wording import say

CUTS = 2
PLACES = Counter(product(get_args(Performance), get_args(Potential)))
NUMBERS = Counter(range(1, len(PLACES) + 1))


@check(
    say("Bobot unsur pada setiap sumbu kotak talenta berjumlah tepat 100 persen."),
    why=say("Sumbu berjalan dari 0 sampai 100, sehingga ambangnya berarti sama bagi semua orang."),
    example="performance:\n  parts: [{id: utama, weight: 60, …}, {id: penguat, weight: 30, …}]",
    mend="performance:\n  parts: [{id: utama, weight: 60, …}, {id: penguat, weight: 40, …}]",
)
def axis_weights_add_up(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each axis whose parts do not weigh 100 percent together."""
    for entry, name, axis in _axes(dataset):
        total = sum((part.weight for part in axis.parts), Decimal())
        if total != FULL_WEIGHT:
            yield Problem(
                entry.place("nine_box", name, "parts"),
                say("bobot berjumlah %(sum)s, seharusnya tepat 100", sum=total),
                say("Periksa bobot unsur terhadap keputusan yang mendasarinya."),
            )


@check(
    say("Setiap sumbu kotak talenta memiliki dua ambang yang naik, di antara 0 dan 100."),
    why=say("Dua ambang membagi sumbu menjadi tiga; tanpa urutan tidak ada kotak yang pasti."),
    example="cuts: [80, 60]",
    mend="cuts: [60, 80]",
)
def axis_cuts_ascend(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each axis without exactly two ascending cuts within its scale."""
    for entry, name, axis in _axes(dataset):
        ascending = list(axis.cuts) == sorted(set(axis.cuts))
        inside = all(0 < cut <= FULL_WEIGHT for cut in axis.cuts)
        if len(axis.cuts) != CUTS or not ascending or not inside:
            yield Problem(
                entry.place("nine_box", name, "cuts"),
                say("ambang sumbu ini bukan dua angka yang naik di antara 0 dan 100"),
                say("Tulis awal bagian tengah, lalu awal bagian atas, misalnya [60, 80]."),
            )


@check(
    say("Kesembilan kotak talenta ada, masing-masing satu kali, di tempatnya sendiri."),
    why=say("Orang pada tempat tanpa kotak, atau dengan dua kotak, tidak terhitung dengan pasti."),
    example="boxes: [{box: 9, performance: above, potential: high, …}]",
    mend="boxes: [{box: 9, performance: above, potential: high, …}, …, {box: 1, …}]",
)
def nine_boxes_stand(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each nine-box that lacks a number or a place, or has one twice."""
    for entry, nine_box in _nine_boxes(dataset):
        places = Counter((cell.performance, cell.potential) for cell in nine_box.boxes)
        numbers = Counter(cell.box for cell in nine_box.boxes)
        if places != PLACES or numbers != NUMBERS:
            yield Problem(
                entry.place("nine_box", "boxes"),
                say("kotak tidak lengkap, atau ada nomor atau tempat yang dipakai dua kali"),
                say("Tulis sembilan kotak: setiap kinerja (3) dengan setiap potensial (3)."),
            )


def _nine_boxes(dataset: Dataset) -> Iterator[tuple[Entry[RuleSet], NineBox]]:
    for entry in dataset.of(RuleSet).values():
        if entry.record.nine_box:
            yield entry, entry.record.nine_box


def _axes(dataset: Dataset) -> Iterator[tuple[Entry[RuleSet], str, NineBoxAxis]]:
    for entry, nine_box in _nine_boxes(dataset):
        yield entry, "performance", nine_box.performance
        yield entry, "potential", nine_box.potential


NINE_BOX_CHECKS = (
    axis_weights_add_up,
    axis_cuts_ascend,
    nine_boxes_stand,
)
