"""The one style sheet: its sources joined in layers, made small, and named by its digest."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

LAYERS = ("tokens", "base", "layout", "components", "print")
"""Layers from the weakest to the strongest; all but ``components`` are one file of ``styles/``."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r" ?([{};,>]) ?")
_AFTER_COLON = re.compile(r"(?<=[\w-]): ")


@dataclass(frozen=True, slots=True)
class Styles:
    """The style sheet as it stands in every page, and its digest for the security policy."""

    text: str
    digest: str


def read_styles(folder: Path) -> Styles:
    """Join the style sources under ``folder``, which is ``site_templates``.

    Component styles are taken in the order of their names, so the same sources give the same bytes.
    """
    components = sorted((folder / "components").glob("*/*.css"))
    sources = {
        "components": "".join(path.read_text(encoding="utf-8") for path in components),
        **{
            name: (folder / "styles" / f"{name}.css").read_text(encoding="utf-8")
            for name in LAYERS
            if name != "components"
        },
    }
    joined = "".join(f"@layer {name}{{{minified(sources[name])}}}" for name in LAYERS)
    text = f"@layer {','.join(LAYERS)};{joined}"
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Styles(text, f"sha256-{digest}")


def minified(css: str) -> str:
    """Return ``css`` without comments and needless spaces; strings in it hold no such runs."""
    css = _SPACE.sub(" ", _COMMENT.sub("", css))
    css = _AFTER_COLON.sub(":", _AROUND.sub(r"\1", css))
    return css.replace(";}", "}").strip()
