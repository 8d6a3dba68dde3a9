"""One identified list becomes public rows, at the level that may be published, and a roster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.anonymising.announced import announced_findings
from generator.anonymising.grid import Grid
from generator.anonymising.level import Level, level_of, totals_tell_scores, without_rows
from generator.anonymising.people import IdentifiedList, identified_list
from generator.anonymising.post import Post
from generator.anonymising.public_table import Rows, full_table, totals_table
from generator.anonymising.roster import Coded, code_list, coded, receipts_of, roster_of
from generator.anonymising.rules import KEY_ONCE, LEVEL_POSSIBLE
from generator.errors import FindingsError
from generator.finding import Finding
from generator.ledger.canonical import Value
from generator.ledger.commitments import fingerprint
from generator.merit.ranking import RankedRow, rank
from generator.merit.rule import rule_of
from generator.source import Place
from generator.wording import say


@dataclass(frozen=True, slots=True)
class UsedKey:
    """An earlier roster: where it stands, its vacancy's scope, and the fingerprint of its key."""

    path: str
    scope: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Anonymised:
    """The public rows with their header (none at level *aggregate*), and what stays private.

    ``codes`` is the roster as a sheet for people. ``unused`` are the columns of the list, from 0,
    that nobody read.
    """

    level: Level
    table: Rows
    roster: Value
    receipts: Value
    codes: Rows
    candidates: int
    unused: tuple[int, ...]


def anonymise(post: Post, grid: Grid, key: bytes, earlier: Sequence[UsedKey]) -> Anonymised:
    """Return what may be public of a list, and the roster.

    ``key`` is strong; ``earlier`` are the rosters that stand in the private folder. Raises
    ``FindingsError`` where the list is not whole, where rows are declared but none may be
    published, where the key served another selection, or where (at *totals*) what was announced
    does not follow from the scores.
    """
    known = fingerprint(key)
    _stop_at([_used_elsewhere(one) for one in earlier if _is_reused(one, post, known)])
    people, findings = identified_list(grid, post.criteria_set)
    if people is None:
        raise FindingsError(findings)
    rows = coded(key, post, people.candidates)
    level, table = _published(post, people, rows)
    if level.published == "aggregate" != level.declared:
        _stop_at([_too_much(grid, level)])
    return Anonymised(
        level=level,
        table=table,
        roster=roster_of(post, people.columns.kind, known, rows),
        receipts=receipts_of(post, rows),
        codes=code_list(people.columns.kind, rows),
        candidates=len(rows),
        unused=people.columns.unused,
    )


def _published(post: Post, people: IdentifiedList, rows: Sequence[Coded]) -> tuple[Level, Rows]:
    """Return the level and its rows; totals that give a score away lower it once more."""
    level = level_of(post, [row.candidate.scores for row in rows])
    if level.published == "aggregate":
        return level, ()
    ranked = _rank(post, rows)
    by_code = {row.code: row.candidate for row in rows}
    if level.published == "full":
        return level, full_table(ranked, by_code)
    by_person = {by_code[row.code].identifier: row for row in ranked}
    _stop_at(tuple(announced_findings(people, by_person)))
    table = totals_table(ranked, by_code)
    if totals_tell_scores(post, table):
        return without_rows(level), ()
    return level, table


def _rank(post: Post, rows: Sequence[Coded]) -> tuple[RankedRow, ...]:
    rule = rule_of(post.criteria_set)
    columns = zip(*(row.candidate.scores for row in rows), strict=True)
    scores = {one.id: column for one, column in zip(rule.criteria, columns, strict=True)}
    return rank(rule, tuple(row.code for row in rows), scores)


def _is_reused(earlier: UsedKey, post: Post, known: str) -> bool:
    return earlier.fingerprint == known and earlier.scope != post.scope


def _used_elsewhere(earlier: UsedKey) -> Finding:
    return Finding(
        KEY_ONCE,
        Place(earlier.path),
        say("kunci ini sudah dipakai untuk seleksi lain"),
        say("Buat kunci baru untuk seleksi ini: merit key new BERKAS."),
    )


def _too_much(grid: Grid, level: Level) -> Finding:
    return Finding(
        LEVEL_POSSIBLE,
        Place(grid.path),
        say(
            "lowongan menyatakan %(declared)s, padahal tingkat yang mungkin aggregate"
            " (tanpa baris): %(reason)s",
            declared=level.declared,
            reason=level.reasons[0],
        ),
        say(
            "Tulis publication: {level: aggregate} pada lowongannya, lalu jalankan lagi:"
            " roster dan tanda terima tetap dibuat, berkas peringkat tidak."
        ),
    )


def _stop_at(findings: Sequence[Finding]) -> None:
    if findings:
        raise FindingsError(findings)
