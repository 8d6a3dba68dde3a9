"""Which components a page uses: those that its template and its scripts name."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

Source = Callable[[str], str]
"""Returns the text of a template or a script by its name under ``site_templates``."""

_NAMED = re.compile(
    r"(?:components|pages|scripts)/[\w/]+\.(?:html|js)|\./\w+\.js|\b(?:base|main)\.html"
)
_ALL = 'components/" ~'
"""How the gallery names components: any of them."""

_BLOCK = re.compile(r"\.merit-[a-z-]*[a-z]")


def used_components(template: str, source: Source, styles: Mapping[str, str]) -> frozenset[str]:
    """Return the names of the components in ``styles`` (name to CSS) that a page may show.

    A component is used where the template, what it extends, imports or includes, or a script of the
    page names its folder, or the block that its styles begin with: scripts make elements as well.
    """
    text = _everything(template, source)
    if _ALL in text:
        return frozenset(styles)
    return frozenset(name for name, css in styles.items() if _names(text, name, css))


def _everything(template: str, source: Source) -> str:
    """Return the texts of a template and of all that it leads to."""
    seen: dict[str, str] = {}
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen[name] = source(name)
            waiting += (_path(found) for found in _NAMED.findall(seen[name]))
    return "\n".join(seen.values())


def _path(named: str) -> str:
    return named.replace("./", "scripts/", 1) if named.startswith("./") else named


def _names(text: str, name: str, css: str) -> bool:
    if f"components/{name}/" in text:
        return True
    block = _BLOCK.search(css)
    return block is not None and _is_named(block[0][1:], text)


def _is_named(block: str, text: str) -> bool:
    """Tell whether a text names a block, an element of it (``__``) or a kind of it (``--``)."""
    return re.search(rf"(?<![\w-]){block}(?!-?[a-z])", text) is not None
