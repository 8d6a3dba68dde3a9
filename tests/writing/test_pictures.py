"""Pictures made anew from their pixels."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from generator.errors import FindingsError
from generator.reading.picture_notes import read_notes
from generator.writing import pictures
from generator.writing.pictures import from_pixels, is_picture
from tests.persons import NIP
from tests.pictures import RED, a_picture
from tests.record_builders import lines

ENDINGS = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp"}


def saved(picture: Image.Image, form: str, **options: object) -> bytes:
    made = io.BytesIO()
    picture.save(made, form, **options)
    return made.getvalue()


@pytest.mark.parametrize("where", ["exif", "comment", "xmp", "text", "packed"])
@pytest.mark.parametrize("form", ENDINGS)
def test_only_pixels_stay(form: str, where: str) -> None:
    """Nothing of the metadata is left, the size is, and the bytes are the same every time."""
    data = a_picture(form, {where: NIP})
    if data is None:
        pytest.skip("this format has no such place")
    made = from_pixels(data, f"a{ENDINGS[form]}")
    assert made == from_pixels(data, f"a{ENDINGS[form].upper()}")
    assert not any(NIP in note for note in read_notes(made))
    assert NIP.encode() not in made
    with Image.open(io.BytesIO(made)) as picture:
        assert picture.format == form
        assert picture.size == (24, 16)
        assert not picture.getexif()
        assert not {"xmp", "icc_profile", "Author"} & picture.info.keys()


def test_png_keeps_every_pixel() -> None:
    """A PNG shows exactly what it showed."""
    data = a_picture("PNG", {})
    assert data is not None
    with (
        Image.open(io.BytesIO(data)) as old,
        Image.open(io.BytesIO(from_pixels(data, "a.png"))) as new,
    ):
        assert old.tobytes() == new.tobytes()


def test_upright() -> None:
    """A picture that only its metadata turn is turned itself."""
    data = a_picture("JPEG", {}, turned=True)
    assert data is not None
    with Image.open(io.BytesIO(from_pixels(data, "a.jpeg"))) as picture:
        assert picture.size == (16, 24)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_modes(mode: str) -> None:
    """Every kind of pixels is taken."""
    assert from_pixels(saved(Image.new(mode, (3, 3)), "PNG"), "a.png")
    assert from_pixels(saved(Image.new("CMYK", (3, 3)), "JPEG"), "a.jpg")


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_nothing_hides_below_what_is_rubbed_out(form: str) -> None:
    """A pixel that cannot be seen has no colour, one that can be seen keeps its own."""
    picture = Image.new("RGBA", (64, 64), (*RED, 0))
    picture.paste((*RED, 255), (0, 0, 16, 64))
    options = {"lossless": True, "exact": True} if form == "WEBP" else {}
    made = from_pixels(saved(picture, form, **options), f"a{ENDINGS[form]}")
    with Image.open(io.BytesIO(made)) as shown:
        assert shown.getpixel((60, 32)) == (0, 0, 0, 0)
        assert shown.getchannel("A").getpixel((2, 2)) == 255


def a_moving_picture() -> bytes:
    frames = [Image.new("RGB", (2, 2), colour) for colour in ("red", "blue")]
    return saved(frames[0], "PNG", save_all=True, append_images=frames[1:])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        a_picture("JPEG", {}),
        (a_picture("PNG", {}) or b"")[:60],
        a_moving_picture(),
    ],
    ids=["empty", "other", "another picture", "cut off", "moving"],
)
def test_refused(data: bytes) -> None:
    """A damaged, foreign or moving picture is a finding that says what to do."""
    with pytest.raises(FindingsError) as stop:
        from_pixels(data, "content/a.png")
    [line] = lines(stop.value.findings)
    assert line.startswith("content/a.png:0:0: galat: gambar rusak, bergerak, terlalu besar")


def test_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many bytes or pixels are refused before they are unpacked."""
    data = a_picture("PNG", {})
    assert data is not None
    monkeypatch.setattr(pictures, "MOST_PIXELS", 24 * 16 - 1)
    with pytest.raises(FindingsError):
        from_pixels(data, "a.png")
    monkeypatch.setattr(pictures, "MOST_BYTES", 10)
    with pytest.raises(FindingsError) as stop:
        from_pixels(data, "a.png")
    assert "20 MiB" in lines(stop.value.findings)[0]


def test_by_name() -> None:
    """A picture is told by the ending of its name."""
    assert is_picture("a/b.PNG")
    assert not is_picture("a/b.svg")
