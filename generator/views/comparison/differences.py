"""How programs differ, in plain sentences that follow from their points by rule: no score, and no winner.

``core/differences.js`` says the same in a browser; a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from generator.messages import _, ngettext
from generator.views.comparison.points import Points, Stated
from generator.views.fact_kinds import FACT_KINDS
from generator.views.phrases import listed, number_words

#: The kinds of categories, in the order in which they are told.
_CATEGORIES = (
    "status",
    "level_of_care",
    "focus",
    "ages",
    "modality",
    "part_of_day",
    "hours_per_week",
    "length",
    "insurance",
)
#: The kinds of lists, in the order in which they are told.
_LISTS = ("payers", "payers_in_part", "payment", "moud", "languages", "provides", "accessibility", "referral")
#: More terms than these are counted, not named.
_MOST_TERMS = 6
_BETWEEN = "; "
#: What the programs of a comparison are called, in the order of its columns.
LETTERS = "ABCD"

_Value = TypeVar("_Value")


def differences(programs: Sequence[Points]) -> tuple[str, ...]:
    """Return what two to four programs, called A to D in this order, differ in; what all say alike is left out."""
    return tuple(_sentences(programs))


def _sentences(programs: Sequence[Points]) -> Iterator[str]:
    for kind in _CATEGORIES:
        yield from _category(kind, [each.categories.get(kind, "") for each in programs])
    yield from _days([each.days for each in programs])
    yield from _times([each.has_times for each in programs])
    for kind in _LISTS:
        yield from _terms(kind, [each.terms.get(kind, Stated()) for each in programs])


def _category(kind: str, answers: Sequence[str]) -> Iterator[str]:
    """Yield who says what, when two say different things."""
    said = _letters_by(answers, "")
    if len(said) > 1:
        values = _BETWEEN.join(
            _("%(programs)s: %(value)s", programs=listed(who), value=value) for value, who in said.items()
        )
        yield _("%(fact)s - %(values)s.", fact=_label(kind), values=values) + _silent(answers)


def _letters_by(answers: Sequence[_Value], unsaid: _Value) -> dict[_Value, tuple[str, ...]]:
    """Return the letters of the programs by their answer, those without one left out."""
    found: dict[_Value, tuple[str, ...]] = {}
    for letter, answer in zip(LETTERS, answers, strict=False):
        if answer != unsaid:
            found[answer] = (*found.get(answer, ()), letter)
    return found


def _silent(answers: Sequence[str]) -> str:
    who = [letter for letter, answer in zip(LETTERS, answers, strict=False) if not answer]
    if not who:
        return ""
    return " " + ngettext(
        "%(programs)s does not state it.", "%(programs)s do not state it.", len(who), programs=listed(who)
    )


def _days(days: Sequence[int | None]) -> Iterator[str]:
    said = _letters_by(days, None)
    numbers = sorted(each for each in said if each is not None)
    if len(numbers) == 2:
        fewer, more = numbers
        yield ngettext(
            "In %(programs)s, people attend the group on %(count)s day a week less than in %(others)s.",
            "In %(programs)s, people attend the group on %(count)s days a week less than in %(others)s.",
            more - fewer,
            count=number_words(more - fewer),
            programs=listed(said[fewer]),
            others=listed(said[more]),
        )
    elif len(numbers) > 2:
        values = _BETWEEN.join(
            _("%(programs)s: %(value)s", programs=listed(who), value=number_words(number or 0))
            for number, who in said.items()
        )
        yield _("%(fact)s - %(values)s.", fact=_label("days_per_week"), values=values)


def _times(has_times: Sequence[bool]) -> Iterator[str]:
    who = [letter for letter, says in zip(LETTERS, has_times, strict=False) if says]
    if 0 < len(who) < len(has_times):
        yield ngettext(
            "Only %(programs)s states clock times.",
            "Only %(programs)s state clock times.",
            len(who),
            programs=listed(who),
        )


def _terms(kind: str, stated: Sequence[Stated]) -> Iterator[str]:
    """Yield which terms only some name, then which only some refuse: a sentence for all terms of the same programs."""
    for who, names in _by_programs([each.yes for each in stated]):
        yield _only(kind, who, names)
    for who, names in _by_programs([each.no for each in stated]):
        yield _refused(kind, who, names)


def _by_programs(named: Sequence[tuple[str, ...]]) -> list[tuple[tuple[str, ...], list[str]]]:
    """Return the terms that some programs name, but not all, by the letters of those that do."""
    found: dict[tuple[str, ...], list[str]] = {}
    for term in dict.fromkeys(term for terms in named for term in terms):
        who = tuple(letter for letter, terms in zip(LETTERS, named, strict=False) if term in terms)
        if len(who) < len(named):
            found.setdefault(who, []).append(term)
    return sorted(found.items())


def _only(kind: str, who: tuple[str, ...], names: Sequence[str]) -> str:
    number, programs = len(who), listed(who)
    terms = listed(_shortened(names))
    if kind == "payers":
        return ngettext(
            "Only %(programs)s states that it takes %(terms)s.",
            "Only %(programs)s state that they take %(terms)s.",
            number,
            programs=programs,
            terms=terms,
        )
    if kind == "payers_in_part":
        return ngettext(
            "Only %(programs)s states that a part may be paid without a contract, case by case: %(terms)s.",
            "Only %(programs)s state that a part may be paid without a contract, case by case: %(terms)s.",
            number,
            programs=programs,
            terms=terms,
        )
    if kind == "referral":
        return ngettext(
            "Only %(programs)s states that people need no referral.",
            "Only %(programs)s state that people need no referral.",
            number,
            programs=programs,
        )
    return ngettext(
        "%(fact)s - only %(programs)s states: %(terms)s.",
        "%(fact)s - only %(programs)s state: %(terms)s.",
        number,
        fact=_label(kind),
        programs=programs,
        terms=terms,
    )


def _refused(kind: str, who: tuple[str, ...], names: Sequence[str]) -> str:
    number, programs = len(who), listed(who)
    if kind == "payers":
        return ngettext(
            "%(programs)s states that it does not take %(terms)s.",
            "%(programs)s state that they do not take %(terms)s.",
            number,
            programs=programs,
            terms=listed(_shortened(names), "or"),
        )
    if kind == "referral":
        return ngettext(
            "%(programs)s states that people need a referral.",
            "%(programs)s state that people need a referral.",
            number,
            programs=programs,
        )
    value = _("%(programs)s: %(value)s", programs=programs, value=listed(_shortened(names)))
    return _("%(fact)s - %(values)s.", fact=_label(kind), values=value)


def _shortened(names: Sequence[str]) -> tuple[str, ...]:
    more = len(names) - _MOST_TERMS
    if more <= 0:
        return tuple(names)
    rest = ngettext("%(count)s more", "%(count)s more", more, count=number_words(more))
    return (*names[:_MOST_TERMS], rest)


def _label(kind: str) -> str:
    return _(FACT_KINDS[kind].label)
