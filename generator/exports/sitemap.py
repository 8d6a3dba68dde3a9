"""What search engines may list: ``sitemap.xml`` with language alternates, and ``robots.txt``.

Only a site of official records is listed at all (https://www.sitemaps.org/protocol.html).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from generator.pages.page import Address, Page
from generator.publication import Publication

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def files(
    publication: Publication, pages: Sequence[Page], site_url: str
) -> Iterator[tuple[str, bytes]]:
    """Yield ``sitemap.xml`` and ``robots.txt``.

    ``site_url`` is the absolute address of the home page; where it is unknown, no sitemap can be
    written, because its addresses are absolute.
    """
    official = publication.status == "official"
    if official and site_url:
        yield "sitemap.xml", _sitemap(pages, site_url.rstrip("/") + "/").encode()
    yield "robots.txt", _robots(site_url if official else "").encode()


def _sitemap(pages: Sequence[Page], root: str) -> str:
    listed = sorted(
        (page.address for page in pages if page.indexed), key=lambda address: address.id
    )
    return (
        _HEAD
        + "".join(entry for address in listed for entry in _entries(address, root))
        + ("</urlset>\n")
    )


def _entries(address: Address, root: str) -> Iterator[str]:
    """Yield one entry for each language; each names both and the default."""
    here = escape(root + address.id)
    if address.en is None:
        yield f"<url><loc>{here}</loc></url>\n"
        return
    there = escape(root + address.en)
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{language}" href="{target}"/>'
        for language, target in (("id", here), ("en", there), ("x-default", here))
    )
    for target in (here, there):
        yield f"<url><loc>{target}</loc>{links}</url>\n"


def _robots(site_url: str) -> str:
    """Let everybody read everything; pages that are not to be listed say so themselves."""
    lines = ["User-agent: *", "Allow: /"]
    if site_url:
        lines.append(f"Sitemap: {site_url.rstrip('/')}/sitemap.xml")
    return "\n".join(lines) + "\n"
