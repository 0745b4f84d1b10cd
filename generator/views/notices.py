"""What to know of a facility before all else: that it is not open, and what it announces."""

from __future__ import annotations

from dataclasses import dataclass

from generator.directory.directory import Directory
from generator.facility.model import Facility
from generator.messages import _
from generator.views import urls
from generator.views.fact import Link, present
from generator.views.page import Setting
from generator.views.phrases import date_words


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know before all else."""

    text: str
    """The words."""
    link: Link | None = None
    """Where to go instead."""
    calls: tuple[Link, ...] = ()
    """Whom to call or to write to now."""


def notices_of(facility: Facility, directory: Directory, root: str, setting: Setting) -> tuple[Notice, ...]:
    """Return what to know before all else: that it is not open, and a notice of the record that still holds."""
    alert = alert_text(facility, setting)
    return (*_status(facility, directory, root), *((Notice(alert),) if alert else ()))


def alert_text(facility: Facility, setting: Setting) -> str:
    """Return the notice of the record that still holds today; empty without one."""
    alert = facility.alert
    if alert is None or (alert.until is not None and alert.until < setting.today.isoformat()):
        return ""
    return _("Until %(day)s: %(text)s", day=date_words(alert.until), text=alert.text) if alert.until else alert.text


def status_text(facility: Facility) -> str:
    """Return that a facility is not open, and since or until when; empty for one that is."""
    opens = _("It opens %(day)s.", day=date_words(facility.opens_on)) if facility.opens_on else ""
    closed = _("It closed %(day)s.", day=date_words(facility.closed_on)) if facility.closed_on else ""
    if facility.status == "closed" and not closed:
        closed = _("The day is not stated.")
    text = {
        "open": "",
        "announced": _("Announced, and not known to be open: ask before you plan anything."),
        "paused": _("Closed for a time. Call before you plan anything."),
        "closed": _("This facility has closed."),
    }[facility.status]
    return " ".join(present((text, opens, closed)))


def _status(facility: Facility, directory: Directory, root: str) -> tuple[Notice, ...]:
    successor = facility.replaced_by
    link = None
    if successor and successor in directory:
        name = directory[successor].facility.name
        words = _("Its place was taken by %(facility)s", facility=name)
        link = Link(words, urls.link(root, urls.facility_path(successor)))
    taken = _("Its place was taken by %(facility)s.", facility=successor) if successor and link is None else ""
    kept = _("Its page is kept for old links.") if facility.status == "closed" else ""
    words = " ".join(present((status_text(facility), taken, kept)))
    return (Notice(words, link),) if words or link else ()
