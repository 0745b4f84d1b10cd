"""Why a site cannot be built, apart from its records."""

from __future__ import annotations


class OutputError(Exception):
    """The folder for the site cannot be used; the message says why."""


class ThemeError(Exception):
    """A style sheet or script cannot be used; the message names the file and what is wrong with it."""


class GuideError(Exception):
    """The guide cannot be built; the message says what is wrong, one thing a line."""
