from __future__ import annotations

from generator.measures.objections import measures
from generator.publication.result import PublicObjections
from tests.measures.outcomes import results
from tests.measures.reading import headline, table, the_only


def objections(
    filed: int | None, upheld: int | None = None, rejected: int | None = None
) -> dict[str, object]:
    return {"objections": PublicObjections(True, None, None, filed, upheld, rejected, ())}  # noqa: FBT003


def test_what_waits_is_the_rest() -> None:
    """Objections are upheld, rejected, or wait for their answer."""
    measure = the_only(measures, results(objections(5, 1, 2), objections(1), objections(None), {}))
    assert headline(measure) == "Dari 6 keberatan, 1 dikabulkan, 2 ditolak, dan 3 belum dijawab."
    assert table(measure) == [["Seleksi terbuka", "1", "2", "3", "2"]]


def test_nobody_objected() -> None:
    """No objection is a finding as well."""
    measure = the_only(measures, results(objections(0)))
    assert headline(measure) == "Tidak ada keberatan pada 1 seleksi yang membuka masa keberatan."


def test_without_a_formal_way() -> None:
    """Where no number is told nothing is measured."""
    assert list(measures(results({}))) == []
