"""Every word of the site that no record holds, in the language of the site.

Code says a sentence in English and marks it with ``_``; the message catalog of another language
(``site_theme/translations/<language>/LC_MESSAGES/messages.po``) puts its own in the place. Values stand in a
message as ``%(name)s``, in code as in templates, so that translators meet one way of writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import NullTranslations

DEFAULT_LANGUAGE = "en"


@dataclass(slots=True)
class _Speaking:
    """The language in use. A program speaks one language from its start; tests change it and change it back."""

    language: str = DEFAULT_LANGUAGE
    translations: NullTranslations = NullTranslations()  # noqa: RUF009 - it holds nothing that could change


_speaking = _Speaking()


def speak(language: str, translations: NullTranslations) -> None:
    """Use ``language`` (a code such as ``en`` or ``pt-BR``) and its ``translations`` from now on."""
    _speaking.language = language
    _speaking.translations = translations


@contextmanager
def in_english() -> Iterator[None]:
    """Speak English for a while: problems of records are told in English, whatever the site speaks."""
    before = _speaking.language, _speaking.translations
    speak(DEFAULT_LANGUAGE, NullTranslations())
    try:
        yield
    finally:
        speak(*before)


def language() -> str:
    """Return the code of the language in use, as HTML's ``lang`` takes it."""
    return _speaking.language


def translations() -> NullTranslations:
    """Return the translations in use, for a template engine."""
    return _speaking.translations


def _(message: str, **values: object) -> str:
    """Return ``message`` in the language in use, with ``values`` in the places ``%(name)s``.

    A percent sign is written ``%%``. Raises KeyError when a place has no value.
    """
    return _speaking.translations.gettext(message) % values


def ngettext(one: str, many: str, number: float, **values: object) -> str:
    """Return the form of a message that goes with ``number``; its places are filled like those of ``_``.

    In English ``one`` goes with exactly 1; fractions take the form of the next whole number above.
    """
    whole = int(number) if number == int(number) else int(number) + 1
    return _speaking.translations.ngettext(one, many, max(whole, 2) if number != whole else whole) % values


def N_(message: str) -> str:  # noqa: N802 - the name by which gettext's tools know it
    """Return ``message`` as it is: marks a constant for translation, which ``_`` does where it is used."""
    return message
