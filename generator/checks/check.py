"""What a check is: a rule for people and a function that yields where the records break it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.finding import Finding, Problem, Rule, Severity, found
from generator.merit.judging import JudgedDataset
from generator.wording import Sentence

CheckFunction = Callable[[JudgedDataset], Iterator[Problem]]
"""A check that does not ask for recomputed rankings takes a plain ``Dataset``."""


DayCheckFunction = Callable[[JudgedDataset, date], Iterator[Problem]]
"""A check that also asks which day it is; the day is given, no check looks at a clock."""


@dataclass(frozen=True, slots=True)
class Check:
    """A rule, and the function that finds where it is broken."""

    rule: Rule
    function: CheckFunction

    def run(self, dataset: JudgedDataset) -> Iterator[Finding]:
        """Yield a finding for each problem."""
        for problem in self.function(dataset):
            yield found(self.rule, problem)


@dataclass(frozen=True, slots=True)
class DayCheck:
    """A rule that days alone may break, and the function that finds where."""

    rule: Rule
    function: DayCheckFunction

    def run(self, dataset: JudgedDataset, as_of: date) -> Iterator[Finding]:
        """Yield a finding for each problem on the day ``as_of``."""
        for problem in self.function(dataset, as_of):
            yield found(self.rule, problem)


def check(
    text: Sentence,
    *,
    why: Sentence,
    example: str,
    mend: str,
    severity: Severity = Severity.ERROR,
) -> Callable[[CheckFunction], Check]:
    """Make a check of a function; its name with hyphens is the name of the rule.

    ``text`` says on the methodology page what is demanded, ``why`` gives the reason, ``example`` is
    a piece of a record that breaks it and ``mend`` the same piece as it should be.
    """

    def wrap(function: CheckFunction) -> Check:
        name = function.__name__.replace("_", "-")
        return Check(Rule(name, text, why, example, mend, severity), function)

    return wrap


def day_check(
    text: Sentence,
    *,
    why: Sentence,
    example: str,
    mend: str,
    severity: Severity = Severity.ERROR,
) -> Callable[[DayCheckFunction], DayCheck]:
    """Make a check of a function that takes the day as well; all else as in ``check``."""

    def wrap(function: DayCheckFunction) -> DayCheck:
        name = function.__name__.replace("_", "-")
        return DayCheck(Rule(name, text, why, example, mend, severity), function)

    return wrap
