from __future__ import annotations

from generator.measures.ways import measures
from tests.builders import a_publication
from tests.builders.staffing import a_public_appointment
from tests.measures.reading import headline, table, the_only

APPOINTMENTS = (
    a_public_appointment(),
    a_public_appointment(decree="SK 2", mechanism="job_fit", count=3, vacancy=""),
    a_public_appointment(decree="SK 3", mechanism="", kind="acting", count=1, vacancy=""),
    a_public_appointment(decree="SK 4", mechanism="", count=1, vacancy=""),
)


def test_people_by_the_way_in_which_they_were_appointed() -> None:
    """All decrees count, the most frequent way first; acting officials are left out."""
    measure = the_only(measures, a_publication(appointments=APPOINTMENTS))
    assert headline(measure) == "5 orang diangkat dengan 3 keputusan."
    assert table(measure) == [
        ["Uji kompetensi (job fit)", "3", "60,0", "0"],
        ["Seleksi terbuka", "1", "20,0", "1"],
        ["Cara tidak dicatat", "1", "20,0", "0"],
    ]


def test_without_appointments_there_is_no_figure() -> None:
    """Nothing is said of an agency that appointed nobody."""
    assert list(measures(a_publication(appointments=APPOINTMENTS[2:3]))) == []
