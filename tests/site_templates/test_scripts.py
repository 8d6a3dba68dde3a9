"""What a page may fetch of scripts."""

from __future__ import annotations

import gzip
import re

import pytest

from generator.writing.render import TEMPLATES

MOST = 10_000
NAMED = re.compile(r"(?:components|pages|scripts)/[\w/]+\.(?:html|js)|(?<=\")\./\w+\.js")


def reached(template: str) -> set[str]:
    """Return the scripts that a template, what it is made of, and these scripts name."""
    seen: set[str] = set()
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        text = (TEMPLATES / name).read_text(encoding="utf-8")
        waiting += [one.replace("./", "scripts/", 1) for one in NAMED.findall(text)]
    return {name for name in seen if name.endswith(".js")}


@pytest.mark.parametrize("template", sorted(path.name for path in TEMPLATES.glob("pages/*.html")))
def test_the_scripts_of_a_page_are_small(template: str) -> None:
    """All that a page may fetch of scripts, at once or later, is under 10 kB packed."""
    scripts = reached(f"pages/{template}")
    assert sum(len(gzip.compress((TEMPLATES / name).read_bytes())) for name in scripts) < MOST


def test_every_script_is_used() -> None:
    """No script is left over, and the pages that need one name it."""
    used = set[str]().union(
        *(reached(f"pages/{one.name}") for one in TEMPLATES.glob("pages/*.html"))
    )
    assert used == {f"scripts/{path.name}" for path in TEMPLATES.glob("scripts/*.js")}
    assert reached("pages/plan.html") == {"scripts/plan.js", "scripts/plan_calendar.js"}
