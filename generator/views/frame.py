"""What stands around every page: head, crisis line, header, way back, footer.

``Frame`` depends on nothing but the settings, the language, today and how deep a page lies, so that the build can
render header and footer once for each depth and use them again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from gettext import NullTranslations

from generator import messages
from generator.config import Config
from generator.messages import N_, _
from generator.views import urls
from generator.views.fact import Link
from generator.views.phrases import date_words
from generator.views.search.all_words import words_of
from generator.views.search.words import Words

#: Shown on every page of an unverified record, and on every list of such pages.
CALL_FIRST = N_("From public pages, not confirmed with the facility: ask them before you rely on it.")


@dataclass(frozen=True, slots=True)
class Frame:
    """Header, footer and addresses that are the same on all pages of one depth."""

    site_name: str
    """What the site is called."""
    language: str
    """The language of its words, as HTML's ``lang`` takes it."""
    root: str
    """What leads back to the top of the site: nothing, ``../`` or ``../../``."""
    home: str
    """Address of the home page."""
    styles: str
    """Address of the one style sheet."""
    navigation: tuple[Link, ...]
    """Links of the header."""
    my_list: Link
    """The programs that somebody keeps: a link of the header, with their number."""
    compare: str
    """Address of the page on which programs are compared."""
    kept_script: str
    """Address of the script that keeps programs."""
    kept_words: Words
    """What it says."""
    footer: tuple[Link, ...]
    """Links of the footer."""
    call_first: str
    """What holds for the facts of all facilities that nobody has confirmed."""
    built_on: str
    """The day of this build, in words: the footer says so."""


def frame_at(root: str, config: Config, today: date) -> Frame:
    """Return the frame of all pages with one ``root``, in the language in use."""
    return _frame(root, config, today, messages.translations())


@lru_cache(maxsize=64)
def _frame(root: str, config: Config, today: date, _words: NullTranslations) -> Frame:
    """Make a frame once for each depth; ``_words`` is there so that another language gets another frame."""
    return Frame(
        site_name=config.site_name,
        language=messages.language(),
        root=root,
        home=urls.link(root, urls.HOME),
        styles=urls.link(root, urls.STYLES),
        navigation=(
            Link(_("Find"), urls.link(root, urls.SEARCH)),
            Link(_("Topics"), urls.link(root, urls.TOPICS)),
            Link(_("Guide"), urls.link(root, urls.GUIDE)),
            Link(_("For facilities"), urls.link(root, urls.FOR_FACILITIES)),
        ),
        my_list=Link(_("My list"), urls.link(root, urls.LIST)),
        compare=urls.link(root, urls.COMPARE),
        kept_script=urls.link(root, urls.KEPT_SCRIPT),
        kept_words=words_of("kept"),
        footer=(
            Link(_("What is an IOP?"), urls.link(root, urls.WHAT_IS_AN_IOP)),
            Link(_("How this directory works"), urls.link(root, urls.HOW_THIS_WORKS)),
            Link(_("Privacy"), urls.link(root, urls.PRIVACY)),
            Link(_("Something wrong or missing?"), urls.link(root, urls.CORRECTIONS)),
            *((Link(_("Code and data"), config.repository_url, is_outside=True),) if config.repository_url else ()),
        ),
        call_first=_(CALL_FIRST),
        built_on=date_words(today),
    )
