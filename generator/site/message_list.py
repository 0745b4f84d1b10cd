"""The list of all messages of the site, from which every message catalog begins.

Messages stand in three places: code, templates, and the closed lists of the record format. The list holds no dates
and no line numbers and is sorted, so that it changes only when a message does.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import write_po

from generator.config import Config
from generator.facility.fields import fields_of
from generator.facility.model import Facility
from generator.facility.track import Track
from generator.facility.vocabulary import VOCABULARIES
from generator.views.sources_view import key_words

#: Which calls hold messages, and which of their arguments these are. Translators meet ``counted`` as ``ngettext``.
KEYWORDS = {
    "_": None,
    "N_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "counted": (2, 3),
    "range_words": (2, 3),
    "said": None,
    "counted_forms": (1, 2),
}
_TEMPLATE_OPTIONS = {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}
_TRANSLATORS = "Translators:"
_LISTS = "generator/facility/vocabulary"
_HEADER = """\
# Every message of the site. `make messages` writes this file; guide/maintain/translate.md says how to translate.
#
# %(name)s stands for a value and must stand in the translation too; %% is a percent sign. %(count)s is a number or
# words for one: "3", "3 to 5", "at least 3".
msgid ""
msgstr ""
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""


def list_path(config: Config) -> Path:
    """Return where the list of messages lies."""
    return config.theme / "translations" / "messages.pot"


def list_text(config: Config) -> str:
    """Return the list of messages as gettext's tools read it. Raises what a template that cannot be read raises."""
    catalog = Catalog()
    for message, place, comments in _messages(config):
        catalog.add(message, locations=[(place, 1)], auto_comments=sorted(comments))
    for entry in catalog:
        entry.auto_comments = sorted(set(entry.auto_comments))
        entry.locations = sorted(set(entry.locations))
    written = io.BytesIO()
    write_po(written, catalog, width=0, omit_header=True, sort_output=True, include_lineno=False)
    return _HEADER + written.getvalue().decode().strip() + "\n"


_Found = tuple[str | tuple[str, ...], str, list[str]]


def _messages(config: Config) -> Iterator[_Found]:
    code = Path(__file__).parent.parent
    yield from _in_files(code, "**/*.py", "python", {})
    yield from _in_files(config.theme / "templates", "**/*.html", "jinja2", _TEMPLATE_OPTIONS)
    yield from _in_lists()


def _in_files(folder: Path, pattern: str, method: str, options: dict[str, str]) -> Iterator[_Found]:
    for path in sorted(folder.glob(pattern)):
        place = f"{folder.name}/{path.relative_to(folder).as_posix()}"
        found = extract_from_file(
            method, path, keywords=KEYWORDS, comment_tags=(_TRANSLATORS,), options=options, strip_comment_tags=True
        )
        for _, message, comments, _ in found:
            yield message, place, comments


def _in_lists() -> Iterator[_Found]:
    """The words of the closed lists and of the keys of a record, which pages name as sources' facts."""
    for vocabulary in VOCABULARIES:
        yield vocabulary.title, _LISTS, ["Name of a closed list."]
        for term in vocabulary:
            yield term.label, _LISTS, [f'Term "{term.slug}" of "{vocabulary.title}".']
            yield term.definition, _LISTS, [f'What "{term.label}" means ("{vocabulary.title}").']
    for record in (Facility, Track):
        for name in fields_of(record):
            yield key_words(name), "generator/facility/fields.py", [f'Key "{name}" of a record, as words.']
