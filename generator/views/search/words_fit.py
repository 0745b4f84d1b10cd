"""What ``core/fit_words.js`` says about how the hours of a program fit free hours."""

from __future__ import annotations

from generator.views.search.words import Words, said


def fit_words() -> Words:
    """Return the words of fit."""
    return {**_meeting_words(), **_reason_words()}


def _meeting_words() -> Words:
    return {
        "fit_days": said("%(first)s to %(last)s"),
        "fit_untimed": said("sessions whose days and times are not stated"),
        "fit_any_day": said("%(time)s, weekdays not stated"),
        "fit_from": said("from %(time)s, end not stated"),
        # Stands after weekdays: "Sat (time not stated)".
        "fit_no_time": said("(time not stated)"),
        "fit_part": said("%(part)s (time not stated)"),
        "fit_appointment": said("one appointment %(time)s"),
        "fit_your_time": said("%(time)s your time"),
        # A weekday and a time follow: "every second Tue 5-6 pm".
        "fit_second": said("every second %(when)s"),
        "fit_third": said("every third %(when)s"),
        "fit_fourth": said("every fourth %(when)s"),
        "fit_monthly": said("once a month %(when)s"),
        "fit_family_maybe": said("%(when)s (for the family: ask whether you attend too)"),
        "fit_morning": said("morning"),
        "fit_afternoon": said("afternoon"),
        "fit_after_school": said("after school"),
        "fit_evening": said("evening"),
        "fit_night": said("night"),
        "fit_weekend": said("weekend"),
    }


def _reason_words() -> Words:
    return {
        "fit_in_the_way": said("in the way: %(when)s"),
        "fit_ends": said("ends %(minutes)s min before your free time does"),
        "fit_back": said("you are back %(minutes)s min before your free time ends"),
        "fit_ends_exactly": said("no time to spare at the end"),
        "fit_choose": said("open %(days)s, you attend %(number)s days: ask whether you may choose the days"),
        "fit_choose_one": said("also on %(number)s of %(days)s: ask whether you may choose"),
        "fit_elsewhere": said("hours for this way to attend not stated"),
        "fit_ended": said("the hours they state have ended: ask for the new ones"),
        "fit_unsaid": said("weekdays and times not stated"),
        "fit_zone": said("it depends on the program's time zone, which is not stated"),
        "fit_zone_any": said("in every time zone that may be meant"),
        "fit_begins": said("starts on %(date)s"),
        "fit_summer": said("in summer only"),
        "fit_school_year": said("in the school year only"),
        "fit_later": said("a later phase might not fit"),
        "fit_too_little": said("too few of your days are free for long enough"),
        "fit_arranged": said("The time of individual or family sessions is arranged with you."),
        "fit_not_counted": said("Sessions that are optional or for the family alone are not counted."),
    }
