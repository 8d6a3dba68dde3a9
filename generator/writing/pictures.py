"""Pictures of the prose, made anew from their pixels: nothing else of the file is published.

Saving a picture again keeps comments and XMP; only bytes that are made from pixels alone carry
none. What the pixels themselves show, such as a photographed letter, nobody checks here.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Any

from PIL import Image, ImageOps

from generator.errors import FindingsError
from generator.finding import Finding, Rule
from generator.source import Place
from generator.wording import Sentence, say

FORMATS: Mapping[str, str] = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
MOST_BYTES = 20 << 20
MOST_PIXELS = 40_000_000
_OPTIONS: Mapping[str, Mapping[str, Any]] = {
    "PNG": {"compress_level": 9},
    "JPEG": {"quality": 90, "optimize": True},
    "WEBP": {"quality": 90, "method": 4, "exact": True},
}

PROSE_FILES = Rule(
    "prose-files",
    say("Di folder content hanya ada naskah .md dan gambar PNG, JPEG, atau WebP, bukan tautan."),
    say("Berkas lain disalin ke situs apa adanya, bersama nama orang di dalam metadatanya."),
    "content/pengumuman.pdf",
    "[Pengumuman](https://kota-contoh.example/p/0001.pdf)",
)
PICTURE_FORM = Rule(
    "picture-form",
    say(
        "Gambar di folder content utuh, tidak bergerak, dan paling besar 20 MiB dan 40 megapiksel."
    ),
    say("Gambar dibuat ulang dari pikselnya, agar metadata tidak ikut terbit."),
    "content/alur.png  # isinya JPEG, atau terpotong",
    "content/alur.jpg",
)
PICTURE_RULES: tuple[Rule, ...] = (PROSE_FILES, PICTURE_FORM)


def is_picture(path: str) -> bool:
    """Tell by its name whether a file is a picture."""
    return PurePosixPath(path).suffix.lower() in FORMATS


def from_pixels(data: bytes, path: str) -> bytes:
    """Return the picture as new bytes of the same format, upright, made from its pixels alone.

    The same bytes and the same library give the same bytes. Raises ``FindingsError`` where the
    picture is damaged, moves, is too large, or is another format than its name says.
    """
    form = FORMATS[PurePosixPath(path).suffix.lower()]
    if len(data) > MOST_BYTES:
        raise _refuse(path, say("gambar lebih besar dari 20 MiB"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            pixels = _pixels(data, form)
        except Exception:  # noqa: BLE001 - whatever a damaged file does to the decoder
            raise _refuse(
                path,
                say("gambar rusak, bergerak, terlalu besar, atau bukan %(form)s", form=form),
            ) from None
    made = io.BytesIO()
    pixels.save(made, form, **_OPTIONS[form])
    return made.getvalue()


def _pixels(data: bytes, form: str) -> Image.Image:
    """Return the pixels in one of the modes that every format can hold; raises where it cannot."""
    with Image.open(io.BytesIO(data), formats=(form,)) as picture:
        width, height = picture.size
        if width * height > MOST_PIXELS or getattr(picture, "n_frames", 1) != 1:
            raise ValueError(form)
        upright = ImageOps.exif_transpose(picture)
        see_through = upright.has_transparency_data and form != "JPEG"
        plain = upright.convert("RGBA" if see_through else "RGB")
    fresh = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    if see_through:
        # What was rubbed out keeps its colour below; nobody sees it, and anybody can read it.
        unseen = fresh.getchannel("A").point([255, *[0] * 255])
        fresh.paste((0, 0, 0, 0), mask=unseen)
    return fresh


def prose_file_finding(path: str) -> Finding:
    """Return the finding for a file of the prose that may not be published."""
    return Finding(
        PROSE_FILES,
        Place(path),
        say("berkas ini tautan, atau jenisnya tidak boleh terbit"),
        say("Pindahkan dari folder content. Data masuk ke folder data; naskah resmi ditaut."),
    )


def _refuse(path: str, message: Sentence) -> FindingsError:
    hint = say("Simpan ulang gambarnya dengan akhiran nama yang sesuai, lebih kecil bila perlu.")
    return FindingsError([Finding(PICTURE_FORM, Place(path), message, hint)])
