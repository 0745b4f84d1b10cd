"""How templates are read and speak: in a run of Pelican, and for pages that another program makes."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from generator.messages import translations
from generator.views.page import Page

#: How templates are read: text is escaped unless a template says otherwise, and an unknown name is an error. They do
#: not change while a site is built, so nothing looks after each use whether they did.
TEMPLATE_OPTIONS: dict[str, Any] = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "keep_trailing_newline": True,
    "auto_reload": False,
    "extensions": ["jinja2.ext.i18n"],
}


def speak_in(environment: Environment) -> None:
    """Let the templates of ``environment`` speak the language in use.

    A page says a hundred things in words alone, without a value: each is looked up once, and not for every page.
    """
    words = translations()
    environment.install_gettext_translations(words, newstyle=True)  # type: ignore[attr-defined]

    @cache
    def constant(message: str) -> Markup:
        return Markup(words.gettext(message) % {})  # noqa: S704 - a translation is checked before it is used

    def said(message: str, **values: object) -> Markup:
        return Markup(words.gettext(message)) % values if values else constant(message)  # noqa: S704 - as above

    environment.globals["_"] = said


class Templates:
    """The templates of the theme in the folder ``theme``, in the language in use when this is made."""

    def __init__(self, theme: Path) -> None:
        loader = FileSystemLoader(theme / "templates")
        self._environment = Environment(loader=loader, **TEMPLATE_OPTIONS)  # noqa: S701 - the options say that it escapes
        speak_in(self._environment)

    def page(self, template: str, page: Page) -> str:
        """Return the HTML of ``page`` in the template of this name (without its ending).

        Raises what a template raises.
        """
        return self._environment.get_template(f"{template}.html").render(page=page)

    def component(self, name: str, *views: object) -> str:
        """Return the HTML of the component ``name``, which takes ``views``. Raises like ``page``."""
        return str(getattr(self._environment.get_template(f"components/{name}.html").module, name)(*views))
