from __future__ import annotations

import pytest

from generator.errors import UsageError
from generator.pages.page import Address
from generator.wording import Text
from generator.writing.menus import MenuItem, read_menu


def test_a_menu_is_read_as_it_is_written() -> None:
    """Each item has a text and a path in Indonesian, and in English where a page exists."""
    items = [
        {"text": {"id": "Hasil", "en": "Results"}, "path": {"id": "hasil/", "en": "en/results/"}},
        {"text": {"id": "Arsip"}, "path": {"id": "arsip/"}},
    ]
    assert read_menu(items, "menu") == (
        MenuItem(Text("Hasil", "Results"), Address("hasil/", "en/results/")),
        MenuItem(Text("Arsip"), Address("arsip/", None)),
    )


def test_an_absent_menu_is_empty() -> None:
    """A site need not have a menu."""
    assert read_menu(None, "footer") == ()


@pytest.mark.parametrize("items", ["Hasil", {"text": "Hasil"}, [{"text": "Hasil"}], [3]])
def test_another_form_is_refused_by_its_key(items: object) -> None:
    """The message names the key in mkdocs.yml and the form that is expected."""
    with pytest.raises(UsageError) as caught:
        read_menu(items, "footer")
    assert caught.value.sentence.values == (("name", "footer"),)


@pytest.mark.parametrize(
    "path", ["/hasil/", "\\\\a\\", "//a.example/", "javascript:x", "../", "a/../b/", "a\nb/"]
)
def test_a_path_stays_in_the_site(path: str) -> None:
    """A path that leads out of the site is refused."""
    with pytest.raises(UsageError, match="garis miring"):
        read_menu([{"text": {"id": "a"}, "path": {"id": path}}], "menu")
