"""Every file beside the pages, as bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.exports import plan, search, sitemap, statistics
from generator.pages.page import Page
from generator.publication import Publication

Export = Callable[[Publication, Sequence[Page], str], Iterator[tuple[str, bytes]]]
"""Takes the publication, all pages and the site's address; yields paths and bytes."""

EXPORTS: tuple[Export, ...] = (sitemap.files, search.files, plan.files, statistics.files)
"""Every kind of file that the publication demands beside its pages."""

__all__ = ["EXPORTS", "Export"]
