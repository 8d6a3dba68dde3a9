"""A talent pool follows a nine-box, and each appointment out of it has its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.pool_system import promotable_boxes
from generator.dataset import Dataset, Entry
from generator.finding import Problem, Severity
from generator.records import Position, RuleSet, TalentPool, Unit, Vacancy
from generator.wording import say

BOXES = frozenset(range(1, 10))


@check(
    say("Kelompok talenta memakai aturan kotak yang berlaku pada tanggalnya, dengan semua kotak."),
    why=say("Nomor kotak baru berarti bersama aturannya, dan kotak yang hilang terbaca sebagai 0."),
    example="rules: norma-2026\nboxes: {9: 21, 8: 17}",
    mend="rules: kotak-talenta-2026\n"
    'boxes: {9: 21, 8: 17, 7: 24, 6: "<10", 5: 71, 4: 12, 3: "<10", 2: 14, 1: "<10"}',
)
def pool_follows_rules(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each pool whose rules have no boxes, are not in force, or are not met."""
    for entry in dataset.of(TalentPool).values():
        pool = entry.record
        rules = dataset.get(RuleSet, pool.rules)
        if rules and rules.nine_box is None:
            yield Problem(
                entry.place("rules"),
                say("aturan ini tidak memuat kotak talenta"),
                say("Rujuk aturan di rules/ yang memuat nine_box."),
            )
        elif rules and not rules.valid.holds(pool.date):
            yield Problem(
                entry.place("rules"),
                say("aturan ini tidak berlaku pada %(day)s", day=pool.date),
                say("Rujuk aturan yang berlaku pada hari itu, atau periksa date."),
            )
        if BOXES.symmetric_difference(pool.boxes):
            yield Problem(
                entry.place("boxes"),
                say("boxes tidak memuat kotak 1 sampai 9"),
                say("Tulis kesembilan kotak; yang di bawah sepuluh orang ditulis <10."),
            )


@check(
    say("Daftar pendek bagian dari daftar panjang, dan yang diangkat berasal dari daftar pendek."),
    why=say("Pengangkatan di luar daftar pendek tidak melalui kelompok talenta."),
    example="long_list: 5\nshort_list: 9",
    mend="long_list: 24\nshort_list: 9",
)
def pool_lists_narrow(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each list that is longer than the one from which it is taken."""
    for entry in dataset.of(TalentPool).values():
        pool = entry.record
        steps = (
            ("short_list", pool.short_list, pool.long_list),
            ("decisions", len(pool.decisions), pool.short_list),
        )
        for name, part, whole in steps:
            if part is not None and whole is not None and part > whole:
                yield Problem(
                    entry.place(name),
                    say(
                        "%(name)s memuat %(part)s, lebih dari %(whole)s sebelumnya",
                        name=name,
                        part=part,
                        whole=whole,
                    ),
                    say("Periksa long_list, short_list, dan decisions."),
                )


@check(
    say("Keputusan dari kelompok talenta menyebut jabatan dan unit yang ada, sesudah tanggalnya."),
    why=say("Pembaca mengikuti jalan dari kelompok talenta sampai jabatannya."),
    example="date: 2026-06-30\ndecisions:\n  - {date: 2026-05-02, position: kabid, …}",
    mend="date: 2026-06-30\n"
    "decisions:\n  - {date: 2026-09-21, position: kepala-bidang-pendaftaran-penduduk, …}",
)
def pool_decisions_stand(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each decision that names no known post, or precedes the pool."""
    for entry in dataset.of(TalentPool).values():
        for index, decision in enumerate(entry.record.decisions):
            for name, target, key in (
                ("position", Position, decision.position),
                ("unit", Unit, decision.unit),
            ):
                if key and key not in dataset.of(target) and not dataset.is_unread(target, key):
                    yield Problem(
                        entry.place("decisions", index, name),
                        say("%(name)s: tidak ditemukan", name=name),
                        say("Tulis pengenal yang ada di folder data."),
                    )
            if decision.date < entry.record.date:
                yield Problem(
                    entry.place("decisions", index, "date"),
                    say(
                        "keputusan mendahului keadaan kelompok ini (%(day)s)",
                        day=entry.record.date,
                    ),
                    say("Catat keputusan itu pada kelompok talenta yang dipakainya."),
                )


@check(
    say("Kotak asal orang yang diangkat hanya ditulis bila ada dasar untuk membukanya."),
    why=say(
        "Siapa yang menduduki jabatan diketahui umum, jadi kotaknya membuka hasil penilaian orang"
        " itu (UU 14/2008 pasal 17 huruf h)."
    ),
    example="decisions:\n  - {box: 9, …}",
    mend="reveal_boxes: {basis: Keputusan PPID 12/2026}\ndecisions:\n  - {box: 9, …}",
)
def appointee_box_has_basis(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each decision with a box in a pool that may not reveal boxes."""
    for entry, index, _ in _from_boxes(dataset):
        if entry.record.reveal_boxes is None:
            yield Problem(
                entry.place("decisions", index, "box"),
                say("kotak asal tertulis tanpa dasar pembukaan"),
                say("Hapus box, atau tulis reveal_boxes dengan keputusan PPID."),
            )


@check(
    say("Yang diangkat berasal dari kotak yang menurut aturannya dapat dipromosikan."),
    why=say("Promosi dari kotak lain menyimpang dari aturan dan perlu penjelasan."),
    example="decisions:\n  - {box: 5, …}",
    mend="decisions:\n  - {box: 9, …}",
    severity=Severity.WARNING,
)
def appointed_from_promotable_box(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each decision from a box from which the rules do not promote."""
    for entry, index, box in _from_boxes(dataset):
        promotable = promotable_boxes(dataset.get(RuleSet, entry.record.rules))
        if promotable and box not in promotable:
            yield Problem(
                entry.place("decisions", index, "box"),
                say("menurut aturannya kotak %(box)s tidak untuk dipromosikan", box=box),
                say("Periksa kotaknya terhadap berita acara."),
            )


@check(
    say("Hanya mobilitas talenta yang merujuk kelompok talenta, dan milik instansinya sendiri."),
    why=say("Pada cara lain orang tidak dipilih dari kelompok talenta."),
    example="mechanism: open_selection\ntalent_pool: administrator-2026",
    mend="mechanism: talent_mobility\ntalent_pool: administrator-2026",
)
def pool_of_talent_mobility(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each vacancy of another mechanism, or agency, that names a pool."""
    for entry in dataset.of(Vacancy).values():
        vacancy, pool = entry.record, dataset.get(TalentPool, entry.record.talent_pool)
        if vacancy.talent_pool and vacancy.mechanism != "talent_mobility":
            yield Problem(
                entry.place("talent_pool"),
                say("cara pengisian lowongan ini tidak memakai kelompok talenta"),
                say("Hapus talent_pool, atau perbaiki mechanism."),
            )
        elif pool and pool.agency != vacancy.agency:
            yield Problem(
                entry.place("talent_pool"),
                say("kelompok talenta ini milik instansi lain"),
                say("Rujuk kelompok talenta instansi ini."),
            )


def _from_boxes(dataset: Dataset) -> Iterator[tuple[Entry[TalentPool], int, int]]:
    for entry in dataset.of(TalentPool).values():
        for index, decision in enumerate(entry.record.decisions):
            if decision.box is not None:
                yield entry, index, decision.box


TALENT_POOL_CHECKS = (
    pool_follows_rules,
    pool_lists_narrow,
    pool_decisions_stand,
    appointee_box_has_basis,
    appointed_from_promotable_box,
    pool_of_talent_mobility,
)
"""The checks of this module."""
