"""Texts, lists and mappings as YAML that an officer could have written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, repeat

import yaml

Plain = str | Sequence["Plain"] | Mapping[str, "Plain"]
"""Texts, lists and mappings of them."""

_NOT_AS_WRITTEN = (
    (r"~|null|Null|NULL", "~nN"),
    (r"[-+]?\d[\d_]*\.[\d_]*|\.\d+|[-+]?\d[\d_.]*[eE][-+]?\d+", "-+.0123456789"),
    (r"[-+]\d+|0[\dxob][\da-fA-F_]*|\d[\d_]*_[\d_]*|\d+(?::\d+)+", "-+0123456789"),
)
"""Texts that another YAML reader would not write again as they stand, and their first signs."""


class _Dumper(yaml.CDumper):
    """Writes texts bare, as an officer would, and quotes those that others would change."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the form that PyYAML asks for
        first: [
            ("tag:yaml.org,2002:float", re.compile(rf"(?:{pattern})\Z"))
            for pattern, starts in _NOT_AS_WRITTEN
            if first in starts
        ]
        for first in sorted(set("".join(starts for _, starts in _NOT_AS_WRITTEN)))
    }


def as_yaml(values: Mapping[str, Plain]) -> str:
    """Return texts, lists and mappings as YAML in the order in which they come.

    Only single texts go through PyYAML: a record of ten fields takes it as long as reading a
    thousand.
    """
    return "".join(f"{line}\n" for line in _lines(values))


def _lines(value: Sequence[Plain] | Mapping[str, Plain]) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _under(f"{_scalar(name)}:", inner)
    else:
        for inner in value:
            if isinstance(inner, str) or not inner:
                yield from _under("-", inner)
            else:
                marks = chain(("- ",), repeat("  "))
                yield from (
                    f"{mark}{line}" for mark, line in zip(marks, _lines(inner), strict=False)
                )


def _under(key: str, value: Plain) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{key} {_scalar(value)}"
    elif not value:
        yield f"{key} {'{}' if isinstance(value, Mapping) else '[]'}"
    else:
        yield key
        yield from (f"  {line}" for line in _lines(value))


@lru_cache(maxsize=1 << 16)
def _scalar(text: str) -> str:
    style = None if text.isprintable() else '"'
    written: str = yaml.dump(
        text, Dumper=_Dumper, allow_unicode=True, width=1 << 30, default_style=style
    )
    return written.removesuffix("\n").removesuffix("\n...")
