"""A selection, or a vacancy, says how it proceeds, and it can be so."""

from __future__ import annotations

from collections.abc import Iterator

from generator.checks.check import check
from generator.checks.holder import holders
from generator.dataset import Dataset
from generator.finding import Problem
from generator.records import Outcome, Selection, Vacancy
from generator.records.procedure import SHARED_FIELDS
from generator.records.stage import STAGES
from generator.records.vacancy import WITH_REGISTRATION
from generator.source import Place
from generator.wording import say

OBLIGATORY = ("notice",)
OBLIGATORY_IN_OPEN_SELECTION = ("notice", "criteria", "registration", "publication")


@check(
    say(
        "Lowongan menyebut pengumumannya; seleksi terbuka juga kriteria, pendaftaran, dan tingkat"
        " penerbitan hasilnya."
    ),
    why=say(
        "Seleksi terbuka diumumkan secara terbuka dengan persyaratannya (PermenPANRB 15/2019), dan"
        " pelamar harus tahu sebelum melamar apa yang diterbitkan tentang dirinya."
    ),
    example="mechanism: open_selection\nnotice: {number: 01/PANSEL/2026, date: 2026-02-10}",
    mend="mechanism: open_selection\nnotice: {number: 01/PANSEL/2026, date: 2026-02-10}\n"
    "criteria: jpt-pratama-2026\nregistration: {opens: 2026-02-13, closes: 2026-02-27}\n"
    "publication: {level: aggregate}",
)
def obligatory_fields(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each field that neither the vacancy nor its selection fills."""
    for key, entry in dataset.of(Vacancy).items():
        vacancy, procedure = entry.record, dataset.procedure(key)
        if vacancy.selection and vacancy.selection not in dataset.of(Selection):
            continue
        opened = vacancy.mechanism == "open_selection"
        for name in OBLIGATORY_IN_OPEN_SELECTION if opened else OBLIGATORY:
            if not getattr(vacancy if name == "publication" else procedure, name):
                yield Problem(
                    entry.place(),
                    say("“%(name)s” wajib diisi", name=name),
                    say("Tambahkan %(name)s di lowongan ini atau di seleksinya.", name=name)
                    if name in SHARED_FIELDS
                    else say("Tambahkan %(name)s di lowongan ini.", name=name),
                )


@check(
    say("Hanya seleksi terbuka dan pengadaan ASN yang memiliki pendaftaran."),
    why=say("Untuk cara pengisian lain orang tidak melamar; tombol lamar akan menyesatkan."),
    example="mechanism: talent_mobility\nregistration: {opens: 2026-02-13, closes: 2026-02-27}",
    mend="mechanism: talent_mobility",
)
def registration_only_where_one_applies(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each vacancy with a registration that its mechanism does not have."""
    for key, entry in dataset.of(Vacancy).items():
        if dataset.procedure(key).registration and entry.record.mechanism not in WITH_REGISTRATION:
            yield Problem(
                entry.place("mechanism"),
                say("cara pengisian ini tidak memiliki pendaftaran"),
                say("Hapus registration, atau perbaiki mechanism."),
            )


@check(
    say("Nomor pengumuman dipakai satu kali oleh satu instansi."),
    why=say("Nomor naskah adalah pegangan pembaca untuk menemukan naskah yang mengikat."),
    example="# dua lowongan tanpa seleksi bersama\n"
    "notice: {number: 01/PANSEL/2026, date: 2026-02-10}",
    mend="# kedua lowongan merujuk seleksi yang memuat pengumumannya\nselection: 2026-jpt",
)
def notice_number_unique(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each notice whose number its agency has used before."""
    seen: dict[tuple[str, str], str] = {}
    for holder in holders(dataset, "notice"):
        if not holder.procedure.notice:
            continue
        number = (holder.agency, holder.procedure.notice.number)
        place = holder.place("notice", "number")
        if number in seen:
            yield Problem(
                place,
                say("nomor pengumuman ini sudah dipakai di %(path)s", path=seen[number]),
                say("Perbaiki nomornya, atau gabungkan lowongannya dalam satu seleksi."),
            )
        seen.setdefault(number, place.path)


@check(
    say(
        "Anggota internal dan pernyataan bebas benturan kepentingan tidak melebihi anggota pansel."
    ),
    why=say("Bagian tidak dapat lebih besar daripada keseluruhannya."),
    example="panel: {members: 5, internal: 6, declarations: 5}",
    mend="panel: {members: 5, internal: 2, declarations: 5}",
)
def panel_adds_up(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each count of panel members that exceeds their number."""
    for holder in holders(dataset, "panel"):
        panel = holder.procedure.panel
        if not panel:
            continue
        for name, count in (("internal", panel.internal), ("declarations", panel.declarations)):
            if (count or 0) > panel.members:
                yield Problem(
                    holder.place("panel", name),
                    say("%(name)s melebihi jumlah anggota pansel", name=name),
                    say(
                        "Periksa jumlahnya; anggota pansel tercatat %(count)s.", count=panel.members
                    ),
                )


@check(
    say("Tahap dengan nama baku ditulis dengan pengenalnya; tahap lain diberi judul."),
    why=say("Pembaca melihat nama tahap, bukan pengenalnya."),
    example="schedule:\n  - {stage: wawancara}",
    mend="schedule:\n  - {stage: interview}\n  - {stage: site-visit, title: Kunjungan lapangan}",
)
def stage_known(dataset: Dataset) -> Iterator[Problem]:
    """Yield a problem for each stage of a schedule or funnel without a name for people."""
    for holder in holders(dataset, "schedule"):
        for index, item in enumerate(holder.procedure.schedule):
            if item.stage not in STAGES and not item.title:
                yield _nameless(holder.place("schedule", index, "stage"))
    for entry in dataset.of(Outcome).values():
        for index, stage in enumerate(entry.record.funnel):
            if stage.stage not in STAGES and not stage.title:
                yield _nameless(entry.place("funnel", index, "stage"))


def _nameless(place: Place) -> Problem:
    return Problem(
        place,
        say("tahap ini tidak baku dan belum berjudul"),
        say("Tambahkan title, atau pakai salah satu: %(stages)s.", stages=", ".join(STAGES)),
    )
