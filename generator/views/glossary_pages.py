"""The pages of the glossary: every term of every closed list once, from the lists that the filters are made of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import Vocabulary
from generator.messages import N_, _
from generator.views.glossary import (
    CARE,
    PAGES,
    PAYING,
    glossary_anchor,
    question_of,
    says_more,
    section_anchor,
)
from generator.views.other_words import other_words

#: What a list is called where it stands alone, when its own title needs a record around it.
_HEADINGS = {
    terms.PAYER_ACCEPTANCE: N_("In network or not"),
    terms.COST_UNITS: N_("What a price is for"),
    terms.CREDENTIAL_BODIES: N_("Who licenses, certifies and accredits"),
    terms.PHONE_USES: N_("What a phone number is for"),
    terms.ENTRY_TYPES: N_("When new people start"),
    terms.MODALITIES: N_("Ways to attend"),
    terms.POPULATIONS: N_("Who a program is made for"),
    terms.SPECIALTIES: N_("What a program treats"),
    terms.SERVICES: N_("Services"),
    terms.STATES: N_("States and territories"),
    terms.LANGUAGES: N_("Languages of sessions"),
    terms.INTERPRETER_LANGUAGES: N_("Languages with an interpreter"),
}
#: What Markdown, or one of its extensions, could take for a mark anywhere; and at the start of a line.
_MARKS = re.compile(r"[\\`*_{}\[\]#|~!<>&^=]")
_FIRST_MARKS = re.compile(r"^\d*[-+.):]")


def glossary_pages() -> Mapping[str, str]:
    """Return the pages of the glossary as Markdown, by their path below ``guide/``."""
    return {f"glossary/{name}.md": "\n".join(_page(name, vocabularies)) for name, vocabularies in PAGES.items()}


def markdown(text: str) -> str:
    """Return Markdown that shows ``text`` as it is, in one line, whatever it holds."""
    line = _MARKS.sub(lambda mark: _entity(mark[0]), " ".join(text.split()))
    return _FIRST_MARKS.sub(lambda marks: marks[0][:-1] + _entity(marks[0][-1]), line)


def _entity(mark: str) -> str:
    return f"&#{ord(mark)};"


def _page(name: str, vocabularies: tuple[Vocabulary, ...]) -> Iterator[str]:
    title, description, opening = _words_of(name)
    yield "---"
    for key, value in (("title", title), ("description", description), ("audience", _audience())):
        yield f"{key}: {json.dumps(value, ensure_ascii=False)}"
    yield from ("---", "", f"# {markdown(title)}", "", opening, "")
    for vocabulary in vocabularies:
        yield from _section(vocabulary)


def _words_of(name: str) -> tuple[str, str, str]:
    care, paying, words = f"[{_('care')}](care.md)", f"[{_('paying')}](paying.md)", f"[{_('other words')}](words.md)"
    if name == CARE:
        return (
            _("Glossary: care"),
            _("What the words for treatment mean: levels of care, conditions, therapies, services and places."),
            _("Other pages explain the words for %(one)s and %(other)s.", one=paying, other=words),
        )
    if name == PAYING:
        return (
            _("Glossary: paying"),
            _("What the words for insurance, prices, licenses and accreditation mean."),
            _("Other pages explain the words for %(one)s and %(other)s.", one=care, other=words),
        )
    return (
        _("Glossary: other words"),
        _("What the other words of this directory mean: languages, access, days, times and how facts were checked."),
        _("Other pages explain the words for %(one)s and %(other)s.", one=care, other=paying),
    )


def _audience() -> str:
    return _("For everyone who meets a word here, or on the phone, and wants to know what it means.")


def _section(vocabulary: Vocabulary) -> Iterator[str]:
    heading = _(_HEADINGS.get(vocabulary, vocabulary.title))
    explained = sum(says_more(vocabulary, slug) for slug in vocabulary.slugs)
    more = "" if explained > len(vocabulary.slugs) / 2 else " iop-glossary--names"
    yield from (f"## {markdown(heading)} {{ #{section_anchor(vocabulary)} }}", "")
    yield from (f'<div class="iop-glossary{more}" markdown="1">', "")
    for slug in vocabulary.slugs:
        yield from _entry(vocabulary, slug)
    yield from ("</div>", "")


def _entry(vocabulary: Vocabulary, slug: str) -> Iterator[str]:
    yield from (f"### {markdown(vocabulary.label(slug))} {{ #{glossary_anchor(vocabulary, slug)} }}", "")
    if says_more(vocabulary, slug):
        yield from (markdown(vocabulary.definition(slug)), "")
    said = other_words(vocabulary, slug)
    question = question_of(vocabulary, slug)
    more = [f"{_('Other words:')} {markdown(', '.join(said).removesuffix('.'))}."] if said else []
    if question:
        more.append(f"[{_('Show programs')}](search:{question})")
    if more:
        yield from (" ".join(more), "")
