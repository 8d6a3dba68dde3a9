"""What a picture says beside its pixels: comments, EXIF, XMP, packed texts."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

from PIL import Image
from PIL.ExifTags import IFD
from PIL.JpegImagePlugin import JpegImageFile


class NotAPictureError(ValueError):
    """Bytes that cannot be read as a picture."""


def read_notes(data: bytes) -> tuple[str, ...]:
    """Return every text in the metadata of a PNG, JPEG or WebP; raises ``NotAPictureError``."""
    with warnings.catch_warnings():
        # Too many pixels, or damaged metadata: whoever cannot read it must not pass it.
        warnings.simplefilter("error")
        try:
            with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as picture:
                picture.load()
                return tuple(_texts(picture))
        except Exception as error:
            raise NotAPictureError from error


def _texts(picture: Image.Image) -> Iterator[str]:
    exif = picture.getexif()
    groups = (exif, *(exif.get_ifd(group) for group in IFD))
    yield from (_text(value) for group in groups for value in group.values())
    for name, value in picture.info.items():
        yield f"{name}"
        yield _text(value)
    if isinstance(picture, JpegImageFile):
        yield from (_text(segment) for _, segment in picture.applist)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode(errors="replace").replace("\0", "")
    return str(value)
