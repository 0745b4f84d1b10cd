"""Levels of care side by side, for the guide: the hours are the very ones that records are checked against."""

from __future__ import annotations

from dataclasses import dataclass

from generator.facility.vocabulary.levels_of_care import LEVELS_OF_CARE, OTHER_LEVELS
from generator.facts.level_bands import BANDS, AgeBand, HoursBand
from generator.messages import N_, _

#: Where the drawing ends: hours of a full week at work.
SCALE = 40
_MARK_EVERY = 10
_LEVELS = ("outpatient", "iop", "php", "residential", "inpatient")

#: What else differs: a question, and an answer for each of ``_LEVELS``. Hours come from the bands.
_QUESTIONS = (
    (
        N_("Days"),
        (
            N_("Often one day a week"),
            N_("Often 3 days a week, about 3 hours each, plus one meeting with just you and a counselor"),
            N_("5 to 7 days a week, most of the day"),
            N_("Every day"),
            N_("Every day"),
        ),
    ),
    (
        N_("Where you sleep"),
        (
            N_("At home"),
            N_("At home"),
            N_("At home"),
            N_("Where you are treated"),
            N_("In the hospital"),
        ),
    ),
    (
        N_("Who looks after you, and when"),
        (
            N_("A therapist, while you are there"),
            N_("The program's staff, while you are there"),
            N_("The program's staff, for most of the day"),
            N_("Staff in the house, day and night"),
            N_("Nurses and doctors, day and night"),
        ),
    ),
    (
        N_("How long it takes"),
        (
            N_("No set end. Ask what is planned for you"),
            N_("Often 8 to 12 weeks; some programs say at least 12, and 16 or more for most people"),
            N_("Programs differ: ask"),
            N_("Short stays: 30 days or less. Long stays: more"),
            N_("As long as hospital care is needed"),
        ),
    ),
    (
        N_("Who it often suits"),
        (
            N_("Somebody who gets by, and wants some help"),
            N_("Somebody whose daily life has become hard, with a safe home and no need to stay overnight"),
            N_("Somebody who needs help on most days, and is safe at home at night"),
            N_("Somebody whose home is not safe, or who cannot stay sober there"),
            N_("Somebody whose life is in danger, or who needs medical care to stop alcohol or a drug"),
        ),
    ),
    (
        N_("Cost, compared with the others"),
        (
            N_("Usually the lowest"),
            N_("More than weekly visits, less than a residential stay"),
            N_("Usually more than an IOP"),
            N_("More than an IOP"),
            N_("Usually the highest"),
        ),
    ),
    (
        N_("What may come before"),
        (
            N_("Nothing, or an IOP"),
            N_("Weekly visits that were not enough, a PHP, or a stay"),
            N_("An IOP that was not enough, or a stay"),
            N_("A hospital stay, or care at home that was not enough"),
            N_("An emergency"),
        ),
    ),
    (
        N_("What may come after"),
        (
            N_("Support groups"),
            N_("Weekly visits and support groups"),
            N_("An IOP"),
            N_("A PHP or an IOP"),
            N_("A residential stay, a PHP or an IOP"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class HoursBar:
    """One level in the drawing of hours a week."""

    name: str
    """The level."""
    words: str
    """Its hours, for those who read."""
    kind: str
    """``visits``, ``open`` (no upper end) or ``stay`` (day and night)."""
    start: float
    """The hour at which the bar begins."""
    length: float
    """How many hours it is long."""
    is_here: bool
    """Whether this is the level that the guide is about."""


@dataclass(frozen=True, slots=True)
class HoursBars:
    """The drawing: a bar for each level, and the marks below."""

    scale: int
    """Hours from end to end."""
    marks: tuple[str, ...]
    """Words at even steps, from the start to the end."""
    bars: tuple[HoursBar, ...]
    """From the fewest hours to the most."""


@dataclass(frozen=True, slots=True)
class Question:
    """What can be asked of every level, with an answer for each, in the order of the names."""

    text: str
    """The question, in a few words."""
    answers: tuple[str, ...]
    """One for each level."""


@dataclass(frozen=True, slots=True)
class LevelsTable:
    """Levels next to one another."""

    names: tuple[str, ...]
    """The levels, from the fewest hours to the most."""
    questions: tuple[Question, ...]
    """What differs."""


def hours_bars() -> HoursBars:
    """Return the drawing of hours a week."""
    return HoursBars(
        scale=SCALE,
        marks=(
            *(str(hour) for hour in range(0, SCALE, _MARK_EVERY)),
            _("%(hours)s hours or more", hours=SCALE),
        ),
        bars=tuple(_bar(level) for level in _LEVELS),
    )


def levels_table() -> LevelsTable:
    """Return the table of what differs between the levels."""
    return LevelsTable(
        names=tuple(_name(level) for level in _LEVELS),
        questions=(
            Question(_("Hours a week"), tuple(_hours(level) for level in _LEVELS)),
            *(Question(_(text), tuple(_(answer) for answer in answers)) for text, answers in _QUESTIONS),
        ),
    )


def _name(level: str) -> str:
    return (LEVELS_OF_CARE if level in LEVELS_OF_CARE else OTHER_LEVELS).label(level)


def _hours(level: str) -> str:
    """Return the hours a week of a level in words, apart for teens where they differ."""
    bands = BANDS.get(level)
    if bands is None:
        return _("You stay there, day and night")
    adults, teens = bands[AgeBand.ADULTS], bands[AgeBand.ADOLESCENTS]
    if adults == teens:
        return _("%(hours)s, for adults and teens", hours=adults.words)
    return _("Adults: %(adults)s. Teens: %(teens)s.", adults=adults.words, teens=teens.words)


def _bar(level: str) -> HoursBar:
    bands = BANDS.get(level)
    band = bands[AgeBand.ADULTS] if bands else HoursBand(0, None)
    start = band.minimum or 0
    end = min(SCALE, band.below) if band.below is not None else SCALE
    kind = "stay" if bands is None else "open" if band.below is None else "visits"
    return HoursBar(
        name=_name(level),
        words=_hours(level),
        kind=kind,
        start=start,
        length=end - start,
        is_here=level == "iop",
    )
