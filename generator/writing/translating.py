"""Sentences of templates are translated when a template is compiled for one language.

A page has a hundred sentences and a site thousands of pages. Where the language is known, each
sentence becomes text of the template, and the values in it output between two pieces of text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from jinja2 import TemplateAssertionError, nodes
from jinja2.visitor import NodeTransformer

from generator.wording import Wording

JOINED = "joined"
"""The filter that joins the pieces of a sentence where they are a value, and no output."""
CALLED_AS_FILTERS = frozenset({"href", "label"})
"""Our functions. Jinja calls a filter without a detour, and gives it the context if it asks."""

_GETTEXT = frozenset({"_", "gettext", "ngettext", "pgettext", "npgettext"})
_PLACE_OF_VALUE = re.compile(r"%(?:\((\w+)\)s|%)")


class Translator(NodeTransformer):
    """Puts the translation in the place of every ``{% trans %}``, ``_()`` and ``ngettext()``."""

    def __init__(self, wording: Wording) -> None:
        """Translate as ``wording`` does."""
        self._wording = wording

    def generic_visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> nodes.Node:  # noqa: ANN401 - Jinja's own
        """Visit what stands inside, then make one of outputs that stand side by side."""
        super().generic_visit(node, *args, **kwargs)
        for name, inside in node.iter_fields():
            if isinstance(inside, list):
                setattr(node, name, list(_side_by_side(cast("list[object]", inside))))
        return node

    def visit_Output(self, node: nodes.Output) -> nodes.Output:  # noqa: N802 - Jinja calls it so
        """Let the pieces of a sentence stand among the output, where joining them costs nothing."""
        self.generic_visit(node)
        node.nodes = [piece for child in node.nodes for piece in _pieces_of(child)]
        return node

    def visit_Call(self, node: nodes.Call) -> nodes.Expr:  # noqa: N802 - Jinja calls it so
        """Translate a call of gettext, and make a filter of a function of ours."""
        self.generic_visit(node)
        name = node.node.name if isinstance(node.node, nodes.Name) else ""
        values = {keyword.key: keyword.value for keyword in node.kwargs}
        match name, node.args:
            case (("_" | "gettext"), [nodes.Const(value=str(sentence))]):
                return _joined(self._wording.gettext(sentence), values)
            case "ngettext", [nodes.Const(value=str(one)), nodes.Const(value=str(more)), number]:
                written = nodes.Filter(number, "number", [], [], None, None)
                return self._counted(one, more, number, {"num": written, **values})
            case _, [value, *rest] if name in CALLED_AS_FILTERS:
                return nodes.Filter(value, name, rest, node.kwargs, None, None)
            case _ if name in _GETTEXT:
                raise TemplateAssertionError("a sentence must be written out", node.lineno)
            case _:
                return node

    def _counted(
        self, one: str, more: str, number: nodes.Expr, values: Mapping[str, nodes.Expr]
    ) -> nodes.Expr:
        single, several = (_joined(self._wording.ngettext(one, more, n), values) for n in (1, 2))
        if single == several:
            return several
        is_one = nodes.Compare(number, [nodes.Operand("eq", nodes.Const(1))])
        return nodes.CondExpr(is_one, single, several)


def _joined(sentence: str, values: Mapping[str, nodes.Expr]) -> nodes.Expr:
    """Return a translated sentence with the expressions of its values in their places."""
    # Text and names of values take turns; a percent sign that was written twice has no name.
    found: list[str | None] = list(_PLACE_OF_VALUE.split(sentence))
    first, *rest = (
        values[piece] if number % 2 and piece else _text("%" if piece is None else piece)
        for number, piece in enumerate(found)
    )
    return nodes.Filter(first, JOINED, rest, [], None, None)


def _text(text: str) -> nodes.Expr:
    return nodes.TemplateData(text)


def _pieces_of(node: nodes.Expr) -> list[nodes.Expr]:
    """Return the pieces of a sentence or of a ``~``; what is neither stays whole."""
    match node:
        case nodes.Filter(name=name, node=nodes.Expr() as first) if name == JOINED:
            return [first, *node.args]
        case nodes.Concat():
            return node.nodes
        case _:
            return [node]


def _side_by_side(inside: Iterable[object]) -> Iterator[object]:
    before: nodes.Output | None = None
    for one in inside:
        if before is not None and isinstance(one, nodes.Output):
            before.nodes += one.nodes
            continue
        before = one if isinstance(one, nodes.Output) else None
        yield one
