"""Links to the place where records and program are kept, for a site that names one. They say where they lead."""

from __future__ import annotations

from urllib.parse import urlsplit

from generator.config import Config
from generator.messages import _
from generator.views import urls
from generator.views.fact import Link


def repository_link(config: Config) -> Link | None:
    """Return the link to records and program; None when the site names no place."""
    if not config.repository_url:
        return None
    text = _("Records and program (opens %(host)s)", host=_host(config.repository_url))
    return Link(text, config.repository_url, is_outside=True)


def report_link(config: Config) -> Link | None:
    """Return the link to where anybody can report a mistake of any page; None when the site names no place."""
    address = urls.report_a_problem(config.repository_url, _("Something is wrong or missing"))
    return Link(_("Report it (opens %(host)s)", host=_host(address)), address, is_outside=True) if address else None


def edit_link(config: Config, path: str) -> Link | None:
    """Return the link to where the file ``path`` of the repository can be changed; None when no such place is known."""
    address = urls.edit_a_file(config.repository_url, path)
    return (
        Link(_("Suggest a change to this page (opens %(host)s)", host=_host(address)), address, is_outside=True)
        if address
        else None
    )


def _host(address: str) -> str:
    return urlsplit(address).hostname or address
