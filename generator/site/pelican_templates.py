"""The directory's templates outside a run of Pelican: for pages that another program makes, read the same way."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from generator.messages import translations
from generator.site.pelican_settings import TEMPLATE_OPTIONS
from generator.views.page import Page


class Templates:
    """The templates of the theme in the folder ``theme``, in the language in use when this is made."""

    def __init__(self, theme: Path) -> None:
        loader = FileSystemLoader(theme / "templates")
        self._environment = Environment(loader=loader, **TEMPLATE_OPTIONS)  # noqa: S701 - the options say that it escapes
        self._environment.install_gettext_translations(translations(), newstyle=True)  # type: ignore[attr-defined]

    def page(self, template: str, page: Page) -> str:
        """Return the HTML of ``page`` in the template of this name (without its ending).

        Raises what a template raises.
        """
        return self._environment.get_template(f"{template}.html").render(page=page)

    def component(self, name: str, *views: object) -> str:
        """Return the HTML of the component ``name``, which takes ``views``. Raises like ``page``."""
        return str(getattr(self._environment.get_template(f"components/{name}.html").module, name)(*views))
