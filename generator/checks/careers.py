"""What a career requires can be learnt somewhere."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem, Severity
from generator.records import Competency, Position, TrainingOffer
from generator.wording import say


@check(
    say("Yang harus naik pada suatu langkah karier dapat dipelajari dari sebuah pelatihan."),
    why=say(
        "Kesenjangan yang tidak dikembangkan pelatihan mana pun menutup langkah itu bagi pegawai."
        " Yang dihitung seluruh katalog, termasuk pelatihan yang sudah lewat."
    ),
    example="# positions/: requires: [{competency: pengawasan-internal, level: 4}]\n"
    "# training/: tidak ada yang develops: [{competency: pengawasan-internal, level: 4}]",
    mend="# training/audit-berbasis-risiko-2027.yml\n"
    "develops: [{competency: pengawasan-internal, level: 4}]",
    severity=Severity.WARNING,
)
def gap_without_offer(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each competency and level that steps demand and no offer leads to.

    Where there is no training at all there is no catalogue that could lack something.
    """
    offers = dataset.of(TrainingOffer)
    if not offers:
        return
    taught: defaultdict[str, int] = defaultdict(int)
    for entry in offers.values():
        for at in entry.record.develops:
            taught[at.competency] = max(taught[at.competency], at.level)
    competencies = dataset.of(Competency)
    for (name, level), count in sorted(_rises(dataset).items()):
        if level > taught[name] and name in competencies:
            entry = competencies[name]
            levels = [one.level for one in entry.record.levels]
            steps = ("levels", levels.index(level)) if level in levels else ("levels",)
            yield Problem(
                entry.place(*steps),
                say(
                    "tingkat %(level)s harus dicapai pada langkah karier (%(count)s langkah),"
                    " tetapi tidak ada pelatihan sampai tingkat itu",
                    level=level,
                    count=count,
                ),
                say(
                    "Rencanakan pelatihan atau pendampingan untuk tingkat itu, lalu tulis di"
                    " folder training/."
                ),
            )


@check(
    say("Jabatan lanjutan adalah jabatan lain."),
    why=say("Langkah dari sebuah jabatan ke dirinya sendiri bukan langkah karier."),
    example="id: camat\nleads_to: [camat, kepala-dinas-kesehatan]",
    mend="id: camat\nleads_to: [kepala-dinas-kesehatan]",
)
def step_leads_elsewhere(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each position that leads to itself."""
    for key, entry in dataset.of(Position).items():
        if key in entry.record.leads_to:
            yield Problem(
                entry.place("leads_to", entry.record.leads_to.index(key)),
                say("leads_to: jabatan ini menuju dirinya sendiri"),
                say("Hapus dari daftar, atau tulis jabatan lanjutannya."),
            )


CAREER_CHECKS = (gap_without_offer, step_leads_elsewhere)


def _rises(dataset: Dataset) -> Counter[tuple[str, int]]:
    """Count by competency and level the steps on which one has to rise to it."""
    positions = dataset.of(Position)
    found: Counter[tuple[str, int]] = Counter()
    for entry in positions.values():
        levels = {at.competency: at.level for at in entry.record.requires}
        for name in {*entry.record.leads_to} & positions.keys():
            found.update(
                (at.competency, at.level)
                for at in positions[name].record.requires
                if at.level > levels.get(at.competency, 0)
            )
    return found
