"""A set of criteria says what is judged, without contradiction."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.merit.judging import FULL_WEIGHT
from generator.records import CriteriaSet
from generator.records.criteria_set import Criterion
from generator.records.parsing import nearest_hint
from generator.records.ranking_table import TOTALS_COLUMNS
from generator.source import Place
from generator.wording import say


@check(
    say("Bobot semua kriteria berjumlah tepat 100 persen."),
    why=say("Bobot yang kurang atau lebih dari 100 mengubah arti nilai akhir dan nilai ambangnya."),
    example="criteria:\n  - {id: paper, weight: 60, …}\n  - {id: interview, weight: 35, …}",
    mend="criteria:\n  - {id: paper, weight: 60, …}\n  - {id: interview, weight: 40, …}",
)
def weights_add_up(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each criteria set whose weights do not sum to 100."""
    for entry in dataset.of(CriteriaSet).values():
        weights = [criterion.weight or Decimal() for criterion in entry.record.criteria]
        if weights and not entry.record.sums and sum(weights) != FULL_WEIGHT:
            yield Problem(
                entry.place("criteria"),
                say("bobot berjumlah %(sum)s, seharusnya tepat 100", sum=sum(weights, Decimal())),
                say("Periksa kolom bobot terhadap pengumuman yang ditandatangani."),
            )


@check(
    say("Setiap kumpulan kriteria memuat sedikitnya satu kriteria."),
    why=say("Tanpa kriteria tidak ada yang dapat dinilai atau dihitung ulang."),
    example="criteria: []",
    mend="criteria:\n  - {id: interview, title: Wawancara akhir, weight: 100, origin: test}",
)
def criteria_stand(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each set without any criterion."""
    for entry in dataset.of(CriteriaSet).values():
        if not entry.record.criteria:
            yield Problem(
                entry.place("criteria"),
                say("belum ada kriteria"),
                say("Tulis setiap unsur penilaian dengan bobotnya."),
            )


@check(
    say("Tidak ada kriteria yang bernama seperti kolom lain pada berkas peringkat."),
    why=say(
        "Nilai setiap kriteria berdiri di kolom dengan namanya; kolom row dan total sudah ada."
    ),
    example="- {id: total, title: Nilai gabungan, …}",
    mend="- {id: combined, title: Nilai gabungan, …}",
)
def criterion_has_own_column(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each criterion whose id is another column of a ranking."""
    for entry in dataset.of(CriteriaSet).values():
        for index, criterion in enumerate(entry.record.criteria):
            if criterion.id in TOTALS_COLUMNS:
                yield Problem(
                    entry.place("criteria", index, "id"),
                    say("nama ini milik kolom lain pada berkas peringkat"),
                    say("Pilih nama lain untuk kriteria ini."),
                )


@check(
    say(
        "Urutan pembeda nilai sama hanya menyebut kriteria dari kumpulan itu, masing-masing sekali."
    ),
    why=say("Pembeda nilai sama harus ditetapkan sebelum nilainya ada, jadi harus dapat dihitung."),
    example="criteria:\n  - {id: interview, …}\nties: [wawancara]",
    mend="criteria:\n  - {id: interview, …}\nties: [interview]",
)
def ties_are_criteria(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each tie criterion that the set does not have, or names again."""
    for entry in dataset.of(CriteriaSet).values():
        ids = [criterion.id for criterion in entry.record.criteria]
        ties = entry.record.ties
        for index, tie in enumerate(ties):
            place = entry.place("ties", index)
            if tie not in ids:
                yield Problem(place, say("ties: bukan kriteria ini"), nearest_hint(tie, ids))
            elif tie in ties[:index]:
                message = say("ties: kriteria ini sudah disebut")
                yield Problem(place, message, say("Hapus penyebutan yang kedua."))


@check(
    say("Skala nilai mentah memiliki ujung terburuk dan terbaik yang berbeda."),
    why=say(
        "Pada skala tanpa panjang semua orang bernilai sama dan tidak ada yang dapat dihitung."
    ),
    example="scale: {worst: 4, best: 4}",
    mend="scale: {worst: 1, best: 4}",
)
def scale_has_width(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each scale whose worst and best score are the same."""
    for place, criterion in _criteria(dataset, "scale"):
        if criterion.scale and criterion.scale.worst == criterion.scale.best:
            yield Problem(
                place,
                say("nilai terburuk dan terbaik sama"),
                say("Tulis nilai mentah yang berarti 0 dan yang berarti 100."),
            )


@check(
    say("Nilai minimum sebuah kriteria berada dalam skalanya."),
    why=say("Minimum di luar skala meluluskan semua orang atau tidak seorang pun."),
    example="{id: track-record, minimum: 68, scale: {worst: 1, best: 4}, …}",
    mend="{id: track-record, minimum: 2.5, scale: {worst: 1, best: 4}, …}",
)
def minimum_within_scale(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each minimum that no score of its scale can have."""
    for place, criterion in _criteria(dataset, "minimum"):
        low, high = scale_ends(criterion)
        if minimum_outside(criterion):
            yield Problem(
                place,
                say("minimum di luar skala %(low)s sampai %(high)s", low=low, high=high),
                say("Minimum dibandingkan dengan nilai mentah, jadi ditulis dalam skala itu."),
            )


@check(
    say("Nilai ambang kelulusan berada antara 0 dan nilai akhir tertinggi."),
    why=say("Nilai akhir berjalan dari 0 sampai 100; tanpa bobot, sampai jumlah nilai tertinggi."),
    example="pass_mark: 700",
    mend="pass_mark: 70",
)
def pass_mark_within_scale(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each pass mark above the highest total."""
    for entry in dataset.of(CriteriaSet).values():
        highest = entry.record.highest
        if (entry.record.pass_mark or 0) > highest:
            yield Problem(
                entry.place("pass_mark"),
                say("nilai ambang di atas %(highest)s", highest=highest),
                say("Tulis ambang nilai akhir, dari 0 sampai %(highest)s.", highest=highest),
            )


def minimum_outside(criterion: Criterion) -> bool:
    """Tell whether no score of its scale can have the minimum of a criterion."""
    low, high = scale_ends(criterion)
    return criterion.minimum is not None and not low <= criterion.minimum <= high


def scale_ends(criterion: Criterion) -> tuple[Decimal, Decimal]:
    """Return the lowest and the highest raw score that a criterion can have."""
    scale = criterion.scale
    ends = (scale.worst, scale.best) if scale else (Decimal(0), Decimal(100))
    return min(ends), max(ends)


def _criteria(dataset: Dataset, name: str) -> Iterator[tuple[Place, Criterion]]:
    for entry in dataset.of(CriteriaSet).values():
        for index, criterion in enumerate(entry.record.criteria):
            yield entry.place("criteria", index, name), criterion


CRITERIA_CHECKS = (
    criteria_stand,
    weights_add_up,
    criterion_has_own_column,
    ties_are_criteria,
    scale_has_width,
    minimum_within_scale,
    pass_mark_within_scale,
)
"""What a set of criteria must fulfil by itself."""
