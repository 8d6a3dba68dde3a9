"""The brand of an agency: its name and its colour, one block of ``mkdocs.yml``.

All that carries the colour is computed from it, for light and for dark screens, so that an agency
chooses one colour and every text stays readable on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from typing import cast

from generator.errors import FindingsError
from generator.finding import Finding, Rule
from generator.source import Place, Steps
from generator.wording import Sentence, say
from generator.writing.contrast import contrast, first_mix, lightened, mixed

DEFAULT_COLOUR = "#0a489f"
"""The colour that the style tokens and the icon hold."""

TEXT_RATIO, EDGE_RATIO, CALM_RATIO = 4.5, 3.0, 8.0
"""WCAG 2.2: text (1.4.3) and edges that mean something (1.4.11). Links on dark ground have more,
because pale letters look thinner."""

_FORM = re.compile(r"#[0-9a-fA-F]{6}")
_NAMES = ("name", "colour", "colour_dark")
_WHITE, _BLACK, _LIGHT, _DARK = "#ffffff", "#000000", "#f5f7fa", "#18202a"
"""``_LIGHT`` and ``_DARK`` are the grounds of the style tokens that are the harder to read on."""

BRAND_FORM = Rule(
    "brand-form",
    say("Merek di mkdocs.yml memuat name, colour, dan colour_dark; warnanya berbentuk #rrggbb."),
    say("Tanda # tanpa tanda kutip memulai keterangan, sehingga warnanya hilang tanpa pesan."),
    "extra: {brand: {colour: biru}}",
    'extra: {brand: {colour: "#0a489f"}}',
)
BRAND_CONTRAST = Rule(
    "brand-contrast",
    say("Warna merek berkontras paling sedikit 4,5 banding 1 dengan latar terang dan tulisannya."),
    say("Tulisan dan tautan memakai warna ini; WCAG 2.2, 1.4.3, meminta kontras itu."),
    'extra: {brand: {colour: "#ffb000"}}',
    'extra: {brand: {colour: "#8a5f00"}}',
)
BRAND_RULES: tuple[Rule, ...] = (BRAND_FORM, BRAND_CONTRAST)

Locate = Callable[[Steps], Place]
"""Returns where in ``mkdocs.yml`` a setting stands."""


@dataclass(frozen=True, slots=True)
class Brand:
    """The colour of links and of the head, and that of the head on dark screens."""

    colour: str
    dark: str


def read_brand(value: object, place: Locate) -> Brand | None:
    """Return the brand that ``extra.brand`` gives; nothing where it gives no colour.

    Raises ``FindingsError`` where it has another form, or a colour on which or in which text could
    not be read.
    """
    if value is None:
        return None
    steps: Steps = ("extra", "brand")
    if not isinstance(value, Mapping):
        raise FindingsError([_other_form(place(steps), say("brand tidak memuat isian"))])
    given = cast("Mapping[object, object]", value)
    found = [
        _other_form(place((*steps, str(name))), say("isian “%(name)s” tidak dikenal", name=name))
        for name in map(str, given)
        if name not in _NAMES
    ]
    colours = {name: given[name] for name in _NAMES[1:] if name in given}
    for name, colour in colours.items():
        found += _colour_findings(name, colour, place((*steps, name)))
    if found:
        raise FindingsError(found)
    # All were seen to be texts of the form above.
    colour, dark = (str(colours.get(name, "")).lower() for name in _NAMES[1:])
    if not (colour or dark):
        return None
    colour = colour or DEFAULT_COLOUR
    return Brand(colour, dark or mixed(colour, _BLACK, 0.35))


def tokens(brand: Brand) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Return the colours of the style tokens, by name: on light screens, and on dark ones."""
    link = brand.colour
    soft = first_mix(link, _WHITE, lambda mix: contrast(mix, link) >= TEXT_RATIO, 0.86)
    edge = mixed(link, _WHITE, 0.25)
    deep = mixed(link, _DARK, 0.7)
    pale = lightened(link, lambda made: _reads(made, CALM_RATIO, _DARK, deep))
    line = lightened(link, lambda made: _reads(made, TEXT_RATIO, _DARK, deep))
    light = {
        "link": link,
        "brand": link,
        "accent": edge if contrast(edge, _LIGHT) >= EDGE_RATIO else link,
        "accent-soft": soft,
    }
    return light, {"link": pale, "brand": brand.dark, "accent": line, "accent-soft": deep}


def coloured(icon: str, brand: Brand | None) -> str:
    """Return the SVG ``icon`` in the colour of the brand; another one than ours stays as it is."""
    return icon.replace(DEFAULT_COLOUR, brand.colour) if brand else icon


def _reads(colour: str, ratio: float, *grounds: str) -> bool:
    return all(contrast(colour, ground) >= ratio for ground in grounds)


def _colour_findings(name: str, colour: object, place: Place) -> list[Finding]:
    if not isinstance(colour, str) or not _FORM.fullmatch(colour):
        return [_other_form(place, say("%(name)s bukan warna berbentuk #rrggbb", name=name))]
    against, ground = (
        (_LIGHT, say("latar terang halaman"))
        if name == "colour"
        else (_WHITE, say("tulisan putih di kepala halaman"))
    )
    ratio = contrast(colour, against)
    if ratio >= TEXT_RATIO:
        return []
    message = say(
        "%(name)s %(colour)s berkontras %(ratio)s banding 1 dengan %(ground)s, "
        "seharusnya paling sedikit %(needed)s banding 1",
        name=name,
        colour=colour,
        # Rounded down: what fails must not look as if it passed.
        ratio=Decimal(ratio).quantize(Decimal("0.01"), ROUND_DOWN),
        ground=ground,
        needed=Decimal(str(TEXT_RATIO)),
    )
    darker = first_mix(colour, _BLACK, lambda mix: contrast(mix, against) >= TEXT_RATIO)
    hint = say("Pilih warna yang lebih tua, misalnya %(darker)s.", darker=darker)
    return [Finding(BRAND_CONTRAST, place, message, hint)]


def _other_form(place: Place, message: Sentence) -> Finding:
    hint = say(
        "Tulis brand: {name: {id: …, en: …}, colour: %(colour)s}, warnanya di antara tanda kutip.",
        colour=f'"{DEFAULT_COLOUR}"',
    )
    return Finding(BRAND_FORM, place, message, hint)
