"""A merit report speaks of a period that is over, and its promises can be followed up."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.check import check, day_check
from generator.checks.once import beyond_first
from generator.dataset import Dataset, Entry
from generator.finding import Problem, Severity
from generator.records import Report, Unit
from generator.records.parsing import nearest_hint
from generator.records.report import FollowUp
from generator.wording import say

MOST_NAMED = 40
"""As many units are compared with what was written, or named; the rest stands in units.csv."""


def _actions(dataset: Dataset) -> Iterator[tuple[Entry[Report], int, FollowUp]]:
    for entry in dataset.of(Report).values():
        for index, one in enumerate(entry.record.follow_up):
            yield entry, index, one


@check(
    say("Laporan merit terbit sesudah periodenya berakhir."),
    why=say("Angka periode yang belum berakhir masih berubah."),
    example="period: 2026-s1\npublished: 2026-06-20",
    mend="period: 2026-s1\npublished: 2026-07-24",
)
def report_after_period(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each report that was published before its period was over."""
    for entry in dataset.of(Report).values():
        last = entry.record.period.last
        if entry.record.published <= last:
            yield Problem(
                entry.place("published"),
                say("published: periodenya baru berakhir %(last)s", last=last),
                say("Terbitkan sesudah hari itu, atau perbaiki periodenya."),
            )


@check(
    say("Satu instansi mempunyai satu laporan merit untuk satu periode."),
    why=say("Alamat laporan memuat instansi dan periodenya; dua laporan saling menutupi."),
    example="# data/reports/kota-contoh-2026-s1.yml dan kota-contoh-2026-s1-b.yml\nperiod: 2026-s1",
    mend="# data/reports/kota-contoh-2026-s1.yml\nperiod: 2026-s1",
)
def report_once(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each report beyond the first of one agency and one period."""
    for entry in beyond_first(dataset, Report):
        yield Problem(
            entry.place("period"),
            say("period: instansi ini sudah punya laporan untuk periode itu"),
            say("Hapus salah satunya, atau perbaiki periodenya."),
        )


@check(
    say("Penanggung jawab tindak lanjut adalah unit instansi itu, bukan orang."),
    why=say(
        "Janji melekat pada kantor, juga sesudah orangnya pindah; nama orang tidak diperlukan."
    ),
    example="follow_up:\n  - {…, owner: kepala-bidang-mutasi, …}",
    mend="follow_up:\n  - {…, owner: bkpsdm, …}",
)
def follow_up_owner_is_unit(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each owner that is no unit of the agency; the words are not repeated."""
    for entry, index, one in _actions(dataset):
        unit = dataset.get(Unit, one.owner)
        if dataset.is_unread(Unit, one.owner) or (unit and unit.agency == entry.record.agency):
            continue
        own = [
            key
            for key, other in dataset.of(Unit).items()
            if other.record.agency == entry.record.agency
        ]
        yield Problem(
            entry.place("follow_up", index, "owner"),
            say("owner: bukan unit instansi ini di units.csv"),
            nearest_hint(one.owner, own[:MOST_NAMED]),
        )


@check(
    say("Tindak lanjut dijanjikan untuk hari sesudah laporan, dan selesai tidak sebelum periode."),
    why=say("Janji yang batasnya sudah lewat saat ditulis tidak dapat ditagih."),
    example="published: 2026-07-24\nfollow_up:\n  - {…, due: 2026-06-30}",
    mend="published: 2026-07-24\nfollow_up:\n  - {…, due: 2026-09-30}",
)
def follow_up_dates_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each action due before its report, or done before the period."""
    for entry, index, one in _actions(dataset):
        published, first = entry.record.published, entry.record.period.first
        if one.due < published:
            yield Problem(
                entry.place("follow_up", index, "due"),
                say("due %(due)s mendahului published %(day)s", due=one.due, day=published),
                say("Tulis batas waktu sesudah laporan terbit."),
            )
        if one.done and one.done < first:
            yield Problem(
                entry.place("follow_up", index, "done"),
                say("done %(done)s mendahului periode laporan", done=one.done),
                say("Periksa tanggalnya; yang selesai lebih dahulu bukan tindak lanjut."),
            )


@check(
    say("Tindak lanjut yang selesai disertai buktinya, dan bukti disertai tanggal selesainya."),
    why=say("Tanpa bukti pembaca hanya dapat percaya."),
    example="follow_up:\n  - {…, done: 2026-09-14}",
    mend="follow_up:\n  - {…, done: 2026-09-14, evidence: https://kota-contoh.example/sop}",
)
def follow_up_done_has_evidence(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each action that has one of ``done`` and ``evidence`` alone."""
    for entry, index, one in _actions(dataset):
        if (one.done is None) is not (one.evidence is None):
            yield Problem(
                entry.place("follow_up", index, "evidence" if one.evidence else "done"),
                say("done dan evidence tidak terisi bersama"),
                say("Isi keduanya, atau hapus keduanya selama belum selesai."),
            )


@day_check(
    say("Tindak lanjut selesai sampai batas waktunya."),
    why=say("Halaman laporan menandai janji yang terlambat; petugas perlu tahu lebih dahulu."),
    example="# hari ini 2026-11-22\nfollow_up:\n  - {…, due: 2026-09-30}",
    mend="# hari ini 2026-11-22\nfollow_up:\n"
    "  - {…, due: 2026-09-30, done: 2026-10-05, evidence: Surat edaran 800/0042/2026}",
    severity=Severity.WARNING,
)
def follow_up_overdue(dataset: Dataset, as_of: date) -> Iterator[Problem]:
    """Yield a problem for each action of a published report that should have been done."""
    for entry, index, one in _actions(dataset):
        is_done = one.done is not None and one.done <= as_of
        if entry.record.published <= as_of and one.due < as_of and not is_done:
            yield Problem(
                entry.place("follow_up", index, "due"),
                say("due %(due)s sudah lewat dan tindak lanjut ini belum selesai", due=one.due),
                say("Tambahkan done dan evidence sesudah selesai; batas waktunya jangan diubah."),
            )


REPORT_CHECKS = (
    report_after_period,
    report_once,
    follow_up_owner_is_unit,
    follow_up_dates_ordered,
    follow_up_done_has_evidence,
)
REPORT_DAY_CHECKS = (follow_up_overdue,)
