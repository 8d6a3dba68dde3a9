"""``{% once value, … %}…{% endonce %}``: a part of many pages that is made once for each value.

A thousand vacancies share one set of criteria, and its table reads the same on each of their pages.
The values named in the tag are all that the part depends on besides the language: where it links
somewhere, ``root`` is one of them.
"""

from __future__ import annotations

from collections.abc import Callable

from jinja2 import nodes
from jinja2.environment import Environment
from jinja2.ext import Extension
from jinja2.parser import Parser
from markupsafe import Markup

Key = tuple[object, ...]


class Once(Extension):
    """The tag and what has been made so far, for one environment, whose pages are of one site.

    Words are known by what they say, and everything else by being the same object: the
    public values of a build are frozen, and comparing whole sets of criteria would cost more than
    it saves. An object that is remembered is kept, so that no other one can take its place.
    """

    tags = frozenset({"once"})  # pyright: ignore[reportAssignmentType] - Jinja only looks into it

    def __init__(self, environment: Environment) -> None:
        """Begin with nothing made."""
        super().__init__(environment)
        self._made: dict[Key, tuple[Key, Markup]] = {}

    def parse(self, parser: Parser) -> nodes.Node:
        """Return what the tag means: the body as a macro, called where nothing is made yet."""
        line = next(parser.stream).lineno
        values = [parser.parse_expression()]
        while parser.stream.skip_if("comma"):
            values.append(parser.parse_expression())
        body = parser.parse_statements(("name:endonce",), drop_needle=True)
        place = nodes.Const(f"{parser.name}:{line}")
        call = self.call_method("made", [place, *values])
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def made(self, place: str, *values: object, caller: Callable[[], Markup]) -> Markup:
        """Return what the tag at ``place`` gave for these values, or let it be made."""
        key = (place, *(one if isinstance(one, str) else id(one) for one in values))
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = (values, caller())
        return found[1]
