"""Where else a page leads: the pages about careers and about the system as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from generator.pages import addresses
from generator.pages.page import Address
from generator.publication import Publication
from generator.wording import Sentence, say


@dataclass(frozen=True, slots=True)
class Doorway:
    """A page, and the question that it answers."""

    address: Address
    title: Sentence
    question: Sentence


CAREERS = (
    Doorway(
        addresses.careers(),
        say("Peta karier"),
        say("Jabatan apa yang dapat saya tuju dari jabatan saya sekarang?"),
    ),
    Doorway(
        addresses.plan(),
        say("Rencana saya"),
        say("Kompetensi apa yang kurang, dan di mana saya mempelajarinya?"),
    ),
)
"""For somebody who asks what to become; these pages are on every site."""


def doorways(publication: Publication) -> tuple[Doorway, ...]:
    """Return the pages about the system as a whole that the records have filled."""
    found = (
        (
            publication.reports,
            Doorway(
                addresses.reports(),
                say("Laporan merit"),
                say("Apakah sistemnya adil bagi semua orang, setengah tahun demi setengah tahun?"),
            ),
        ),
        (
            publication.vacancies,
            Doorway(
                addresses.needs_explanation(),
                say("Perlu penjelasan"),
                say("Norma mana yang tidak dipenuhi, dan apa jawaban instansi?"),
            ),
        ),
        (
            publication.appointments,
            Doorway(
                addresses.appointments(),
                say("Pengangkatan"),
                say("Berapa banyak pengangkatan yang dapat diikuti di sini?"),
            ),
        ),
        (
            publication.occupancy,
            Doorway(
                addresses.acting_posts(),
                say("Pejabat sementara"),
                say("Jabatan mana yang kosong, dan sudah berapa lama?"),
            ),
        ),
        (
            publication.merit_indexes,
            Doorway(
                addresses.merit_indexes(),
                say("Indeks merit"),
                say("Berapa nilai instansi menurut instrumen pemerintah?"),
            ),
        ),
        (
            publication.talent_pools,
            Doorway(
                addresses.talent_pools(),
                say("Kelompok talenta"),
                say("Dari kelompok mana orang dipindahkan, dan mengapa?"),
            ),
        ),
        (
            publication.awards,
            Doorway(
                addresses.awards(),
                say("Penghargaan"),
                say("Unit mana yang dihargai, dan untuk apa?"),
            ),
        ),
    )
    return tuple(door for records, door in found if records)
