"""The changes of a record tell how its fields came to the values in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar, cast

from generator.checks.check import check
from generator.dataset import Dataset, Entry
from generator.finding import Problem
from generator.records import Record, Selection, Vacancy
from generator.records.base import NotAValueError
from generator.records.procedure import Change
from generator.records.values import parse_date
from generator.source import Document, Fields, Items, Node, Scalar
from generator.wording import Sentence, say

RecordT = TypeVar("RecordT", bound=Record)

ITEM_NAMES = ("id", "stage")
"""By these fields a path names an item of a list: ``requirements.age.maximum``."""


@check(
    say(
        "Setiap perubahan menyebut isian yang ada, berurutan menurut tanggal, dan yang terakhir"
        " berakhir pada nilai yang berlaku."
    ),
    why=say("Hanya dengan rantai yang utuh pembaca tahu apa yang berlaku ketika ia melamar."),
    example="registration: {opens: 2026-02-13, closes: 2026-03-06}\nchanges:\n"
    "  - {date: 2026-02-27, field: registration.closes, from: 2026-02-27, to: 2026-03-04, …}",
    mend="registration: {opens: 2026-02-13, closes: 2026-03-06}\nchanges:\n"
    "  - {date: 2026-02-27, field: registration.closes, from: 2026-02-27, to: 2026-03-06, …}",
)
def changes_tell_the_value(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each change that does not lead on to the next one or to the value."""
    for selection in dataset.of(Selection).values():
        yield from _problems(selection, selection.record.changes)
    for vacancy in dataset.of(Vacancy).values():
        yield from _problems(vacancy, vacancy.record.changes)


def _problems(entry: Entry[RecordT], changes: Sequence[Change]) -> Iterator[Problem]:
    root = cast("Document", entry.source).root
    before: dict[str, Change] = {}
    last = {change.field: index for index, change in enumerate(changes)}
    for index, change in enumerate(changes):
        node = node_at(root, change.field)
        previous = before.get(change.field)
        before[change.field] = change
        checks = (
            ("field", _no_field(node)),
            ("date", _out_of_order(change, previous)),
            ("from", _broken_chain(change, previous) or _no_date(change, node)),
            ("to", _other_value(change, node) if last[change.field] == index else None),
        )
        for name, problem in checks:
            if problem:
                yield Problem(entry.place("changes", index, name), *problem)


Said = tuple[Sentence, Sentence]
"""What is wrong, and what to do."""


def _no_field(node: Node | None) -> Said | None:
    if node:
        return None
    return (
        say("field: isian ini tidak ada di berkas ini"),
        say("Tulis jalurnya, misalnya registration.closes, di berkas yang memuat isian itu."),
    )


def _out_of_order(change: Change, previous: Change | None) -> Said | None:
    if not previous or previous.date <= change.date:
        return None
    return (
        say("perubahan ini lebih awal daripada perubahan sebelumnya"),
        say("Urutkan perubahan menurut tanggal, yang lama dahulu."),
    )


def _broken_chain(change: Change, previous: Change | None) -> Said | None:
    if not previous or previous.becomes == change.was:
        return None
    return (
        say("nilai lama tidak sama dengan hasil perubahan sebelumnya"),
        say("Tulis nilai yang berlaku sesaat sebelum perubahan ini."),
    )


def _no_date(change: Change, node: Node | None) -> Said | None:
    """Return what is wrong where a day had a former value that is none: windows count with it."""
    if not isinstance(node, Scalar) or not _is_date(node.text) or _is_date(change.was):
        return None
    return (
        say("nilai lama bukan tanggal, padahal isiannya tanggal"),
        say("Tulis misalnya 2026-02-13 untuk 13 Februari 2026."),
    )


def _other_value(change: Change, node: Node | None) -> Said | None:
    if not isinstance(node, Scalar) or node.text.strip() == change.becomes:
        return None
    return (
        say("nilai baru tidak sama dengan nilai yang berlaku"),
        say("Isian memuat nilai yang berlaku; samakan keduanya."),
    )


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except NotAValueError:
        return False
    return True


def node_at(node: Node | None, path: str) -> Node | None:
    """Return what stands at a path of names with dots; an item of a list goes by its id."""
    for name in path.split("."):
        if isinstance(node, Fields):
            found = node.get(name)
            node = found[1] if found else None
        elif isinstance(node, Items):
            node = next((item for item in node.items if _item_name(item) == name), None)
        else:
            return None
    return node


def _item_name(item: Node) -> str:
    if isinstance(item, Fields):
        for name in ITEM_NAMES:
            found = item.get(name)
            if found and isinstance(found[1], Scalar):
                return found[1].text
    return ""
