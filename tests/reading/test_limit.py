"""How many findings of one kind a file gets."""

from __future__ import annotations

from generator.reading.characters import MOST_FINDINGS
from generator.reading.yaml_file import read_yaml
from tests.reading.printed import printed


def test_as_many_as_allowed() -> None:
    """A hundred findings are all told."""
    _, findings = read_yaml(b"a: 1\n" * (MOST_FINDINGS + 1), "x.yml")
    assert len(findings) == MOST_FINDINGS
    assert printed(findings)[-1].startswith("x.yml:101:1: isian ini sudah tertulis")


def test_more() -> None:
    """The last finding of a kind says how many more there are; other kinds are told as well."""
    _, findings = read_yaml(b"a: 1\n" * 40_000 + b"b: *c\n", "x.yml")
    assert len(findings) == MOST_FINDINGS + 1
    assert printed(findings)[-2:] == [
        "x.yml:101:1: 39900 kesalahan sejenis lagi, mulai dari baris ini [unique-keys]",
        "x.yml:40001:4: nilai merujuk ke tempat lain (*) [no-references]",
    ]
