"""The kinds of values in records: from the text that was written to what it means.

Every value arrives as text. A function here returns its meaning or raises ``NotAValueError`` with
the words for the officer; the text itself is never repeated, because it may be personal.
"""

from __future__ import annotations

from generator.records.values.code import RowCode, Sha256, parse_code
from generator.records.values.day import ClockTime, Day, parse_date, parse_time
from generator.records.values.flag import Flag, parse_flag
from generator.records.values.grade import Grade
from generator.records.values.identifier import ID_PATTERN, RESERVED_IDS, Id, parse_id
from generator.records.values.link import Domain, Link, parse_link
from generator.records.values.number import (
    AgeYears,
    BoxNumber,
    DecimalNumber,
    Level,
    Places,
    Rupiah,
    ScoreNumber,
    SmallWhole,
    Weight,
    Whole,
    parse_number,
    parse_weight,
    parse_whole,
)
from generator.records.values.people import PeopleCount, parse_people
from generator.records.values.report_period import ReportPeriod, parse_report_period
from generator.records.values.text import Line, Titled, parse_line, parse_text

__all__ = [
    "ID_PATTERN",
    "RESERVED_IDS",
    "AgeYears",
    "BoxNumber",
    "ClockTime",
    "Day",
    "DecimalNumber",
    "Domain",
    "Flag",
    "Grade",
    "Id",
    "Level",
    "Line",
    "Link",
    "PeopleCount",
    "Places",
    "ReportPeriod",
    "RowCode",
    "Rupiah",
    "ScoreNumber",
    "Sha256",
    "SmallWhole",
    "Titled",
    "Weight",
    "Whole",
    "parse_code",
    "parse_date",
    "parse_flag",
    "parse_id",
    "parse_line",
    "parse_link",
    "parse_number",
    "parse_people",
    "parse_report_period",
    "parse_text",
    "parse_time",
    "parse_weight",
    "parse_whole",
]
