"""The one base of all records, and what a value says when it is not what it must be."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from generator.finding import Rule
from generator.wording import NO_WORDS, Sentence


class Part(BaseModel):
    """A frozen group of values inside a record. Keys that it does not name are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Record(Part):
    """What an office may write about one thing.

    ``kind_of_record`` names the type; ``folder`` (one YAML or CSV file each) or ``file`` (one CSV
    row each) says where under ``data/`` its records stand.
    """

    kind_of_record: ClassVar[str]
    folder: ClassVar[str] = ""
    file: ClassVar[str] = ""


class NotAValueError(ValueError):
    """A text that cannot be the value it should be; carries the words for the officer."""

    def __init__(self, rule: Rule, message: Sentence, hint: Sentence = NO_WORDS) -> None:
        """Keep the rule that the text breaks, what is wrong and what to do."""
        super().__init__(rule.name)
        self.rule = rule
        self.message = message
        self.hint = hint
