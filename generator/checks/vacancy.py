"""A vacancy can be as it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.checks.check import check
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Outcome, Vacancy
from generator.wording import say


@check(
    say("Gaji terendah tidak melebihi gaji tertinggi."),
    why=say("Rentang yang terbalik hampir selalu salah ketik."),
    example="salary: {min: 12000000, max: 9000000}",
    mend="salary: {min: 9000000, max: 12000000}",
)
def salary_ordered(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each salary whose maximum is below its minimum."""
    for entry in dataset.of(Vacancy).values():
        salary = entry.record.salary
        if salary and salary.max < salary.min:
            yield Problem(
                entry.place("salary", "max"),
                say("gaji tertinggi di bawah gaji terendah"),
                say("Periksa kedua angkanya."),
            )


@check(
    say("Lowongan ulang menyusul lowongan yang dibatalkan atau yang tidak terisi."),
    why=say("Mengulang lowongan yang masih berjalan membuka jabatan yang sama dua kali."),
    example="# lowongan 2026-dinkes-kadis masih berjalan\nreopens: 2026-dinkes-kadis",
    mend="# outcomes/2026-dinkes-kadis.yml\n"
    "no_appointment: {date: 2026-04-30, reason: Tidak ada peserta yang mencapai ambang}",
)
def reopens_after(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each vacancy that reopens one that has not ended with a free place."""
    for key, entry in dataset.of(Vacancy).items():
        reopened = dataset.get(Vacancy, entry.record.reopens)
        if not reopened:
            continue
        ended = _ended(reopened, dataset.get(Outcome, entry.record.reopens))
        notice = dataset.procedure(key).notice
        if not ended:
            yield Problem(
                entry.place("reopens"),
                say("lowongan yang diulang belum dibatalkan dan belum berakhir tanpa pengisian"),
                say("Catat dahulu pembatalan atau no_appointment pada lowongan itu."),
            )
        elif notice and notice.date < ended:
            yield Problem(
                entry.place("reopens"),
                say("diumumkan sebelum lowongan yang diulang berakhir (%(day)s)", day=ended),
                say("Periksa tanggal pengumuman dan tanggal berakhirnya."),
            )


def _ended(vacancy: Vacancy, outcome: Outcome | None) -> date | None:
    """Return the day on which a vacancy ended with a place still free, if it did."""
    if vacancy.cancelled:
        return vacancy.cancelled.date
    if outcome and outcome.no_appointment:
        return outcome.no_appointment.date
    decisions = outcome.decisions if outcome else ()
    if decisions and len(decisions) < vacancy.places:
        return max(decision.date for decision in decisions)
    return None


@check(
    say("Tingkat totals dan full bersandar pada keputusan PPID yang disebutkan."),
    why=say(
        "Hasil penilaian kemampuan seseorang dikecualikan dari informasi publik, kecuali ada dasar"
        " untuk membukanya (UU 14/2008 pasal 17 huruf h dan pasal 18 ayat 2)."
    ),
    example="publication: {level: full}",
    mend="publication: {level: full, basis: {decision: Keputusan PPID 01/2026, date: 2026-01-15}}",
)
def publication_level_has_basis(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each level above *aggregate* without a basis."""
    for entry in dataset.of(Vacancy).values():
        terms = entry.record.publication
        if terms and terms.level != "aggregate" and not terms.basis:
            yield Problem(
                entry.place("publication", "level"),
                say("tingkat %(level)s tanpa dasar; yang boleh aggregate", level=terms.level),
                say("Tambahkan basis (keputusan dan tanggalnya), atau tulis level: aggregate."),
            )


@check(
    say("Bila seorang pelamar boleh memilih beberapa jabatan, tingkat full tidak dipakai."),
    why=say("Nilai yang sama pada dua peringkat menunjukkan bahwa kedua baris itu satu orang."),
    example="max_choices: 2\npublication: {level: full, …}",
    mend="max_choices: 2\npublication: {level: totals, …}",
)
def max_choices_forbids_full(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each vacancy of level *full* with more than one choice."""
    for key, entry in dataset.of(Vacancy).items():
        terms = entry.record.publication
        if terms and terms.level == "full" and (dataset.procedure(key).max_choices or 1) > 1:
            yield Problem(
                entry.place("publication", "level"),
                say("pelamar boleh memilih beberapa jabatan; tingkat tertinggi yang boleh totals"),
                say("Tulis level: totals, atau batasi max_choices menjadi 1."),
            )
