"""How the guide is spelled: the words of a dictionary, of the vocabularies, and of the guide's own list.

The one door to ``pyspellchecker``, whose English dictionary comes along with it: nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from spellchecker import SpellChecker

from generator.facility.vocabulary import VOCABULARIES
from generator.problems import Problem, Severity
from generator.proofreading.guide_text import GuideText
from generator.proofreading.prose import Block, sentences_in
from generator.proofreading.us_spelling import american_of

#: Where the guide keeps words that no dictionary has.
LIST = "guide/words.txt"

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_WITH_DIGITS = re.compile(r"\S*\d\S*")
_ADDRESS = re.compile(r"\S*(?:@|\b\w[\w-]*\.(?:com|edu|gov|net|org|us)\b|\w/\w+\.\w)\S*")
_QUOTED = re.compile(r'"[^"]*"|\u201c[^\u201d]*\u201d')
_POSSESSIVE = re.compile(r"'s?$")
#: Parts before a hyphen that are no words of their own.
_PREFIXES = frozenset(("anti", "co", "e", "mid", "multi", "non", "post", "pre", "re", "semi", "sub", "un"))
_SOURCES = "Sources"
#: How often the texts of which the dictionary was made hold a word: one that is met so often may be what was meant;
#: and a short one that is rarer (as "tat", "sop") is more likely a slip, for "that", "stop".
_MET, _COMMON, _SHORT = 60, 1500, 4
#: A name is right, unless it is one slip away from a word of ours or a common one that is at least so long.
_TELLING = 5
#: For a longer word no better one is looked for: the time that takes grows with the square of its length.
_LONGEST_CORRECTED = 20


class _Said(NamedTuple):
    """A word of a page: as it is written, its place, and whether its capital shows that it is a name."""

    text: str
    offset: int
    is_name: bool


@dataclass(frozen=True, slots=True)
class WordList:
    """The guide's own list of words, one a line, sorted: its text, as it stands in ``LIST``."""

    text: str = ""

    def lines(self) -> Iterator[tuple[int, str]]:
        """Give every line that says something, with its number from 1."""
        for number, line in enumerate(self.text.splitlines(), 1):
            if line.strip():
                yield number, line

    def words(self) -> frozenset[str]:
        """Return the words, in small letters."""
        return frozenset(_folded(line.strip()) for _number, line in self.lines())


class Dictionary:
    """The words that the guide may use: English as it is spelled in the US, the vocabularies, and what is ``listed``.

    The vocabularies hold what people may search for, so that a British spelling in them excuses nothing.
    """

    def __init__(self, listed: Iterable[str] = ()) -> None:
        self._english = SpellChecker(distance=1)
        self._listed = frozenset(listed)
        self._ours = _vocabulary_words() | self._listed
        self._telling = SpellChecker(language=None, distance=1)
        self._telling.word_frequency.load_words(sorted(each for each in self._ours if len(each) > _TELLING))
        common = (each for each, times in self._english.word_frequency.items() if times >= _COMMON)
        self._telling.word_frequency.load_words([each for each in common if len(each) >= _TELLING])
        self._refused: dict[str, bool] = {}

    def refuses(self, word: str, *, is_name: bool = False) -> bool:
        """Return whether ``word`` is misspelled. A name is right unless it is one slip away from a well-known word."""
        folded = _folded(word)
        if folded not in self._refused:
            self._refused[folded] = not self._holds(folded)
        return self._refused[folded] and (not is_name or self._is_slip(folded))

    def american(self, word: str) -> str:
        """Return how a ``word`` that is spelled as in Britain is spelled in the US; nothing for any other."""
        folded = _folded(word)
        return american_of(folded, self._is_english) or american_of(_stem(folded), self._is_english)

    def meant(self, word: str) -> str:
        """Return the word that is most likely meant by a misspelled one; nothing when none is near."""
        stem = _stem(_folded(word))
        return self._nearest(self._telling, stem) or self._nearest(self._english, stem)

    def _holds(self, word: str) -> bool:
        stem = _stem(word)
        if {word, stem} & self._listed or stem in _PREFIXES:
            return True
        known = bool({word, stem} & self._ours) or self._is_english(word) or self._is_english(stem)
        return known and not self.american(word) and not self._is_rare(stem)

    def _is_english(self, word: str) -> bool:
        return word in self._english

    def _is_rare(self, word: str) -> bool:
        return len(word) <= _SHORT and word not in self._ours and self._english.word_frequency[word] < _COMMON

    def _is_slip(self, name: str) -> bool:
        stem = _stem(name)
        return not self._is_english(stem) and bool(self._nearest(self._telling, stem))

    def _nearest(self, words: SpellChecker, word: str) -> str:
        likely = [
            each
            for each in (words.candidates(word) or () if len(word) <= _LONGEST_CORRECTED else ())
            if (each in self._ours or self._english.word_frequency[each] >= _MET) and not self.american(each)
        ]
        return min(likely, key=lambda each: (-self._english.word_frequency[each], each), default="")


