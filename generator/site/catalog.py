"""The message catalog of the site's language: read and checked anew for every build, and compiled in memory.

A translation that could not be filled in, would lose a fact or would change a page's markup is refused here, so
that no page can fail in the middle.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config import Config, ConfigError
from generator.formats import is_known
from generator.messages import DEFAULT_LANGUAGE, speak
from generator.records.files import shown_path

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

_PLACE = re.compile(r"%(?:%|\((\w+)\)s)")
#: What could be markup: templates trust messages as they trust themselves.
_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>?|&#?\w+;")
#: The one place that a translation may leave out of some of its plural forms: "one day" for "%(count)s day".
_NUMBER = "count"


def catalog_path(config: Config) -> Path:
    """Return where the catalog of the site's language lies: ``.../translations/pt_BR/LC_MESSAGES/messages.po``."""
    folder = config.language.replace("-", "_")
    return config.theme / "translations" / folder / "LC_MESSAGES" / "messages.po"


def use_language(config: Config) -> None:
    """Speak the language of the settings from now on.

    English needs no catalog; where there is one, its words are used. Raises ConfigError when another language has
    none, when nothing is known of how it writes dates, or when its catalog cannot be used; it says what to mend.
    """
    path = catalog_path(config)
    if config.language == DEFAULT_LANGUAGE and not path.exists():
        speak(DEFAULT_LANGUAGE, NullTranslations())
        return
    if not is_known(config.language):
        raise ConfigError(f"nothing is known of how the language {config.language!r} writes dates and numbers")
    speak(config.language, read_translations(path, config.language))


def read_translations(path: Path, language: str) -> GNUTranslations:
    """Return the translations of a catalog. Raises ConfigError as ``use_language`` does."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - a site in English does not need it

    catalog = _read(path, language)
    faults = [
        f"{shown_path(path)}:{message.lineno}: {fault}"
        for message in catalog
        if message.id and not message.fuzzy
        for fault in _faults(message, catalog)
    ]
    if faults:
        raise ConfigError("the site's words cannot be used:\n" + "\n".join(faults))
    compiled = io.BytesIO()
    write_mo(compiled, catalog)
    return GNUTranslations(io.BytesIO(compiled.getvalue()))


def _read(path: Path, language: str) -> Catalog:
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 - a site in English does not need it

    try:
        with path.open("rb") as file:
            return read_po(file, locale=language.replace("-", "_"), abort_invalid=True)
    except FileNotFoundError:
        raise ConfigError(
            f"pyproject.toml, [tool.iop] language is {language!r}, but there is no catalog {shown_path(path)}"
        ) from None
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise ConfigError(f"{shown_path(path)}: {error}") from None


def _faults(message: Message, catalog: Catalog) -> Iterator[str]:
    sources = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    given = (message.string,) if isinstance(message.string, str) else message.string or ()
    translations = [text for text in given if text]
    if not translations:
        return
    named = f'"{sources[0]}"'
    if fault := next((_fault_of(text, sources) for text in translations if _fault_of(text, sources)), ""):
        yield f"the translation of {named} {fault}"
        return
    for error in message.check(catalog):
        yield f"the translation of {named} does not fit: {error}"


def _fault_of(text: str, sources: Sequence[str]) -> str:
    """Return what is wrong with one translation of a message or of its plural forms; "" when nothing is."""
    known = {place for source in sources for place in _places(source)}
    if unknown := sorted(_places(text) - known):
        return f"has %({unknown[0]})s, which the English has not"
    needed = set.intersection(*(_places(source) for source in sources))
    optional = {_NUMBER} if len(sources) > 1 else set()
    if missing := sorted(needed - optional - _places(text)):
        return f"must have %({missing[0]})s, as the English has"
    if "%" in _PLACE.sub("", text):
        return "has a percent sign that stands alone: write %%"
    if sorted(_MARKUP.findall(text)) not in [sorted(_MARKUP.findall(source)) for source in sources]:
        return "must hold the same markup as the English, and no other"
    if text.count('"') > max(source.count('"') for source in sources):
        return "has a straight quotation mark, which could end an attribute: write those of the language"
    return ""


def _places(text: str) -> set[str]:
    return {name for name in _PLACE.findall(text) if name}
