"""A page before it is rendered: where it stands, which template makes it, and of what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.wording import Language


@dataclass(frozen=True, slots=True)
class Address:
    """Where a page stands, in both languages: paths from the root of the site.

    A path has no slash at its start and one at its end; the Indonesian home page is ``""``. ``en``
    is absent where no English page exists.
    """

    id: str
    en: str | None

    def within(self, language: Language) -> str:
        """Return the path for a reader of ``language``; Indonesian where no English page exists."""
        return self.id if language == "id" or self.en is None else self.en


@dataclass(frozen=True, slots=True)
class Page:
    """One page in both languages. ``template`` is a file under ``site_templates``.

    ``context`` holds the values that the template names; ``indexed`` tells whether search engines
    may list the page (a site whose records are not official is never listed).
    """

    address: Address
    template: str
    context: Mapping[str, object]
    indexed: bool = True
