"""What every page object has, whatever it shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from generator.config import Config
from generator.messages import _
from generator.views import urls
from generator.views.frame import Frame, frame_at
from generator.views.structured_data import Node, page_data


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way back from a page; ``href`` is empty for the page itself."""

    text: str
    """Name of the page."""
    href: str
    """Its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page of the site: where it is written, what its head says, and what stands around it."""

    path: str
    """Where the page is written, from the top of the site: ``oh/harbor-point.html``."""
    root: str
    """What leads from this page to the top of the site: ``../``."""
    title: str
    """Title of the window, with the name of the site."""
    description: str
    """One sentence for search engines and previews."""
    canonical: str
    """The full address, when the site knows its own; else empty."""
    frame: Frame
    """Header and footer."""
    crumbs: tuple[Crumb, ...]
    """The way back; empty on the home page."""
    structured_data: Node | None
    """What search engines read, as JSON-LD; None when that is nothing."""


class PageParts(TypedDict):
    """The fields of ``Page``, to make one of its kinds with."""

    path: str
    root: str
    title: str
    description: str
    canonical: str
    frame: Frame
    crumbs: tuple[Crumb, ...]
    structured_data: Node | None


@dataclass(frozen=True, slots=True)
class Setting:
    """What a page needs to know besides its records: the settings and the day."""

    config: Config
    today: date


def page_parts(
    path: str,
    setting: Setting,
    *,
    title: str,
    description: str,
    here: str = "",
    back: tuple[tuple[str, str], ...] = (),
    about: Node | None = None,
) -> PageParts:
    """Return what all pages have.

    ``title`` is without the site's name, ``here`` the page's short name (default: its title), ``back`` the
    pages above it as name and path, ``about`` what it is about, for search engines.
    """
    root = urls.root_of(path)
    name = setting.config.site_name
    above = ((_("Home"), urls.HOME), *back)
    trail = () if path == urls.HOME else (*above, (here or title, path))
    return PageParts(
        path=path,
        root=root,
        title=name if title == name else f"{title} - {name}",
        description=description,
        canonical=urls.canonical(setting.config.base_url, path),
        frame=frame_at(root, setting.config, setting.today),
        crumbs=()
        if path == urls.HOME
        else (*(Crumb(text, urls.link(root, to)) for text, to in above), Crumb(here or title, "")),
        structured_data=page_data(trail, setting.config, about),
    )
