"""A question to an agency as pages show it: about what, measured against what, and the reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.measures.flags import ACTING, Flag
from generator.pages import addresses
from generator.pages.links import Link, criteria_link, unit_link
from generator.pages.page import Address
from generator.publication import Publication
from generator.wording import Sentence, Text, say

FLAG_KIND: Mapping[str, Sentence] = {
    ACTING: say("Jabatan tanpa pejabat definitif"),
    "window-meets-norm": say("Masa pendaftaran yang singkat"),
    "extensions-within-norm": say("Pendaftaran yang diperpanjang"),
    "applicants-meet-norm": say("Pelamar yang sedikit"),
    "difference-declared": say("Pengumuman berbeda dari hitungan ulang"),
}
"""Kinds of questions in few words; what is not named here bears the words of its rule."""


@dataclass(frozen=True, slots=True)
class FlagCard:
    """A question with the page that it is about, its unit, and where its norm stands.

    ``norm`` leads to the set of criteria; ``rules`` is the title of the set of rules instead.
    """

    flag: Flag
    address: Address
    unit: Link | None
    agency: Text
    norm: Link | None
    rules: Text | None


def flag_card(publication: Publication, flag: Flag) -> FlagCard:
    """Return a question as it is shown."""
    rules = publication.rule_sets.get(flag.rule_set)
    return FlagCard(
        flag=flag,
        address=addresses.vacancy(flag.vacancy) if flag.vacancy else addresses.acting_posts(),
        unit=unit_link(publication.units.get(flag.unit)),
        agency=publication.agencies[flag.agency].name,
        norm=criteria_link(publication.criteria_sets.get(flag.criteria)),
        rules=rules.title if rules else None,
    )


def flag_kinds(publication: Publication) -> Mapping[str, Sentence]:
    """Return what each kind of question is called."""
    return {**{rule.name: rule.text for rule in publication.rules}, **FLAG_KIND}
