"""What ``merit import counts`` writes tells an outsider no small count, from edition to edition."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from generator.anonymising.count_import import import_counts
from generator.anonymising.count_list import count_list
from generator.checks.count_tables import COUNT_TABLES
from generator.errors import FindingsError
from generator.reading.folder import read_folder
from generator.writing.public_table import replace_table
from tests.anonymising.lists import a_grid
from tests.attacker.counts import attack_counts, attack_editions
from tests.attacker.scenes import build
from tests.record_builders import TRAINING, UPTAKE, a_data_folder, gone, like, swap

TABLE = COUNT_TABLES[0]
HEADER = ("training", "district", "remote", "applied", "accepted", "completed")
TRAININGS = 12
DISTRICTS = 4

Truth = dict[tuple[str, str], tuple[int, ...]]


def an_offer(number: int) -> str:
    return f"pka-2026-{number}"


def drawn(chance: Random) -> Truth:
    """Return the true counts of some trainings: few or many people, and quotas that are filled."""
    truth: Truth = {}
    for number in range(1, TRAININGS + 1):
        for district in range(DISTRICTS):
            applied = chance.randint(4, 40)
            accepted = min(applied, chance.randint(2, 16))
            counts = applied, accepted, accepted - chance.randint(0, min(accepted, 3))
            truth[an_offer(number), f"Contoh {district}"] = counts
    return truth


def later(chance: Random, truth: Truth) -> Truth:
    """Return the next edition: in every fourth district one more applied, or some completed."""
    return {
        key: (counts[0] + 1, counts[1], counts[1]) if chance.random() < 1 / 4 else counts
        for key, counts in truth.items()
    }


def written(data: Path, truth: Truth) -> set[str]:
    """Import every training by itself, and return those that can be protected."""
    done: set[str] = set()
    for name in sorted({training for training, _ in truth}):
        rows = [
            (name, district, "ya" if district == "Contoh 3" else "tidak", *map(str, counts))
            for (training, district), counts in truth.items()
            if training == name
        ]
        listed = count_list(TABLE, a_grid(rows, HEADER))
        try:
            made = import_counts(TABLE, read_folder(data).files, listed)
        except FindingsError:
            continue
        replace_table(data / UPTAKE, (made.header, *made.rows))
        done.add(name)
    return done


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_two_editions(tmp_path: Path, seed: int) -> None:
    """No withheld count is found to within 5, from one edition or from both side by side."""
    chance = Random(seed)  # noqa: S311 - the same counts for the same seed
    truth = drawn(chance)
    quotas = {
        number: sum(truth[an_offer(number), f"Contoh {district}"][1] for district in range(4))
        for number in range(1, TRAININGS + 1)
    }
    offers = [
        (
            TRAINING.replace("2026-1", f"2026-{number}"),
            like(
                TRAINING,
                swap("id: pka-2026-1", f"id: {an_offer(number)}"),
                swap("quota: 30", f"quota: {quota + chance.choice((0, 0, 2, 9))}"),
                swap("reserved: {remote_units: 6}\n", ""),
            ),
        )
        for number, quota in quotas.items()
    ]
    data = a_data_folder(tmp_path, (UPTAKE, gone), *offers)
    first_done = written(data, truth)
    first = build(data, tmp_path / "first")
    after = later(chance, truth)
    second_done = written(data, after)
    second = build(data, tmp_path / "second")
    assert len(first_done) > TRAININGS / 2
    assert second_done
    assert all(one.width >= 5 for site in (first, second) for one in attack_counts(site))
    for site, other, real in ((first, second, truth), (second, first, after)):
        for one in attack_editions(site, other):
            district = one.district.removesuffix(" terpencil")
            if one.training in second_done:
                count = real[one.training, district][one.column]
                assert one.width >= 5 or not one.low <= count <= one.high
