from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from generator.merit.merit_index import category_of, total_of
from generator.records.merit_index import AspectValue
from generator.records.rule_set import MeritInstrument

INSTRUMENT = MeritInstrument.model_validate(
    {
        "maximum": "400",
        "aspects": [
            {"id": "karier", "title": "Karier", "maximum": "300"},
            {"id": "kinerja", "title": "Kinerja", "maximum": "100"},
        ],
        "categories": [
            {"id": "iv", "title": "IV", "from": "325"},
            {"id": "iii", "title": "III", "from": "250"},
        ],
    }
)


def a_value(aspect: str, own: str, verified: str | None = None) -> AspectValue:
    return AspectValue.model_validate(
        {"aspect": aspect, "self_assessment": own, **({"verified": verified} if verified else {})}
    )


VALUES = (a_value("karier", "260", "244"), a_value("kinerja", "85", "80.5"))


def test_totals() -> None:
    """Each column has its own total, index and category, exact to the last decimal."""
    verified = total_of(INSTRUMENT, VALUES, verified=True)
    own = total_of(INSTRUMENT, VALUES, verified=False)
    assert verified is not None
    assert own is not None
    assert (verified.value, verified.index) == (Decimal("324.5"), Fraction(649, 800))
    assert (own.value, own.category and own.category.id) == (Decimal(345), "iv")
    assert verified.category is not None
    assert verified.category.id == "iii"


def test_no_total() -> None:
    """A missing value, and an instrument without a scale, leave no total."""
    assert total_of(INSTRUMENT, VALUES[:1], verified=True) is None
    assert total_of(INSTRUMENT, (VALUES[0], a_value("kinerja", "85")), verified=True) is None
    unscaled = INSTRUMENT.model_copy(update={"maximum": None})
    assert total_of(unscaled, VALUES, verified=True) is None


@pytest.mark.parametrize(
    ("total", "category"),
    [("249.9999", None), ("250", "iii"), ("324.9999", "iii"), ("325", "iv"), ("400", "iv")],
)
def test_half_open_bands(total: str, category: str | None) -> None:
    """A category starts at its limit and ends just below the next one; there are no gaps."""
    found = category_of(INSTRUMENT, Decimal(total))
    assert (found.id if found else None) == category
