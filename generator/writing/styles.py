"""The style sheet of a page: its sources joined in layers, made small, and named by its digest.

Every page has one, inlined, with the styles of the components that its template uses and no others;
so a component that one page needs costs the other pages nothing.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

LAYERS = ("tokens", "base", "layout", "components", "print")
"""Layers from the weakest to the strongest; all but ``components`` are one file of ``styles/``."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r" ?([{};,>]) ?")
_AFTER_COLON = re.compile(r"(?<=[\w-]): ")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A style sheet as it stands in a page, and its digest for the security policy."""

    text: str
    digest: str


@dataclass(frozen=True, slots=True)
class Styles:
    """The small sources of all style sheets: by layer, and those of components by their names."""

    layers: Mapping[str, str]
    components: Mapping[str, str]

    def with_colours(self, light: Mapping[str, str], dark: Mapping[str, str]) -> Styles:
        """Return the styles with other colours for the tokens of these names, in each scheme."""
        first, at, rest = self.layers["tokens"].partition("@media")
        tokens = _replaced(first, light) + at + _replaced(rest, dark)
        return Styles({**self.layers, "tokens": tokens}, self.components)

    def sheet(self, used: Collection[str]) -> Sheet:
        """Return the sheet of a page that uses the components of these names."""
        chosen = "".join(css for name, css in self.components.items() if name in used)
        sources = {**self.layers, "components": chosen}
        joined = "".join(f"@layer {name}{{{sources[name]}}}" for name in LAYERS)
        text = f"@layer {','.join(LAYERS)};{joined}"
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        return Sheet(text, f"sha256-{digest}")


def read_styles(folder: Path) -> Styles:
    """Read the style sources under ``folder``, which is ``site_templates``.

    Components are taken in the order of their names, so the same sources give the same bytes.
    """
    components = sorted((folder / "components").glob("*/*.css"))
    layers = {
        name: minified((folder / "styles" / f"{name}.css").read_text(encoding="utf-8"))
        for name in LAYERS
        if name != "components"
    }
    return Styles(
        layers, {path.stem: minified(path.read_text(encoding="utf-8")) for path in components}
    )


def _replaced(css: str, colours: Mapping[str, str]) -> str:
    names = "|".join(colours)
    return re.sub(rf"--({names}):[^;}}]+", lambda found: f"--{found[1]}:{colours[found[1]]}", css)


def minified(css: str) -> str:
    """Return ``css`` without comments and needless spaces; strings in it hold no such runs."""
    css = _SPACE.sub(" ", _COMMENT.sub("", css))
    css = _AFTER_COLON.sub(":", _AROUND.sub(r"\1", css))
    return css.replace(";}", "}").strip()
