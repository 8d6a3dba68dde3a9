"""Colours as ``#rrggbb``, and how well one is seen on another.

The formula is that of WCAG 2.2, "relative luminance" and "contrast ratio".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from colorsys import hls_to_rgb, rgb_to_hls

_WEIGHTS = (0.2126, 0.7152, 0.0722)
_LINEAR_BELOW = 0.04045
_STEPS = 100


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """Return ``colour`` with a ``share`` of ``other``, from 0 (none) to 1 (only the other)."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in pairs)


def first_mix(colour: str, other: str, passes: Callable[[str], bool], share: float = 0) -> str:
    """Return the mix with the least of ``other``, at least ``share``, that passes.

    The other colour itself is the last one asked for, and is returned where it does not pass.
    """
    steps = range(round(share * _STEPS), _STEPS)
    mixes = (mixed(colour, other, step / _STEPS) for step in steps)
    return next((mix for mix in mixes if passes(mix)), other)


def lightened(colour: str, passes: Callable[[str], bool]) -> str:
    """Return the colour of the same hue and saturation that passes, the darkest that is lighter.

    White is the last one asked for, and is returned where it does not pass.
    """
    hue, lightness, saturation = rgb_to_hls(*(channel / 255 for channel in _channels(colour)))
    steps = range(round(lightness * _STEPS), _STEPS)
    made = (_written(hls_to_rgb(hue, step / _STEPS, saturation)) for step in steps)
    return next((one for one in made if passes(one)), "#ffffff")


def _written(shares: Iterable[float]) -> str:
    return "#" + "".join(f"{round(share * 255):02x}" for share in shares)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def _luminance(colour: str) -> float:
    shares = (channel / 255 for channel in _channels(colour))
    linear = (
        share / 12.92 if share <= _LINEAR_BELOW else ((share + 0.055) / 1.055) ** 2.4
        for share in shares
    )
    return sum(weight * part for weight, part in zip(_WEIGHTS, linear, strict=True))
