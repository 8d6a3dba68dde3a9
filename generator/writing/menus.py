"""Menus, which stand in ``mkdocs.yml`` under ``extra``, because only a site knows its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from generator.errors import UsageError
from generator.pages.page import Address
from generator.pages.site_path import is_site_path
from generator.wording import Text, say


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One entry of a menu."""

    text: Text
    address: Address


def read_menu(items: object, name: str) -> tuple[MenuItem, ...]:
    """Return the menu that ``extra`` holds under ``name``; an absent one is empty.

    Each item is ``{text: {id: …, en: …}, path: {id: …, en: …}}``, where ``en`` may be absent.
    Raises ``UsageError`` where it has another form, or a path leads out of the site.
    """
    if items is None:
        return ()
    if not isinstance(items, Sequence) or isinstance(items, str):
        raise _bad(name)
    menu = tuple(_item(item, name) for item in cast("Sequence[object]", items))
    for address in (item.address for item in menu):
        for path in (address.id, address.en or ""):
            if not is_site_path(path):
                raise UsageError(
                    say(
                        "mkdocs.yml: extra.%(name)s memuat path %(path)s. Tulis alamat halaman di "
                        "situs ini tanpa garis miring di depan, misalnya lowongan/.",
                        name=name,
                        path=path,
                    )
                )
    return menu


def _item(item: object, name: str) -> MenuItem:
    match item:
        case {
            "text": {"id": str(text), "en": str(english)},
            "path": {"id": str(path), "en": str(english_path)},
        }:
            return MenuItem(Text(text, english), Address(path, english_path))
        case {"text": {"id": str(text)}, "path": {"id": str(path)}}:
            return MenuItem(Text(text), Address(path, None))
        case _:
            raise _bad(name)


def _bad(name: str) -> UsageError:
    return UsageError(
        say(
            "mkdocs.yml: extra.%(name)s harus berupa daftar; tulis setiap butirnya sebagai "
            "text: {id: …, en: …} dan path: {id: …, en: …}.",
            name=name,
        )
    )
