"""The sentences on how programs differ, told a second time straight from the records.

Only hours a week and the length of a stay are taken in the words that the pages have for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.facility import vocabulary as terms
from generator.facts.facts import TrackFacts
from generator.views.summary import hours_words, length_words
from tests.oracle.comparison_days import days_of, is_firm, start_of
from tests.oracle.comparison_rows import groups_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.facility.model import Facility
    from generator.facility.track import AgeBounds, Ages, Track
    from generator.facility.vocabulary import Vocabulary

Program = tuple["Track", "Facility"]

LABELS = {
    "status": "Open or closed",
    "level": "Level of care",
    "focus": "Focus",
    "ages": "Ages",
    "way": "How to attend",
    "part": "Part of the day",
    "hours": "Hours a week",
    "length": "How long a stay lasts",
    "insurance": "Insurance",
    "payment": "Ways to pay",
    "moud": "Medication for opioid use disorder",
    "language": "Languages of the sessions",
    "provides": "What is provided",
    "access": "Access to the building",
}


def sentences(programs: list[Program]) -> list[str]:
    """Return the sentences that two to four programs must give, in order."""
    told: list[str] = []
    answers = [_answers(track, facility) for track, facility in programs]
    for name in ("status", "level", "focus", "ages", "way", "part", "hours", "length", "insurance"):
        told += _category(LABELS[name], [each[name] for each in answers])
    told += _days([days_of(track) for track, _ in programs])
    told += _times([_has_times(track) for track, _ in programs])
    lists = [_lists(track, facility) for track, facility in programs]
    for name in ("payers", "in part", "payment", "moud", "language", "provides", "access", "referral"):
        for is_yes in (True, False):
            told += _terms(name, [each[name][0 if is_yes else 1] for each in lists], is_yes=is_yes)
    return told


def _joined(items: Iterable[str], joint: str = "and") -> str:
    *before, last = items
    if len(before) < 2:
        return f" {joint} ".join((*before, last))
    return f"{', '.join(before)}, {joint} {last}"


def _letters(flags: Iterable[Any]) -> list[str]:
    return [letter for letter, flag in zip("ABCD", flags, strict=False) if flag]


# ------------------------------------------------------------------------------------------------ categories


def _category(label: str, answers: list[str]) -> Iterator[str]:
    different = list(dict.fromkeys(filter(None, answers)))
    if len(different) < 2:
        return
    values = [f"{_joined(_letters(each == answer for each in answers))}: {answer}" for answer in different]
    silent = _letters(not answer for answer in answers)
    rest = f" {_joined(silent)} {'does' if len(silent) == 1 else 'do'} not state it." if silent else ""
    yield f"{label} - {'; '.join(values)}.{rest}"


def _answers(track: Track, facility: Facility) -> dict[str, str]:
    insurance = track.insurance or facility.insurance
    accepted = ""
    if insurance is not None:
        is_taken = insurance.accepted or any(each.accepted != "no" for each in _payers_here(track, facility))
        accepted = "not accepted" if insurance.accepted is False else "accepted" if is_taken else ""
    return {
        "status": _small(terms.FACILITY_STATUS.label(facility.status)),
        "level": terms.LEVELS_OF_CARE.label(track.level_of_care),
        "focus": _joined(_small_labels(terms.FOCUS, track.focus)),
        "ages": _ages(track.ages) if track.ages else "",
        "way": _joined(_small_labels(terms.MODALITIES, track.modality), "or") if track.modality else "",
        "part": _joined(_small_labels(terms.PARTS_OF_DAY, parts)) if (parts := _parts(track)) else "",
        "hours": hours_words(TrackFacts(track)),
        "length": length_words(track),
        "insurance": accepted,
    }


def _small(label: str) -> str:
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _small_labels(vocabulary: Vocabulary, slugs: Iterable[str]) -> list[str]:
    said = {*slugs}
    return [_small(term.label) for term in vocabulary if term.slug in said]


def _ages(ages: Ages) -> str:
    figures = _figures(ages)
    low, high = ages.minimum or 0, 150 if ages.maximum is None else ages.maximum
    bands = {"children": (0, 11), "adolescents": (12, 17), "adults": (18, 150)}
    reached = {name for name, (youngest, oldest) in bands.items() if low <= oldest and high >= youngest}
    says_more = not figures or {*ages.age_groups} != reached
    groups = _joined(_small_labels(terms.AGE_GROUPS, ages.age_groups)) if ages.age_groups and says_more else ""
    exception = f"by exception {_figures(ages.by_exception)}" if ages.by_exception else ""
    return ", ".join(filter(None, (figures, groups, exception)))


def _figures(ages: AgeBounds) -> str:
    low, high = ages.minimum, ages.maximum
    if low is None:
        return "" if high is None else f"up to age {high}"
    if high is None:
        return f"ages {low} and older"
    return f"age {low}" if low == high else f"ages {low} to {high}"


def _parts(track: Track) -> set[str]:
    found: set[str] = set()
    for group in groups_of(track):
        for session in filter(is_firm, group.sessions):
            found |= {"weekend"} if {"sat", "sun"} & {*session.days} else set()
            start = start_of(session)
            if start is None:
                found |= {*session.part_of_day}
            elif not session.by_appointment:
                hours = {"morning": range(4, 12), "afternoon": range(12, 17), "evening": range(17, 22)}
                found |= {part for part, held in hours.items() if start // 60 % 24 in held} or {"night"}
                found |= {"after-school"} & {*session.part_of_day}
    if track.schedule and not found - {"weekend"}:
        found |= {*track.schedule.part_of_day}
    return found


def _has_times(track: Track) -> bool:
    return any(each.days and start_of(each) is not None for group in groups_of(track) for each in group.sessions)


def _days(days: list[int | None]) -> Iterator[str]:
    numbers = sorted({each for each in days if each is not None})
    if len(numbers) == 2:
        low, high = (_joined(_letters(each == number for each in days)) for number in numbers)
        less = numbers[1] - numbers[0]
        unit = "day" if less == 1 else "days"
        yield f"In {low}, people attend the group on {less} {unit} a week less than in {high}."
    elif len(numbers) > 2:
        values = [f"{_joined(_letters(each == number for each in days))}: {number}" for number in _unlike_numbers(days)]
        yield f"Days a week - {'; '.join(values)}."


def _unlike_numbers(days: list[int | None]) -> list[int]:
    return list(dict.fromkeys(each for each in days if each is not None))


def _times(has_times: list[bool]) -> Iterator[str]:
    if any(has_times) and not all(has_times):
        yield f"Only {_who(_letters(has_times), 'states', 'state')} clock times."


# ---------------------------------------------------------------------------------------------------- lists


def _payers_here(track: Track, facility: Facility) -> list[Any]:
    insurance = track.insurance or facility.insurance
    payers = insurance.payers if insurance else ()
    here = [each for each in payers if not each.levels or track.level_of_care in each.levels]
    return sorted(here, key=lambda each: terms.PAYERS.slugs.index(each.payer))


def _lists(track: Track, facility: Facility) -> dict[str, tuple[list[str], list[str]]]:
    """Return by kind what is named and what is refused."""
    insurance = track.insurance or facility.insurance
    payers = _payers_here(track, facility) if insurance and insurance.accepted is not False else []
    taken = _unlike(_payer(each) for each in payers if each.accepted in ("yes", "in-network"))
    in_part = _unlike(_payer(each) for each in payers if each.accepted in ("out-of-network", "single-case"))
    refused = _unlike(_plan(each) for each in payers if each.accepted == "no")
    medicine = track.medications.moud if track.medications else None
    allowed = {medicine, "accepts"} if medicine and medicine != "not-allowed" else ()
    needed = track.referral.required if track.referral else None
    languages = [term.label for term in terms.LANGUAGES if term.slug in track.languages]
    return {
        "payers": (taken, [each for each in refused if each not in taken + in_part]),
        "in part": ([each for each in in_part if each not in taken], []),
        "payment": (_small_labels(terms.PAYMENT_TYPES, track.payment or facility.payment), []),
        "moud": (
            _small_labels(terms.MOUD_POLICIES, allowed),
            _small_labels(terms.MOUD_POLICIES, {medicine} & {"not-allowed"}),
        ),
        "language": (languages, []),
        "provides": (_small_labels(terms.PROVIDES, track.provides), []),
        "access": (_small_labels(terms.ACCESSIBILITY, facility.accessibility), []),
        "referral": (["no"] if needed is False else [], ["no"] if needed else []),
    }


def _unlike(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _payer(payer: Any) -> str:
    return payer.name if payer.payer == "other" else terms.PAYERS.label(payer.payer)


def _plan(payer: Any) -> str:
    return f"{_payer(payer)}: {payer.name}" if payer.name and payer.payer != "other" else _payer(payer)


def _terms(kind: str, named: list[list[str]], *, is_yes: bool) -> Iterator[str]:
    by_letters: dict[str, list[str]] = {}
    for name in _unlike(name for names in named for name in names):
        letters = "".join(_letters(name in names for names in named))
        if len(letters) < len(named):
            by_letters.setdefault(letters, []).append(name)
    for letters, names in sorted(by_letters.items()):
        shown = [*names[:6], f"{len(names) - 6} more"] if len(names) > 6 else names
        yield _told(kind, list(letters), shown, is_yes=is_yes)


def _who(letters: list[str], one: str, many: str) -> str:
    return f"{_joined(letters)} {one if len(letters) == 1 else many}"


def _told(kind: str, letters: list[str], names: list[str], *, is_yes: bool) -> str:
    state = _who(letters, "states", "state")
    if kind == "referral":
        return f"Only {state} that people need no referral." if is_yes else f"{state} that people need a referral."
    if kind == "payers" and is_yes:
        return f"Only {_who(letters, 'states that it takes', 'state that they take')} {_joined(names)}."
    if kind == "payers":
        refuse = _who(letters, "states that it does not take", "state that they do not take")
        return f"{refuse} {_joined(names, 'or')}."
    if kind == "in part":
        return f"Only {state} that a part may be paid without a contract, case by case: {_joined(names)}."
    if is_yes:
        return f"{LABELS[kind]} - only {state}: {_joined(names)}."
    return f"{LABELS[kind]} - {_joined(letters)}: {_joined(names)}."
