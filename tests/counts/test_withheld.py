from __future__ import annotations

import pytest

from generator.counts.withheld import Count, Withheld, primary


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (10, 10),
        (9, Withheld.SMALL),
        (0, Withheld.SMALL),
        (Withheld.SMALL, Withheld.SMALL),
        (Withheld.GUARD, Withheld.GUARD),
    ],
)
def test_primary(count: Count, shown: Count) -> None:
    """A count below ten is withheld, zero too; what is withheld stays so."""
    assert primary(count) == shown


def test_words() -> None:
    """The words are what stands in files, and both are true."""
    assert [str(word) for word in Withheld] == ["<10", ">=10"]