def spelling_problems(page: GuideText, blocks: Sequence[Block], dictionary: Dictionary) -> Iterator[Problem]:
    """Give every word of a page that is misspelled, or spelled as in Britain."""
    for said in _words_of(blocks):
        if not dictionary.refuses(said.text, is_name=said.is_name):
            continue
        if american := dictionary.american(said.text):
            message = f'must be spelled as in the US, but is "{said.text}"'
            yield page.problem(said.offset, "us-spelling", message, tip=f'write "{_cased(american, said.text)}"')
        else:
            meant, right = _cased(dictionary.meant(said.text), said.text), f"if it is right, add it to {LIST}"
            tip = f'write "{meant}"; {right}' if meant else right
            yield page.problem(said.offset, "spelling", f'must be a known word, but is "{said.text}"', tip=tip)


def list_problems(words: WordList, pages: Iterable[Sequence[Block]], dictionary: Dictionary) -> Iterator[Problem]:
    """Give what is wrong with the guide's own list.

    ``pages`` are all that it serves, and ``dictionary`` is the one without it.
    """
    needed = _unknown_forms(pages, dictionary)
    last = ""
    for number, line in words.lines():
        word = line.strip()
        if line != word or not _WORD.fullmatch(word):
            yield _listed(number, f'must be one word, but is "{line}"', "one word a line, without spaces or signs")
        elif _folded(word) == _folded(last):
            yield _listed(number, f'"{word}" is there twice', "take one out")
        elif _folded(word) < _folded(last):
            yield _listed(number, f'"{word}" must stand before "{last}"', "sort the list by the alphabet")
        elif _folded(word) not in needed:
            yield _listed(number, f'"{word}" is not needed: no page has it, or it is known without', "take it out")
        last = max(last, word, key=_folded)


def _vocabulary_words() -> frozenset[str]:
    """Return every word of the terms that records and pages use, in small letters."""
    return frozenset(
        _folded(found)
        for vocabulary in VOCABULARIES
        for term in vocabulary
        for text in (vocabulary.title, term.label, term.definition, *term.synonyms)
        for found in _WORD.findall(text)
    )


def _unknown_forms(pages: Iterable[Sequence[Block]], dictionary: Dictionary) -> frozenset[str]:
    """Return the words of ``pages`` that ``dictionary`` refuses, with and without the ending of a possessive."""
    refused = {
        _folded(said.text)
        for blocks in pages
        for said in _words_of(blocks)
        if dictionary.refuses(said.text, is_name=said.is_name)
    }
    return frozenset(refused | {_stem(word) for word in refused})


def _listed(line: int, message: str, tip: str) -> Problem:
    return Problem(LIST, line, 1, Severity.ERROR, "word-list", "", message, tip)


def _words_of(blocks: Iterable[Block]) -> Iterator[_Said]:
    for block in blocks:
        text = _without_numbers(block.text)
        if block.section == _SOURCES:
            text = _QUOTED.sub(lambda found: " " * len(found[0]), text)
        firsts = {_first_letter(text, sentence.start) for sentence in sentences_in(block.text)}
        for found in _WORD.finditer(text):
            if len(found[0]) > 1 and not _is_capitals(found[0]):
                is_name = found[0][0].isupper() and (found.start() not in firsts or block.section == _SOURCES)
                yield _Said(found[0], block.offsets[found.start()], is_name)


def _without_numbers(text: str) -> str:
    for pattern in (_ADDRESS, _WITH_DIGITS):
        text = pattern.sub(lambda found: " " * len(found[0]), text)
    return text


def _first_letter(text: str, start: int) -> int:
    found = _WORD.search(text, start)
    return found.start() if found else -1


def _is_capitals(word: str) -> bool:
    """Return whether ``word`` is an abbreviation such as IOP, IOPs or IOP's."""
    return _stem(word.replace("\u2019", "'")).removesuffix("s").isupper()


def _folded(word: str) -> str:
    return word.replace("\u2019", "'").lower()


def _stem(word: str) -> str:
    """Return ``word`` without the ending of a possessive."""
    return _POSSESSIVE.sub("", word)


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word
