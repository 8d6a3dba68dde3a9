"""Beside every figure its rows as CSV, and what they mean as JSON.

``statistik/<topic>/data.csv`` and ``data.metadata.json`` stay where they are, so that a chart can
be drawn anew from its address.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from generator.measures import measured
from generator.measures.measure import Measure
from generator.measures.table import as_csv
from generator.pages import addresses
from generator.pages.page import Page
from generator.publication import Publication
from generator.wording import Wording

_SAY = Wording("id").text


def files(
    publication: Publication, pages: Sequence[Page], site_url: str
) -> Iterator[tuple[str, bytes]]:
    """Yield both files of every figure; ``site_url`` may be empty."""
    del pages
    for measure in measured(publication):
        folder = addresses.statistic(measure.id, measure.english).id
        yield f"{folder}data.csv", as_csv(measure)
        told = metadata(measure, publication, f"{site_url}{folder}")
        text = json.dumps(told, ensure_ascii=False, indent=2)
        yield f"{folder}data.metadata.json", f"{text}\n".encode()


def metadata(measure: Measure, publication: Publication, address: str) -> Mapping[str, object]:
    """Return what a program must know of the rows; its words are Indonesian."""
    first, last = measure.period or (None, None)
    return {
        "id": measure.id,
        "title": _SAY(measure.title),
        "headline": _SAY(measure.headline),
        "subject": _SAY(measure.subject),
        "address": address,
        "data": "data.csv",
        "as_of": publication.as_of.isoformat(),
        "status": publication.status,
        "agencies": list(publication.agencies),
        "period": {
            "from": first.isoformat() if first else None,
            "to": last.isoformat() if last else None,
        },
        "n": measure.n,
        "counted": _SAY(measure.counted),
        "formula": _SAY(measure.formula),
        "source": _SAY(measure.source),
        "notes": [_SAY(note) for note in measure.notes],
        "columns": [
            {"name": column.id, "title": _SAY(column.title), "unit": _SAY(column.unit)}
            for column in measure.columns
        ],
        "rows": len(measure.rows),
    }
