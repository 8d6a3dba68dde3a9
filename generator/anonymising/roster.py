"""What stays in the office: who has which code, and what opens each candidate's commitments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from generator.anonymising.people import Candidate
from generator.anonymising.post import Post
from generator.anonymising.public_table import Rows, plain_score
from generator.ledger.canonical import Value
from generator.ledger.commitments import Detail, RosterEntry, as_text, detail, roster_entry

VERSION = 1
_CODE_GROUPS = (4, 4, 4, 4)
_NUMBER_GROUPS = {"nip": (8, 6, 1, 3), "ni_pppk": (8, 6, 1, 3), "nik": (6, 6, 4)}


@dataclass(frozen=True, slots=True)
class Coded:
    """A candidate with the code and the commitments of the row."""

    candidate: Candidate
    entry: RosterEntry
    detail: Detail
    scores: Mapping[str, str]

    @property
    def code(self) -> str:
        """Return the row code."""
        return self.entry.code


def coded(key: bytes, post: Post, candidates: Sequence[Candidate]) -> tuple[Coded, ...]:
    """Return the candidates with their codes, in the order of the codes."""
    made: list[Coded] = []
    criteria = [criterion.id for criterion in post.criteria_set.criteria]
    for one in candidates:
        entry = roster_entry(key, post.vacancy, one.identifier)
        scores = dict(zip(criteria, map(plain_score, one.scores), strict=True))
        opened = detail(key, post.vacancy, one.identifier, entry.code, scores)
        made.append(Coded(one, entry, opened, scores))
    return tuple(sorted(made, key=lambda one: one.code))


def roster_of(post: Post, kind: str, fingerprint: str, rows: Sequence[Coded]) -> Value:
    """Return the private roster: by it the office finds the person of a row, and a used key."""
    return {
        "v": VERSION,
        "vacancy": post.vacancy,
        "scope": post.scope,
        "key": fingerprint,
        "kind": kind,
        "rows": [
            {
                "code": row.code,
                "commitment": as_text(row.entry.commitment),
                "detail": as_text(row.detail.commitment),
                "name": row.candidate.name,
                "identifier": row.candidate.identifier,
            }
            for row in rows
        ],
    }


def code_list(kind: str, rows: Sequence[Coded]) -> Rows:
    """Return the roster as a sheet to look people up in: code, name and number of each.

    Codes are grouped as on the page; numbers are grouped, because a spreadsheet rounds long ones,
    and a name that it would take for a formula has an apostrophe before it.
    """
    return (
        ("kode", "nama", kind),
        *(
            (
                _grouped(row.code, _CODE_GROUPS),
                _no_formula(row.candidate.name),
                _grouped(row.candidate.identifier, _NUMBER_GROUPS[kind]),
            )
            for row in rows
        ),
    )


def _grouped(text: str, sizes: Sequence[int]) -> str:
    ends = list(accumulate(sizes, initial=0))
    return " ".join(text[start:end] for start, end in pairwise(ends))


def _no_formula(text: str) -> str:
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def receipts_of(post: Post, rows: Sequence[Coded]) -> Value:
    """Return what each candidate is handed, by code; without ``detail`` it is the first part."""
    return {
        "v": VERSION,
        "vacancy": post.vacancy,
        "receipts": [
            {
                "row": row.code,
                "receipt": {
                    "v": VERSION,
                    "vacancy": post.vacancy,
                    "nonce": as_text(row.entry.nonce),
                    "detail": {"nonce": as_text(row.detail.nonce), "scores": row.scores},
                },
            }
            for row in rows
        ],
    }
