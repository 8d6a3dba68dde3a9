"""A site is built beside the old one and takes its place by rename, so the last good one stays."""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.errors import UsageError
from generator.wording import say
from generator.writing.exchange import exchange
from generator.writing.leftovers import begin, is_marked, open_to_readers, refuse_strange, remove
from generator.writing.manifest import MARKER, TakenError, is_a_site, verify
from generator.writing.site_lock import locked


@contextmanager
def staged(site: Path, sources: Sequence[Path]) -> Generator[Path, None, None]:
    """Give an empty folder beside ``site``; it takes the place of ``site`` when the block ends.

    ``sources`` are the folders that the site is made from. Whatever goes wrong inside the block, or
    when the new folder is verified, leaves ``site`` as it was; what a killed build left behind is
    cleared by the next one. Raises ``UsageError`` where the site would destroy something that is
    not a site, and ``BrokenSiteError`` where the new folder is not what its manifest says.
    """
    site = Path(os.path.abspath(site))  # noqa: PTH100 - resolve() would follow a link
    refuse_overlap(site, sources)
    site.parent.mkdir(parents=True, exist_ok=True)
    fresh, old = _beside(site, "new"), _beside(site, "old")
    with locked(_beside(site, "lock")):
        _recover(site, fresh, old)
        refuse_foreign(site)
        try:
            begin(fresh)
            yield fresh
            (fresh / MARKER).unlink()
            verify(fresh)
            open_to_readers(fresh)
            _swap(site, fresh, old)
        finally:
            with suppress(OSError):
                remove(fresh)


def refuse_overlap(site: Path, sources: Sequence[Path]) -> None:
    """Raise ``UsageError`` where the site lies inside a source folder, or the reverse."""
    here = site.resolve()
    for source in (path.resolve() for path in sources):
        if here.is_relative_to(source) or source.is_relative_to(here):
            raise UsageError(
                say(
                    "Folder situs %(site)s dan folder sumber %(source)s saling memuat. "
                    "Pilih folder lain dengan --site.",
                    site=site.name,
                    source=source.name,
                )
            )


def refuse_shared(data: Path, content: Path) -> None:
    """Raise ``UsageError`` where prose lies inside the records, or the reverse."""
    records, prose = data.resolve(), content.resolve()
    if records.is_relative_to(prose) or prose.is_relative_to(records):
        raise UsageError(
            say(
                "Folder rekaman %(data)s dan folder naskah %(content)s saling memuat. "
                "Pisahkan keduanya; folder naskah tertulis di docs_dir dalam mkdocs.yml.",
                data=data.name,
                content=content.name,
            )
        )


def refuse_foreign(site: Path) -> None:
    """Raise ``UsageError`` where ``site`` holds something that this generator did not write."""
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise UsageError(
            say("%(site)s bukan folder. Pilih folder lain dengan --site.", site=site.name)
        )
    if site.is_dir() and any(site.iterdir()) and not is_a_site(site):
        raise UsageError(
            say(
                "Folder %(site)s berisi berkas yang bukan situs buatan merit, sehingga tidak "
                "ditimpa. Kosongkan folder itu atau pilih folder lain dengan --site.",
                site=site.name,
            )
        )


def write_file(folder: Path, path: str, content: bytes) -> None:
    """Write a new file below ``folder``; raises ``TakenError`` where one stands there."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("xb") as opened:
            opened.write(content)
    except FileExistsError:
        raise TakenError(path) from None


def _beside(site: Path, role: str) -> Path:
    return site.with_name(f".{site.name}.{role}")


def _recover(site: Path, fresh: Path, old: Path) -> None:
    """Clear what a killed build left; one killed between two renames left its site as old."""
    for leftover in (fresh, old):
        refuse_strange(leftover)
    if is_a_site(old) and not is_marked(old) and not site.exists():
        old.rename(site)
    for leftover in (fresh, old):
        remove(leftover)


def _swap(site: Path, fresh: Path, old: Path) -> None:
    """Put the new folder in the place of the site; what was there is left to be removed."""
    # One sync for all files: thousands of single ones would take longer than the build.
    os.sync()
    if not site.exists():
        fresh.rename(site)
    elif not exchange(fresh, site):
        _swap_in_two_steps(site, fresh, old)
    _sync_folder(site.parent)
    with suppress(OSError):
        remove(old)


def _swap_in_two_steps(site: Path, fresh: Path, old: Path) -> None:
    site.rename(old)
    try:
        fresh.rename(site)
    except OSError:
        old.rename(site)
        raise


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
