from __future__ import annotations

import gzip
import re

import pytest

from generator.writing.contrast import contrast
from generator.writing.render import TEMPLATES
from generator.writing.styles import LAYERS, minified, read_styles
from generator.writing.used_components import used_components
from tests.writing.colours import EDGES, PAIRS, colours


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_ink_can_be_read_on_its_ground(scheme: str) -> None:
    """Text has 4.5:1 and edges that mean something 3:1 on their ground (WCAG 1.4.3, 1.4.11)."""
    css = (TEMPLATES / "styles" / "tokens.css").read_text(encoding="utf-8")
    found = colours(css, scheme)
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


def test_colours_can_be_replaced_by_scheme() -> None:
    """Only the named tokens change, each in its scheme; another sheet has another digest."""
    styles = read_styles(TEMPLATES)
    made = styles.with_colours({"link": "#111111"}, {"link": "#eeeeee"})
    light, dark = (colours(made.layers["tokens"], scheme) for scheme in ("light", "dark"))
    assert (light["link"], dark["link"]) == ("#111111", "#eeeeee")
    assert light["visited"] == colours(styles.layers["tokens"], "light")["visited"]
    assert made.sheet(()).digest != styles.sheet(()).digest


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
