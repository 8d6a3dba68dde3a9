"""Who of those who asked for training got it: remote districts and the others.

Counts of people by district: a withheld one stays withheld, and nothing is computed from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.counts.withheld import Count, Withheld, primary
from generator.measures.amounts import whole
from generator.measures.indicator_rows import OTHER, REMOTE, share
from generator.measures.measure import Cell, Chart, Column, Form, Measure, Row
from generator.measures.span import span
from generator.publication import Publication
from generator.wording import Sentence, Text, say


@dataclass(frozen=True, slots=True)
class _District:
    """The shown counts of one district, summed; ``left_out`` pairs had a withheld count."""

    name: str
    remote: bool
    applied: int
    accepted: int
    left_out: int


def measures(publication: Publication) -> Iterator[Measure]:
    """Yield the acceptance by district of all offers whose counts are shown."""
    districts = _districts(publication)
    if not any(district.applied for district in districts):
        return
    offers = [offer for offer in publication.training_offers.values() if offer.uptake]
    groups = [_sum(districts, remote=remote) for remote in (True, False)]
    left_out = sum(district.left_out for district in districts)
    yield Measure(
        id="akses-pelatihan",
        english="access-to-training",
        group="training",
        title=say("Akses pelatihan dari kecamatan terpencil"),
        headline=_headline(*groups),
        subject=say("Pendaftar pelatihan yang diterima, menurut kecamatan"),
        formula=say(
            "Diterima dibagi pendaftar, dijumlahkan dari pelatihan yang kedua angkanya tampil untuk"
            " kecamatan itu. Persentase disembunyikan bila pendaftarnya kurang dari 25, atau bila"
            " yang diterima atau yang tidak diterima kurang dari 10."
        ),
        source=say("Jumlah peserta pelatihan menurut kecamatan"),
        period=span(day for offer in offers for day in offer.runs or ()),
        n=sum(district.applied for district in districts),
        counted=say("pendaftar yang dapat dihitung"),
        columns=(
            Column("district", say("Kecamatan")),
            Column("percent_accepted", say("Persen"), say("persen")),
            Column("accepted", say("Diterima"), say("orang")),
            Column("applied", say("Pendaftar"), say("orang")),
            Column("place", say("Letak")),
        ),
        rows=tuple(_row(district) for district in districts),
        chart=Chart(Form.PANELS, "district", ("percent_accepted",), panel="place", most=100),
        notes=_notes(left_out),
    )


def _districts(publication: Publication) -> tuple[_District, ...]:
    """Return what is shown of each district: the remote ones first, then by name."""
    found: dict[tuple[bool, str], list[tuple[Count, Count]]] = {}
    for offer in publication.training_offers.values():
        for one in offer.uptake:
            pairs = found.setdefault((not one.remote, one.district), [])
            pairs.append((one.applied, one.accepted))
    return tuple(
        _summed(name, pairs, remote=not other) for (other, name), pairs in sorted(found.items())
    )


def _summed(name: str, pairs: list[tuple[Count, Count]], *, remote: bool) -> _District:
    shown = [
        (applied, accepted)
        for applied, accepted in pairs
        if not isinstance(applied, Withheld) and not isinstance(accepted, Withheld)
    ]
    applied, accepted = sum(one for one, _ in shown), sum(one for _, one in shown)
    return _District(name, remote, applied, accepted, len(pairs) - len(shown))


def _sum(districts: tuple[_District, ...], *, remote: bool) -> _District:
    some = [district for district in districts if district.remote is remote]
    applied = sum(district.applied for district in some)
    accepted = sum(district.accepted for district in some)
    return _District("", remote, applied, accepted, 0)


def _row(district: _District) -> Row:
    """Return the row of a district; where nothing of it is shown, the words stand there."""
    counts: tuple[Cell, ...] = (primary(district.accepted), primary(district.applied))
    where = REMOTE if district.remote else OTHER
    return Row((Text(district.name), _percent(district), *counts, where))


def _percent(district: _District) -> Decimal | Sentence:
    return share(district.accepted, district.applied, told=True)


def _headline(remote: _District, other: _District) -> Sentence:
    first, second = _percent(remote), _percent(other)
    if not isinstance(first, Decimal) or not isinstance(second, Decimal):
        return say(
            "Jumlah yang boleh tampil terlalu kecil untuk membandingkan kecamatan terpencil dengan"
            " kecamatan lain."
        )
    return say(
        "Dari kecamatan terpencil %(remote)s%% pendaftar diterima, dari kecamatan lain"
        " %(other)s%%.",
        remote=first,
        other=second,
    )


def _notes(left_out: int) -> tuple[Sentence, ...]:
    if not left_out:
        return ()
    return (
        say(
            "%(count)s pasangan angka disembunyikan karena kecil, sehingga tidak ikut dihitung.",
            count=whole(left_out),
        ),
    )
