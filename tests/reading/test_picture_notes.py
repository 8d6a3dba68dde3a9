"""What a picture says beside its pixels."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from generator.reading.picture_notes import NotAPictureError, read_notes
from tests.persons import NIP
from tests.pictures import a_picture


@pytest.mark.parametrize("where", ["exif", "comment", "xmp", "text", "packed"])
@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_notes(form: str, where: str) -> None:
    """A number in EXIF, a comment, XMP, a text or a packed text is read."""
    data = a_picture(form, {where: NIP})
    if data is None:
        pytest.skip("this format has no such place")
    assert any(NIP in note for note in read_notes(data))


def test_plain() -> None:
    """A picture without metadata says nothing about anybody."""
    data = a_picture("PNG", {})
    assert data is not None
    assert not any(NIP in note for note in read_notes(data))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"<svg/>"])
def test_no_picture(data: bytes) -> None:
    """What is no picture, and a picture that is cut off, is refused."""
    whole = a_picture("JPEG", {})
    assert whole is not None
    for broken in (data, whole[: len(whole) // 2]):
        with pytest.raises(NotAPictureError):
            read_notes(broken)


def test_text_behind_the_pixels() -> None:
    """A text that stands behind the pixels of a PNG is read as well."""
    notes = PngInfo()
    notes.add(b"tEXt", b"Author\0" + NIP.encode(), after_idat=True)
    made = io.BytesIO()
    Image.new("RGB", (2, 2)).save(made, "PNG", pnginfo=notes)
    assert any(NIP in note for note in read_notes(made.getvalue()))
