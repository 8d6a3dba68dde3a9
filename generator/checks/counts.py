"""Withheld counts of people cannot be computed from what is shown beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.uptake import uptake_system
from generator.counts.protection import computable, protected
from generator.counts.system import System
from generator.counts.withheld import Withheld
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.policy import PROTECTION_WIDTH
from generator.records import TrainingOffer, TrainingUptake
from generator.wording import Sentence, say


@check(
    say("Jumlah orang yang ditahan tidak dapat dihitung kembali dari angka lain."),
    why=say(
        "Angka yang ditahan sendirian muncul kembali sebagai selisih; di antara nilai terkecil dan"
        " terbesarnya yang mungkin harus ada jarak sedikitnya lima."
    ),
    example="# quota: 30\npka-2026-1,Contoh Tengah,no,34,28,27\n"
    "pka-2026-1,Contoh Barat,yes,12,<10,<10",
    mend="# quota: 30\npka-2026-1,Contoh Tengah,no,34,>=10,>=10\n"
    "pka-2026-1,Contoh Barat,yes,12,<10,<10",
)
def uptake_not_computable(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each withheld count that is known more closely than to within five."""
    by_training: defaultdict[str, list[Entry[TrainingUptake]]] = defaultdict(list)
    for entry in dataset.of(TrainingUptake).values():
        by_training[entry.record.training].append(entry)
    for training, entries in by_training.items():
        offer = dataset.get(TrainingOffer, training)
        system = uptake_system(offer, [entry.record for entry in entries])
        places = {entry.record.district: entry for entry in entries}
        for district, name in computable(system):
            yield Problem(
                places[district].place(name),
                say(
                    "%(name)s: angka yang ditahan dapat dihitung sampai selisih di bawah %(width)s",
                    name=name,
                    width=PROTECTION_WIDTH,
                ),
                _hint(system),
            )


def _hint(system: System) -> Sentence:
    """Return what to withhold besides, or that the training is too small to be told apart."""
    mended = protected(system)
    if mended is None:
        return say("Hapus semua baris pelatihan ini: kuotanya terlalu kecil untuk dirinci.")
    also = [
        f"{name} {district}"
        for (district, name), count in mended.counts.items()
        if count is Withheld.GUARD and system.counts[district, name] is not Withheld.GUARD
    ]
    return say(
        "Tulis %(word)s juga sebagai ganti angka: %(cells)s.",
        word=str(Withheld.GUARD),
        cells=", ".join(also),
    )
