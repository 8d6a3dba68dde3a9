"""The style sheet that stands in the page being rendered, and the policy that allows it."""

from __future__ import annotations

from dataclasses import dataclass, field

import jinja2
from jinja2.runtime import Context
from markupsafe import Markup

from generator.writing.styles import Sheet, Styles
from generator.writing.used_components import used_components


@dataclass(frozen=True, slots=True)
class PageStyle:
    """The style sheet of a page as markup, and its content security policy."""

    style: Markup
    policy: str


@dataclass(frozen=True, slots=True)
class StyleSheets:
    """The style sheets of one Jinja environment, each made once, by the name of the template."""

    made: dict[str, PageStyle] = field(default_factory=dict[str, PageStyle])

    @jinja2.pass_context
    def of(self, context: Context, styles: Styles) -> PageStyle:
        """Return what the page needs whose template began the rendering.

        A site of its own folder may replace a template; the text that is read is the one in force.
        """
        name = context.name or ""
        if name not in self.made:
            used = used_components(
                name, lambda wanted: _text(context.environment, wanted), styles.components
            )
            self.made[name] = page_style(styles.sheet(used))
        return self.made[name]


def page_style(sheet: Sheet) -> PageStyle:
    """Return the sheet as markup, and the policy: our own files and this one style sheet."""
    policy = (
        f"default-src 'none'; style-src '{sheet.digest}'; img-src 'self' data:; "
        "script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'"
    )
    return PageStyle(Markup(sheet.text), policy)  # noqa: S704 - our own style sources


def _text(environment: jinja2.Environment, name: str) -> str:
    """Return the text of a template or script; nothing where no folder of the theme holds it."""
    if environment.loader is None:
        return ""
    try:
        return environment.loader.get_source(environment, name)[0]
    except jinja2.TemplateNotFound:
        return ""
