"""An invented language whose every message stands in marks, and a reader that finds words outside them.

The marks close around each value of a message, so that English words which are handed over as a value show as well.
Dates, numbers and lists are those of a real language that shares no word with English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from gettext import NullTranslations
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

from babel.messages.pofile import read_po, write_po

from generator import messages
from generator.facility.fields import fields_of
from generator.facility.record import Record
from generator.facility.values import Text, Written
from generator.formats import date_words, dollars_words, listed, weekday_words
from generator.site.catalog import read_translations
from generator.views.comparison.differences import LETTERS
from tests import rendering

LANGUAGE = "es-US"
OPEN, CLOSE = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}", "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
#: Tags that stand within a line of text, so that a message may begin before one and end behind it.
_WITHIN_A_LINE = frozenset(("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "small", "span", "strong", "time"))
_UNSEEN = frozenset(("script", "style", "template"))
SAID_ATTRIBUTES = frozenset(("alt", "aria-description", "aria-label", "aria-valuetext", "placeholder", "title"))
_SAID_META = frozenset(("description", "og:description", "og:site_name", "og:title"))
#: What is written in a certain way and stands on pages as it is written, or as ``shortened``.
_SHOWN_AS_WRITTEN = frozenset(("email", "handle", "link", "record_id", "slug", "zone_name"))


def marked(message: str) -> str:
    """A message in marks, each of its places outside them."""
    return OPEN + re.sub(r"%\(\w+\)s", lambda place: f"{CLOSE}{place[0]}{OPEN}", message) + CLOSE


def write_marked_catalog(list_of_messages: str, path: Path) -> None:
    """Write a catalog in which every message of the list is translated into itself in marks."""
    catalog = read_po(StringIO(list_of_messages), locale=LANGUAGE.replace("-", "_"))
    for message in catalog:
        if isinstance(message.id, str):
            message.string = marked(message.id) if message.id else message.string
        else:
            message.string = tuple(marked(message.id[min(form, 1)]) for form in range(catalog.num_plurals))
    with path.open("wb") as file:
        write_po(file, catalog)


@contextmanager
def speaking_marked(path: Path) -> Iterator[None]:
    """Speak the language of the catalog at ``path`` for a while, on pages too."""
    with speaking(LANGUAGE, read_translations(path, LANGUAGE)):
        yield


@contextmanager
def speaking(language: str, translations: NullTranslations | None = None) -> Iterator[None]:
    """Speak a language for a while, on pages too; without ``translations`` its messages are English."""
    before = messages.language(), messages.translations()
    messages.speak(language, translations or NullTranslations())
    rendering.environment.cache_clear()
    try:
        yield
    finally:
        messages.speak(*before)
        rendering.environment.cache_clear()


@dataclass(frozen=True, order=True)
class Unmarked:
    """Words outside marks: the tag or attribute they stand in, with its class, and what is wrong with them."""

    where: str
    words: str


def unmarked_words(html: str, known: KnownText) -> set[Unmarked]:
    """Find what a person reads of a page that is neither in the catalog nor known."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_of_line()
    left = {Unmarked(where, known.without_known(text)) for where, text in reader.outside}
    return {each for each in left if each.words} | reader.cut


def record_text(record: Record) -> Iterator[str]:
    """The text of a record that pages show as it is: free text, but no term of a closed list."""
    for name, field in fields_of(type(record)).items():
        value = getattr(record, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Record):
                yield from record_text(each)
            elif isinstance(each, str) and (isinstance(field.holds, Text) or _is_shown(field.holds)):
                yield from (each, *shortened(each))


def _is_shown(kind: object) -> bool:
    return isinstance(kind, Written) and kind.kind in _SHOWN_AS_WRITTEN


def shortened(text: str) -> tuple[str, ...]:
    """An address without its beginning, its host, and a zone by its city, as pages show them."""
    address = text.partition("://")[2].removeprefix("www.").rstrip("/")
    return (text.rpartition("/")[2].replace("_", " "), address, address.partition("/")[0])


