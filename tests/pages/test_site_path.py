"""Paths stay in the site."""

from __future__ import annotations

import pytest

from generator.pages.site_path import is_site_path


@pytest.mark.parametrize("path", ["", "hasil/", "en/about/method/", "cari/#a", "data/a.csv"])
def test_inside(path: str) -> None:
    """Paths from the root of the site are understood."""
    assert is_site_path(path)


@pytest.mark.parametrize("path", ["/", "..", "../a", "a/../b", "a:b", "a\\b", "//a", "a b", "a\n"])
def test_outside(path: str) -> None:
    """Whatever could lead elsewhere is refused."""
    assert not is_site_path(path)
