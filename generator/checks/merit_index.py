"""A merit index follows the instrument of its day, and its total and category are recomputed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.once import beyond_first
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.merit.merit_index import total_of
from generator.records import MeritIndex, RuleSet
from generator.records.parsing import nearest_hint
from generator.records.rule_set import MeritInstrument
from generator.wording import say


def _with_instrument(
    dataset: Dataset,
) -> Iterator[tuple[Entry[MeritIndex], RuleSet, MeritInstrument]]:
    for entry in dataset.of(MeritIndex).values():
        rules = dataset.get(RuleSet, entry.record.rules)
        if rules and rules.merit_index:
            yield entry, rules, rules.merit_index


@check(
    say("Indeks merit memakai perangkat aturan indeks yang berlaku pada tanggal penilaiannya."),
    why=say("Nilai menurut instrumen yang berbeda tidak dapat dibandingkan."),
    example="# data/merit-index/kota-contoh-2024.yml\nrules: permenpanrb-19-2025\ndate: 2024-11-18",
    mend="# data/merit-index/kota-contoh-2024.yml\nrules: permenpanrb-40-2018\ndate: 2024-11-18",
)
def merit_rules_valid_then(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each index whose rules are no instrument, or not valid on its day."""
    for entry in dataset.of(MeritIndex).values():
        rules, day = dataset.get(RuleSet, entry.record.rules), entry.record.date
        if rules and not rules.merit_index:
            yield Problem(
                entry.place("rules"),
                say("rules: perangkat ini tidak memuat instrumen indeks merit"),
                say("Pilih perangkat yang memuat merit_index."),
            )
        elif rules and not rules.valid.holds(day):
            yield Problem(
                entry.place("rules"),
                say("rules: perangkat ini tidak berlaku pada %(day)s", day=day),
                say("Pilih perangkat yang berlaku pada tanggal itu, atau periksa tanggalnya."),
            )


@check(
    say("Setiap aspek instrumen ditulis tepat satu kali dalam indeks merit."),
    why=say("Aspek yang hilang atau ganda mengubah nilai akhir tanpa terlihat."),
    example="aspects:\n  - {aspect: pengadaan, verified: 31}\n"
    "  - {aspect: pengadaan, verified: 33}",
    mend="aspects:\n  - {aspect: perencanaan-kebutuhan, verified: 31}\n"
    "  - {aspect: pengadaan, verified: 33}",
)
def merit_aspects_complete(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each aspect that is unknown, written twice, or missing."""
    for entry, _, instrument in _with_instrument(dataset):
        known = tuple(aspect.id for aspect in instrument.aspects)
        written = Counter(one.aspect for one in entry.record.aspects)
        for index, one in enumerate(entry.record.aspects):
            place = entry.place("aspects", index, "aspect")
            if one.aspect not in known:
                message = say("aspect: tidak ada dalam instrumen ini")
                yield Problem(place, message, nearest_hint(one.aspect, known))
            elif written[one.aspect] > 1:
                hint = say("Hapus atau ganti salah satunya.")
                yield Problem(place, say("aspect: ditulis lebih dari satu kali"), hint)
        missing = tuple(name for name in known if name not in written)
        if missing:
            yield Problem(
                entry.place("aspects"),
                say("aspek berikut belum ada: %(names)s", names=", ".join(missing)),
                say("Tulis aspeknya; nilainya boleh dikosongkan bila belum diketahui."),
            )


@check(
    say("Nilai aspek indeks merit tidak melebihi nilai tertinggi aspeknya."),
    why=say("Nilai di atas batas instrumen pasti salah tulis."),
    example="# nilai tertinggi pengadaan: 40\n- {aspect: pengadaan, verified: 45}",
    mend="# nilai tertinggi pengadaan: 40\n- {aspect: pengadaan, verified: 35}",
)
def merit_value_within_maximum(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each value above the maximum of its aspect."""
    for entry, _, instrument in _with_instrument(dataset):
        most = {aspect.id: aspect.maximum for aspect in instrument.aspects}
        for index, one in enumerate(entry.record.aspects):
            maximum = most.get(one.aspect)
            for name in ("self_assessment", "verified"):
                value = getattr(one, name)
                if maximum is not None and value is not None and value > maximum:
                    yield Problem(
                        entry.place("aspects", index, name),
                        say("%(name)s: melebihi nilai tertinggi %(most)s", name=name, most=maximum),
                        say("Periksa nilainya terhadap laporan penilaian."),
                    )


@check(
    say("Nilai akhir dan kategori indeks merit sama dengan yang dihitung dari aspeknya."),
    why=say(
        "Siapa pun dapat menjumlahkan aspeknya; kategori berlaku mulai dari batasnya, sehingga"
        " 324,5 masih termasuk kategori di bawah 325."
    ),
    example="# aspek berjumlah 324.5\ntotal: 324.5\ncategory: iv",
    mend="# aspek berjumlah 324.5\ntotal: 324.5\ncategory: iii",
)
def merit_total_recomputed(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each total and category that do not follow from the verified values."""
    for entry, _, instrument in _with_instrument(dataset):
        index = entry.record
        if not _sound(index, instrument):
            continue  # A total of wrong values would only repeat the mistake.
        total = total_of(instrument, index.aspects, verified=True)
        hint = say("Periksa nilai aspeknya, atau hapus isian ini; situs menghitungnya sendiri.")
        if index.total is not None and (total is None or index.total != total.value):
            message = (
                say("total: seharusnya %(total)s", total=total.value)
                if total
                else say("total: tidak dapat dihitung dari aspeknya")
            )
            yield Problem(entry.place("total"), message, hint)
        category = total.category.id if total and total.category else ""
        if index.category is not None and index.category != category:
            message = (
                say("category: seharusnya %(category)s", category=category)
                if category
                else say("category: tidak dapat ditentukan dari aspeknya")
            )
            yield Problem(entry.place("category"), message, hint)


def _sound(index: MeritIndex, instrument: MeritInstrument) -> bool:
    """Tell whether each aspect stands once, with values that it can have."""
    most = {aspect.id: aspect.maximum for aspect in instrument.aspects}
    return Counter(one.aspect for one in index.aspects) == Counter(list(most)) and all(
        (limit := most[one.aspect]) is None or value is None or value <= limit
        for one in index.aspects
        for value in (one.self_assessment, one.verified)
    )


@check(
    say("Satu instansi mempunyai satu indeks merit untuk satu periode."),
    why=say("Dua nilai untuk periode yang sama tidak dapat sama-sama berlaku."),
    example="# data/merit-index/kota-contoh-2024.yml dan kota-contoh-2024-b.yml\nperiod: 2024",
    mend="# data/merit-index/kota-contoh-2024.yml\nperiod: 2024",
)
def merit_index_once(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each index beyond the first of one agency and one period."""
    for entry in beyond_first(dataset, MeritIndex):
        yield Problem(
            entry.place("period"),
            say("period: instansi ini sudah punya indeks untuk periode itu"),
            say("Hapus salah satunya, atau perbaiki periodenya."),
        )


MERIT_INDEX_CHECKS = (
    merit_rules_valid_then,
    merit_aspects_complete,
    merit_value_within_maximum,
    merit_total_recomputed,
    merit_index_once,
)
