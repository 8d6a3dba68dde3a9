from __future__ import annotations

from generator.measures.followed import measures
from tests.builders import a_publication
from tests.builders.staffing import a_public_appointment
from tests.measures.reading import headline, table, the_only


def test_followed_and_not_by_class() -> None:
    """People whose way can be read here stand beside the others; acting officials do not count."""
    appointments = (
        a_public_appointment(),
        a_public_appointment(vacancy="", count=3),
        a_public_appointment(vacancy="", count=4, position_class="supervisor"),
        a_public_appointment(kind="acting"),
    )
    measure = the_only(measures, a_publication(appointments=appointments))
    assert headline(measure) == (
        "1 dari 8 pengangkatan (13%) dapat diikuti di sini dari lowongan sampai keputusan."
    )
    assert table(measure) == [["JPT pratama", "1", "3"], ["Pengawas", "0", "4"]]


def test_without_appointments() -> None:
    """Without decrees, or with those of acting officials alone, there is no coverage."""
    assert list(measures(a_publication())) == []
