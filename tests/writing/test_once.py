from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import jinja2

from generator.writing.once import Once


@dataclass(frozen=True)
class Named:
    """A value as the public ones are: frozen, and equal to others that say the same."""

    name: str


def a_site(template: str, seen: list[str]) -> Callable[..., str]:
    made = jinja2.Environment(loader=jinja2.DictLoader({"t": template}), autoescape=True)
    made.add_extension(Once)
    made.filters["noted"] = lambda name: seen.append(name) or name
    return made.get_template("t").render


def test_a_part_is_made_once_for_each_value() -> None:
    """The same value on the next page costs nothing; another one is made, also if it is equal."""
    seen: list[str] = []
    page = a_site("{{ n }}{% once one, root %}<i>{{ one.name | noted }}</i>{% endonce %}", seen)
    one, equal = Named("a&b"), Named("a&b")
    assert page(n=1, one=one, root="../") == "1<i>a&amp;b</i>"
    assert page(n=2, one=one, root="../") == "2<i>a&amp;b</i>"
    assert len(seen) == 1
    page(n=3, one=one, root="../../")
    page(n=4, one=equal, root="../")
    assert len(seen) == 3


def test_two_places_do_not_share_what_they_made() -> None:
    """The place of a tag is part of what it is known by."""
    page = a_site("{% once x %}1{% endonce %}\n{% once x %}2{% endonce %}", [])
    assert page(x=Named("a")) == "1\n2"


def test_a_value_that_is_gone_is_not_mistaken_for_the_next() -> None:
    """What is remembered stays alive, so a later value never stands in its place in memory."""
    page = a_site("{% once one %}{{ one.name }}{% endonce %}", [])
    assert [page(one=Named(str(n))) for n in range(50)] == [str(n) for n in range(50)]
