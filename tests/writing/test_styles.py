from __future__ import annotations

import gzip
import re

import pytest

from generator.writing.render import TEMPLATES
from generator.writing.styles import LAYERS, minified, read_styles
from generator.writing.used_components import used_components

PAIRS = [
    ("ink", "ground"),
    ("ink", "raised"),
    ("muted", "ground"),
    ("muted", "raised"),
    ("link", "ground"),
    ("link", "raised"),
    ("visited", "raised"),
    ("on-brand", "brand"),
    ("neutral", "neutral-ground"),
    ("positive", "positive-ground"),
    ("warning", "warning-ground"),
    ("info", "info-ground"),
    ("negative", "negative-ground"),
    ("info", "ground"),
]
EDGES = [("focus", "ground"), ("focus", "raised"), ("accent", "ground"), ("accent", "raised")]


def colours(scheme: str) -> dict[str, str]:
    css = (TEMPLATES / "styles" / "tokens.css").read_text()
    read = css if scheme == "dark" else css.split("@media")[0]
    return dict(re.findall(r"--([\w-]+): (#\w+);", read))


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[start : start + 2], 16) / 255 for start in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_ink_can_be_read_on_its_ground(scheme: str) -> None:
    """Text has 4.5:1 and edges that mean something 3:1 on their ground (WCAG 1.4.3, 1.4.11)."""
    found = colours(scheme)
    weak = [pair for pair in PAIRS if contrast(found[pair[0]], found[pair[1]]) < 4.5]
    weak += [pair for pair in EDGES if contrast(found[pair[0]], found[pair[1]]) < 3]
    assert weak == []


def test_only_tokens_name_colours() -> None:
    """Component and layout styles take their colours from the tokens."""
    sources = [*TEMPLATES.glob("components/*/*.css"), TEMPLATES / "styles" / "layout.css"]
    found = [path.name for path in sources if re.search(r"#[0-9a-f]{3,8}\b", path.read_text())]
    assert found == []


@pytest.mark.parametrize(
    "template", sorted(path.name for path in (TEMPLATES / "pages").glob("*.html"))
)
def test_each_style_sheet_is_small(template: str) -> None:
    """It stands in the page, so it costs at most 4.5 kB on the wire."""
    styles = read_styles(TEMPLATES)
    used = used_components(
        f"pages/{template}", lambda name: (TEMPLATES / name).read_text(), styles.components
    )
    assert len(gzip.compress(styles.sheet(used).text.encode(), 6)) <= 4500


def test_layers_stand_in_order() -> None:
    """A component outweighs the base, print outweighs all."""
    text = read_styles(TEMPLATES).sheet({"card", "table"}).text
    assert text.startswith(f"@layer {','.join(LAYERS)};")
    assert text.count("{") == text.count("}")


def test_a_sheet_has_the_named_components_alone() -> None:
    """What a page does not use costs it nothing; another sheet has another digest."""
    styles = read_styles(TEMPLATES)
    card, table = styles.sheet({"card"}), styles.sheet({"table"})
    assert styles.components["card"] in card.text
    assert styles.components["table"] not in card.text
    assert card.digest != table.digest


def test_comments_and_needless_spaces_go() -> None:
    """What a browser does not need is left out; what it needs stays."""
    css = "/* a\nb */\n.a > .b :hover,\n.c {\n  margin: calc(1px + 2px) 0;\n  color: red;\n}\n"
    assert minified(css) == ".a>.b :hover,.c{margin:calc(1px + 2px) 0;color:red}"
