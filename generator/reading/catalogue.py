"""The wording of a language: nothing for Indonesian, the gettext catalogue for English."""

from __future__ import annotations

from pathlib import Path

from babel.messages.pofile import read_po

from generator.wording import Language, Wording

LOCALES = Path(__file__).parent.parent / "locale"


def read_catalogue(language: Language, locales: Path = LOCALES) -> Wording:
    r"""Return how sentences are said in a language.

    Source texts are Indonesian, so English alone has a file: ``en/LC_MESSAGES/merit.po``. Of a text
    with a plural the second form stands under the singular with a trailing ``\x00``. What is not
    translated, or doubtful (fuzzy), is left out and so said in Indonesian.
    """
    if language == "id":
        return Wording(language)
    words: dict[str, str] = {}
    with (locales / language / "LC_MESSAGES" / "merit.po").open("rb") as file:
        for message in read_po(file, locale=language):
            source = message.id if isinstance(message.id, str) else message.id[0]
            said = message.string or ""
            forms = (said,) if isinstance(said, str) else said
            if source and all(forms) and not message.fuzzy:
                words.update(zip((source, source + "\x00"), forms, strict=False))
    return Wording(language, words)
