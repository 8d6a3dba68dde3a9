"""What an outsider learns of built sites, in figures: ``python -m tests.bench.bench_disclosure``.

The attacker of ``tests/attacker`` reads the sample site, sites of ``merit demo``, and sites where
three of ten applicants of a selection apply again. Then come every disguise of a number, harmless
texts of each kind, and the speed of the search. All but the speed is the same in every run.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import perf_counter

from generator.identifiers import Kind, find
from generator.reading.search import Search
from generator.reading.search_folder import search_folder
from tests import persons
from tests.attacker.counts import attack_counts
from tests.attacker.linking import equal_vectors, published_rows, repeated_codes
from tests.attacker.people import attack_people
from tests.attacker.pools import attack_pools
from tests.attacker.scenes import ROWS, SAMPLE, build, demo_site, planted_site
from tests.attacker.test_attacker import linked
from tests.attacker.totals import attack_totals
from tests.test_identifiers import (
    CALM,
    dates,
    decrees,
    digests,
    packed,
    row_codes,
    rupiah,
    score_rows,
    timestamps,
)

HARMLESS = (dates, decrees, digests, packed, row_codes, score_rows, rupiah, timestamps)
OPEN = 10**6
"""A width above this is one without an upper end."""
SEEDS = (12, 13)
MB = 10**6


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Print one line for each figure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample = build(SAMPLE, folder / "sample")
        tell_site("sample", sample)
        for seed in (7, 9):
            tell_site(f"demo {seed}", demo_site(folder / f"demo-{seed}", seed=seed))
        for level in ("full", "totals"):
            for seed in SEEDS:
                planted = planted_site(folder / f"{level}-{seed}", seed=seed, level=level)
                tell(f"linked again, {level}, seed {seed}: {linked(planted):.0%}")
        tell(f"linked again by chance: {1 / ROWS:.0%}")
        tell_search()
        tell_speed(sample)


def tell_site(name: str, site: Path) -> None:
    """Print what the attacker finds on one site."""
    tell_widths(name, "counts of trainings", [one.width for one in attack_counts(site)])
    tell_widths(name, "counts of staff", [one.width for one in attack_people(site)])
    tell_widths(name, "talent boxes", [one.width for one in attack_pools(site)])
    totals = attack_totals(site)
    facts = [one.facts for one in totals if one.facts is not None]
    whole = [one.whole for one in totals if one.whole is not None]
    hundredths = min((one.hundredths for one in totals), default="none")
    tell(
        f"{name}: scores behind totals {len(totals)}, possible values at least: hundredths"
        f" {hundredths}, facts {min(facts, default='none')},"
        f" whole points {min(whole, default='none')}"
    )
    tell(
        f"{name}: rankings {len(published_rows(site))}, repeated codes {len(repeated_codes(site))},"
        f" equal score vectors {len(equal_vectors(site))}"
    )


def tell_widths(name: str, what: str, widths: Sequence[int]) -> None:
    """Print how closely withheld counts can be computed."""
    closed = [width for width in widths if width < OPEN]
    tell(
        f"{name}: withheld {what} {len(widths)}, without upper end {len(widths) - len(closed)},"
        f" else narrowest {min(closed, default=0)}, widest {max(closed, default=0)}"
    )


def tell_search() -> None:
    """Print how many disguises are seen through, and how many harmless texts are not."""
    for name, texts in (("24 disguises", persons.DISGUISES), ("more", persons.MORE_DISGUISES)):
        caught = sum([hit.kind for hit in find(text)] == [Kind.NIP] for text in texts.values())
        tell(f"{name}: found {caught} of {len(texts)}")
    for make in HARMLESS:
        draw = Random(20261122)  # noqa: S311 - the same texts in every run
        alarms = sum(bool(find(make(draw))) for _ in range(CALM))
        tell(f"false alarms, {make.__name__}: {alarms} of {CALM:,}")


def tell_speed(site: Path) -> None:
    """Print how fast a built site is searched."""
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    start = perf_counter()
    search_folder(site, Search())
    spent = perf_counter() - start
    tell(f"search of a site: {size / MB:.1f} MB in {spent:.1f} s, {size / MB / spent:.1f} MB/s")


if __name__ == "__main__":
    main()
