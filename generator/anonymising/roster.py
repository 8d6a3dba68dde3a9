"""What stays in the office: who has which code, and what opens each candidate's commitments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.anonymising.people import Candidate
from generator.anonymising.post import Post
from generator.anonymising.public_table import plain_score
from generator.ledger.canonical import Value
from generator.ledger.commitments import Detail, RosterEntry, as_text, detail, roster_entry

VERSION = 1


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