#: What stands for a program in a comparison.
_COLUMNS = frozenset(LETTERS.lower())


class KnownText:
    """Text that needs no translation: that of records, and the words of dates and lists.

    Text of one word is known only where it stands alone, else a record's "Evening" would hide an English one.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = {_plain(text) for text in texts} - {""}
        long = (text for text in self._texts if re.search(r"\w\W+\w", text))
        self._long = sorted(long, key=lambda text: (-len(text), text))
        self._left: dict[str, str] = {}

    def without_known(self, text: str) -> str:
        """Return the words of ``text`` that are not known."""
        if text not in self._left:
            self._left[text] = self._words_left(_plain(text))
        return self._left[text]

    def _words_left(self, text: str) -> str:
        if text.strip(" .,;:()/-") in self._texts:
            return ""
        for known in self._long:
            if known in text:
                text = text.replace(known, "\n")
        known_words = _words_of_locale() | _COLUMNS
        return " ".join(word for word in re.findall(r"[^\W\d_]+", text) if word not in known_words)


def _plain(text: str) -> str:
    without_places_for_scripts = re.sub(r"\{\w+\}", "", text)
    return " ".join(without_places_for_scripts.split()).casefold()


@cache
def _words_of_locale() -> frozenset[str]:
    """The words that the language has in dates, lists and sums of money."""
    with speaking(LANGUAGE):
        days = [date_words(f"2026-{month:02}{day}") for month in range(1, 13) for day in ("", "-22")]
        weekdays = [weekday_words(number, width) for number in range(7) for width in ("abbreviated", "narrow")]
        lists = [listed("123"), listed("123", "or"), dollars_words(1)]
    return frozenset(re.findall(r"[^\W\d_]+", " ".join((*days, *weekdays, *lists)).casefold()))


class _Reader(HTMLParser):
    """Follows the marks through each line of a page and through each attribute that is read out."""

    def __init__(self) -> None:
        super().__init__()
        self.outside: list[tuple[str, str]] = []
        self.cut: set[Unmarked] = set()
        self._open: list[tuple[str, str]] = []
        self._depth = 0
        self._line = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        shown = tag + "".join(f".{name}" for name in given.get("class", "").split()[:1])
        for name, value in given.items():
            is_button = tag == "input" and name == "value" and given.get("type") in ("submit", "button", "reset")
            is_meta = tag == "meta" and name == "content" and (given.get("name") or given.get("property")) in _SAID_META
            is_for_script = name.startswith("data-") and re.search(r"[^\W\d_]+ [^\W\d_]+", value)
            if name in SAID_ATTRIBUTES or is_button or is_meta or is_for_script:
                self._read_alone(f"{shown} {name}", value)
        if tag not in _WITHIN_A_LINE:
            self.end_of_line()
        if tag not in ("br", "hr", "img", "input", "link", "meta", "wbr", "col"):
            self._open.append((tag, shown))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _WITHIN_A_LINE:
            self.end_of_line()
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1][0] in _UNSEEN:
            return
        self._line += data
        self._read(self._where(), data)

    def end_of_line(self) -> None:
        """Marks that are still open were cut off, for instance by taking the first letters of a message."""
        if self._depth:
            self.cut.add(Unmarked(self._where(), f"(cut) {' '.join(self._line.split())}"))
        self._depth, self._line = 0, ""

    def _where(self) -> str:
        with_class = next((shown for _, shown in reversed(self._open) if "." in shown), "")
        own = self._open[-1][1] if self._open else ""
        return own if own == with_class or not with_class else f"{with_class} > {own}"

    def _read_alone(self, where: str, text: str) -> None:
        before, self._depth = self._depth, 0
        self._read(where, text)
        if self._depth:
            self.cut.add(Unmarked(where, f"(cut) {text}"))
        self._depth = before

    def _read(self, where: str, text: str) -> None:
        for piece in re.split(f"([{OPEN}{CLOSE}])", text):
            if piece == OPEN:
                self._depth += 1
            elif piece == CLOSE:
                self._depth -= 1
            elif self._depth == 0:
                self.outside.append((where, piece))
