"""A small agency with units and districts, and tables of indicators about its people."""

from __future__ import annotations

from tests.record_builders import UNITS, Change, only

HOURS = "indicators/training-hours.csv"
COVERAGE = "indicators/assessment-coverage.csv"
RATINGS = "indicators/ratings.csv"
DEVELOPMENT = "indicators/development.csv"
PROFILE = "indicators/appointee-profile.csv"
PERFORMANCE = "indicators/performance.csv"

COLUMNS = {
    HOURS: "staff,hours,staff_20",
    COVERAGE: "staff,valid,meets,nearly,below",
    RATINGS: "very_good,good,needs_improvement,poor,very_poor",
    DEVELOPMENT: "staff,with_plan,dialogues,mentored",
    PROFILE: "appointed,met_standard,training_done,rated_good",
}

FOUR_UNITS = (
    UNITS,
    only(
        """\
id,agency,parent,kind,name,district,remote,headcount,headcount_at
dinas-kesehatan,kota-contoh,,dinas,Dinas Kesehatan,Contoh Tengah,no,412,2026-06-30
dinas-sosial,kota-contoh,,dinas,Dinas Sosial,Contoh Tengah,no,73,2026-06-30
puskesmas-hulu,kota-contoh,,puskesmas,Puskesmas Hulu,Hulu Contoh,yes,38,2026-06-30
pos-hulu,kota-contoh,,pos,Pos Hulu,Hulu Contoh,yes,4,2026-06-30
"""
    ),
)
"""Two districts of two units each; one unit is small."""


def table(path: str, *rows: str) -> tuple[str, Change]:
    """Return a table of one agency: rows of period, kind of group, group and counts."""
    lines = [f"agency,period,by,group,{COLUMNS[path]},source"]
    lines += [f"kota-contoh,{row},Rekap BKPSDM" for row in rows]
    return path, only("\n".join(lines) + "\n")
