"""The words that people say for a term, as a page may show them: few, readable, and kind."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from generator.facility import vocabulary as terms
from generator.facility.vocabulary import VOCABULARIES, Term, Vocabulary
from generator.messages import DEFAULT_LANGUAGE, language
from generator.rules.person_first_wording import PHRASES

#: A term that stands for what has no term.
_UNNAMED = "other"
_MOST = 5
_LONGEST = 40
#: A short word that is no name and stands for no words known here may be a code.
_SHORTEST = 4
#: Lists whose terms are names: their words begin with capitals.
_NAMES = (terms.PAYERS, terms.CREDENTIAL_BODIES, terms.LANGUAGES, terms.INTERPRETER_LANGUAGES, terms.STATES)
_SMALL = frozenset({"a", "an", "and", "any", "by", "for", "of", "the", "to", "in"})
#: Words that add nothing to others.
_EMPTY = frozenset({"a", "and", "for", "in", "of", "offered", "or", "some", "the", "to", "used", "with"})
#: Names and short forms that no list spells out.
_AS_SPELLED = """
ADA Act AHCCCS AIDS Alzheimer's American Antabuse Asian Asperger AAPI BadgerCare BlueCross BlueShield Brixadi
Campral Catapres CDIOP CHAMPUS Chantix CHIP CNMI CRAFT DMDD DUI DWI EDNOS EMS ExRP GED GuidanceResources HIMS
Hispanic HMO IDD JCAHO Latina Latine Latino Latinx LGBT LGBTQIA+ LifeSynch Lucemyra MaineCare MassHealth
Maudsley MCO MHIOP MinnesotaCare MOUD NADA Narcan NSSI OptumHealth OWI PPO Revia SACS SBIRT SoonerCare Spravato
STI Sublocade Suboxone Subutex TDD TennCare THC TIGER TriWest USVI ValueOptions Vivitrol Xanax Zubsolv
"""
_SPELLED = {word.lower(): word for word in _AS_SPELLED.split()}
#: Codes of languages among the words for them.
_CODES = frozenset({"fil", "ypk"})
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['+])*")
#: What only importers read: alternatives, remarks, answers of other people's forms, identifiers.
_FOR_MACHINES = re.compile(
    r"[/(;_:]|^any |\b(?:clients?|persons)\b|[a-z]\d|^\d-|^\S*-\S*-\S*$|^(?:\w{6,}-\w+|\w+-\w{6,}|bcbs-\w+)$"
)
#: A short form that nothing explains, alone or in a word with a known one.
_UNEXPLAINED = re.compile(
    r"(?<![\w'.-])(?!(?:an?|by|in|no|o[fnr]|to|up)\b)[a-z]{1,2}(?![\w'.])|[A-Z]{2,}-[a-z]|^[a-z]{1,2}-[A-Z]"
)


def other_words(vocabulary: Vocabulary, slug: str) -> tuple[str, ...]:
    """Return other words for ``slug``, at most five; none in a site that speaks another language than the lists do."""
    if language() != DEFAULT_LANGUAGE or slug == _UNNAMED:
        return ()
    return _other_words(vocabulary, slug)


@cache
def _other_words(vocabulary: Vocabulary, slug: str) -> tuple[str, ...]:
    term = vocabulary[slug]
    shown = set(_parts(term.label))
    found: list[str] = []
    for synonym in sorted(term.synonyms, key=str.isascii):
        words = _written(synonym, term, vocabulary)
        if _is_readable(synonym, words) and not shown.issuperset(_parts(synonym)):
            shown.update(_parts(synonym))
            found.append(words)
    return tuple(found[:_MOST])


def _is_readable(synonym: str, words: str) -> bool:
    is_word = len(synonym) >= _SHORTEST or words != synonym
    return (
        is_word
        and synonym not in _CODES
        and len(synonym) <= _LONGEST
        and not _FOR_MACHINES.search(synonym)
        and not _UNEXPLAINED.search(words)
        and not any(phrase.pattern.search(synonym) for phrase in PHRASES)
    )


def _parts(words: str) -> frozenset[str]:
    """Return the words of ``words``, of one thing or of several, without those that add nothing."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", words.lower()) if not unicodedata.combining(each))
    return frozenset(re.sub(r"s$", "", each) for each in re.findall(r"[a-z0-9]+", plain)) - _EMPTY


def _written(synonym: str, term: Term, vocabulary: Vocabulary) -> str:
    is_name = vocabulary in _NAMES
    if is_name and len(synonym) < _SHORTEST:
        return synonym.upper()
    own = {word.lower(): word for word in _WORD.findall(term.label)} if is_name else {}
    return _WORD.sub(lambda found: own.get(found[0]) or _spelled(found[0], is_name=is_name), synonym)


def _spelled(word: str, *, is_name: bool) -> str:
    if word in _acronyms():
        return word.upper()
    if known := _SPELLED.get(word) or _capitals().get(word):
        return known
    if not is_name or word in _SMALL:
        return word
    is_short_form = len(word) <= 2 or not re.search("[aeiouy]", word) or word.startswith("bcbs")
    return word.upper() if is_short_form else word.capitalize()


@cache
def _acronyms() -> frozenset[str]:
    """Return every short spelling that is made of the first letters of another spelling of its term."""
    return frozenset(word for vocabulary in VOCABULARIES for term in vocabulary for word in _acronyms_of(term))


def _acronyms_of(term: Term) -> Iterator[str]:
    initials = {
        "".join(word[0] for word in re.findall(r"[a-z]+", spelling.lower()) if small or word not in _SMALL)
        for spelling in (term.label, *term.synonyms)
        for small in (True, False)
    }
    for spelling in term.synonyms:
        if spelling.isalpha() and len(spelling) > 1 and spelling in initials:
            yield spelling


@cache
def _capitals() -> dict[str, str]:
    """Return every word that meanings never write in small letters, and every short form, as they are written."""
    written: dict[str, set[str]] = defaultdict(set)
    for vocabulary in VOCABULARIES:
        for term in vocabulary:
            first, *others = _WORD.findall(term.definition) or [""]
            short = [word for word in (first, *_WORD.findall(term.label)) if word.isupper() and len(word) > 1]
            for word in (*others, *short):
                written[word.lower()].add(word)
    return {low: spelled for low, (spelled, *more) in written.items() if not more and spelled != low}
