"""The limits of disclosure control: every number that decides what is withheld, and its source.

Nothing else in the program holds such a number. The limits follow the practice of statistical
offices, because Indonesian law demands protection (UU 27/2022; UU 14/2008 article 17 h) without
naming a figure. They are published in ``content/decisions/batas-terkecil-hitungan.md``.

Counts of a procedure (entered, passed, refused, objections, applicants of a post) are facts about
the procedure and shown; only the refusal reasons have a limit. All other limits are about counts
by an attribute of people: sex, district, rating, training, box, unit.
"""

from __future__ import annotations

SMALLEST_COUNT = 10
"""A count of people by an attribute of theirs is withheld below this.

Source: ONS Longitudinal Study (UK), which clears no count under 10. Zero is withheld too: that
nobody of a district was accepted is a statement about each applicant of it.
"""

PROTECTION_WIDTH = 5
"""Between the least and the greatest possible value of a withheld count lies at least this much.

Source: the rounding base of HESA (UK), 5; a count that is known to within 4 is known more closely
than a rounded one.
"""

SMALLEST_MEAN_BASE = 10
"""No mean, least or greatest value of fewer people; HESA withholds averages of 7 and fewer."""

SMALLEST_PERCENT_BASE = 25
"""No percentage of fewer people; HESA withholds those of fewer than 22.5, rounded up here."""

SMALLEST_REFUSAL = 3
"""Refusal reasons of fewer people merge into ``other``.

Source: the minimum of 3 of the Portuguese statistical office, also the default of sdcTable.
"""

MIN_ROWS = 5
"""A ranking has rows only from so many on.

With fewer, a candidate who knows the own row and the appointee guesses another row with a chance of
one in two; Ofqual (UK) withholds fewer than 5.
"""

MIN_SHARED = 3
"""So many rows share each value that follows from facts of a person's file; see above for 3."""

MIN_POSSIBLE_SCORES = 2
"""So many values are possible, at least, for each score that level *totals* withholds."""

MOST_PEOPLE = 10_000_000
"""What an outsider knows of any count without being told: Indonesia has some 5 million ASN."""
