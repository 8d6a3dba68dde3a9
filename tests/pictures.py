"""Small pictures with something in their metadata, made when a test runs."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

RED = (200, 30, 40)
AUTHOR = 0x013B
"""The EXIF field ``Artist``."""


def a_picture(
    form: str, notes: Mapping[str, str], size: tuple[int, int] = (24, 16), *, turned: bool = False
) -> bytes | None:
    """Return a picture with notes by their place; nothing where the format has no such place."""
    options: dict[str, Any] = {}
    exif = Image.Exif()
    if turned:
        exif[0x0112] = 6
    texts = PngInfo()
    for where, text in notes.items():
        if where == "exif":
            exif[AUTHOR] = text
        elif where == "xmp" and form != "PNG":
            options["xmp"] = f"<x>{text}</x>".encode()
        elif where == "comment" and form == "JPEG":
            options["comment"] = text
        elif where in {"text", "packed"} and form == "PNG":
            texts.add_text("Author", text, zip=where == "packed")
            options["pnginfo"] = texts
        else:
            return None
    made = io.BytesIO()
    picture = Image.new("RGB", size, RED)
    picture.putpixel((0, 0), (0, 0, 255))
    picture.save(made, form, exif=exif, **options)
    return made.getvalue()
