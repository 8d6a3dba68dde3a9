"""A Jinja environment for the readers of one language, made for thousands of pages.

What Jinja asks anew for every value of every page is answered here when a template is compiled:
what a sentence is in the language (`generator.writing.translating`), what is safe HTML already, and
that values are of classes of ours, so that an attribute is an attribute.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from functools import lru_cache
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape

from generator.wording import Wording
from generator.writing.translating import JOINED, Translator

GIVES_MARKUP = frozenset({"day", "moment", "number", "period", "stage_name", "words"})
"""Filters whose result is always safe HTML, so that nothing of it is left to escape."""
REMEMBERED = 10_000
"""As many short texts are remembered as they stand in HTML."""

# Safe HTML equals the plain text of the same letters: only plain texts may be remembered.
_escaped = lru_cache(maxsize=REMEMBERED)(escape)


def shown(value: object) -> str:
    """Return what stands in the page for ``value``: safe HTML as it is, all else escaped."""
    if isinstance(value, Markup):
        return value
    return _escaped(value) if type(value) is str else escape(value)


def joined(*pieces: object) -> Markup:
    """Return the pieces of a sentence as one piece of safe HTML."""
    return Markup("".join(map(shown, pieces)))  # noqa: S704 - each piece is safe or escaped


def called(function: Callable[..., object], *arguments: object, **named: object) -> object:
    """Return what a function or macro gives; none of those that remain asks for the context."""
    return function(*arguments, **named)


class _Generator(CodeGenerator):
    """Writes the code of a template; Jinja's own native types replace the same methods."""

    def visit_Call(  # noqa: N802 - Jinja calls it so
        self,
        node: nodes.Call,
        frame: Frame,
        forward_caller: bool = False,  # noqa: FBT001, FBT002 - Jinja's own
    ) -> None:
        """Call without looking whether the context is asked for."""
        self.write("environment.called(")
        self.visit(node.node, frame)
        self.signature(node, frame, {"caller": "caller"} if forward_caller else None)
        self.write(")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja calls it so
        """Read an attribute as Python does, and no item of that name."""
        self.write("(")
        self.visit(node.node, frame)
        self.write(f").{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - private in Jinja
        del frame, finalize
        safe = isinstance(node, nodes.Filter) and node.name in GIVES_MARKUP
        self.write("(" if safe else "environment.shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:  # noqa: ANN401 - private in Jinja
        del node, frame, finalize
        self.write(")")


class OneLanguage(jinja2.Environment):
    """An environment that escapes always and speaks as its ``wording`` does.

    Templates do not change while a site is made: none is read a second time.
    """

    code_generator_class = _Generator
    shown = staticmethod(shown)
    called = staticmethod(called)

    def __init__(self, wording: Wording, loader: jinja2.BaseLoader) -> None:
        """Make an environment that knows nothing of ours yet but the language."""
        super().__init__(loader=loader, autoescape=True, auto_reload=False, cache_size=-1)
        self.wording = wording
        self.filters[JOINED] = joined

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Copy the globals once for each template; Jinja's chain of maps is slow in includes."""
        return {**self.globals, **(d or {})}

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        Translator(self.wording).visit(template)
        template.set_environment(self)
        return template
