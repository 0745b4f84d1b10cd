"""The words of the list of kept programs, and of what is taken away from it: notes, calendars, messages, questions."""

from __future__ import annotations

from generator.views.search.words import Words, counted_forms, said


def list_words() -> Words:
    """Return the words of the list of kept programs."""
    return _list() | _problems() | _orders() | _program() | _calendar() | _sessions() | _messages() | _questions()


def _list() -> Words:
    return {
        "list_count": counted_forms("%(count)s program on your list.", "%(count)s programs on your list."),
        "list_reading": said("Reading the facts of your programs..."),
        "list_common": said("Source pages read %(date)s, unless another day stands beside a fact."),
        "list_moved": said("%(name)s is now number %(place)s of %(count)s"),
        "list_first": said("%(name)s is already the first"),
        "list_last": said("%(name)s is already the last"),
        "list_removed_unknown": said("%(name)s is off your list."),
        "list_removed": said("%(program)s at %(name)s is off your list."),
        "list_cleared": said(
            "Your list is empty, and nothing of it is stored. Pages you opened stay in the browser's history."
        ),
        "list_undo": said("Put it back"),
        "list_returned": said("It is on your list again."),
        "list_chosen": counted_forms("%(count)s chosen.", "%(count)s chosen."),
        "list_choose_more": said("One chosen: check one to three more to compare them."),
        "list_printed": said("Printed %(date)s from %(address)s"),
        "list_table_file": said("my-list"),
    }


def _problems() -> Words:
    return {
        "list_problem_blocked": said(
            "Your browser lets this site store nothing, so it cannot keep a list."
            " A private window or a setting may be why."
        ),
        "list_problem_full": said("There is no room left in this browser's storage: what you changed is not kept."),
        "list_problem_unreadable": said("What this browser had stored as your list could not be read."),
        "list_problem_version": said(
            "Your list was stored by another version of this site. What could be read of it is here."
        ),
        "list_problem_parts": said("A part of what was stored as your list cannot be used and is left out."),
        "list_problem_many": said("A list holds at most 40 programs. What went beyond that is left out."),
    }


def _orders() -> Words:
    return {
        "list_in_order": said("Programs in your order"),
        "list_nearest": said("Nearest first"),
        "list_in_county": said("%(county)s, %(state)s"),
        "list_no_county": said("%(state)s, county not stated"),
        "list_video": said("By video only"),
        "list_unknown": said("Not known"),
        "list_fit_3": said("The hours fit"),
        "list_fit_2": said("The hours might fit"),
        "list_fit_0": said("The hours do not fit"),
        "list_far_unknown": said("Distance not known"),
        "list_from_search": said("From your search: %(asked)s."),
        "list_near": said("distances from %(place)s"),
        "list_free": said("free %(times)s"),
    }


def _program() -> Words:
    return {
        "list_place": said("%(place)s of %(count)s"),
        "list_up": said("Move up"),
        "list_down": said("Move down"),
        "list_choose": said("Compare"),
        "list_remove": said("Remove"),
        # Translators: what remains of a facility that is not listed any more: "Harbor point (OH)".
        "list_gone_name": said("%(name)s (%(area)s)"),
        "list_gone": said(
            "No longer listed here. It may have closed or have another name. Take it off, or keep your note."
        ),
        "list_waiting": said("The facts of this program are not read yet."),
        "list_when": said("When"),
        "list_pays": said("Who pays"),
        "list_refuses": said("Does not take %(names)s"),
        "list_opening": said("Takes new people"),
        "list_ask": said("Ask."),
        "list_last_known": said("Last known: %(known)s"),
        "list_read": said("(read %(date)s)"),
        "list_note": said("My note"),
        "list_note_warning": said(
            "Stays in this browser, on this device. Do not write names or anything that says who somebody is."
        ),
        "list_note_saved": said("Kept on this device."),
    }


def _calendar() -> Words:
    """Return what calendars say. Others may see them: nothing tells what somebody goes to, but for the named title."""
    return {
        "list_calendar": said("Calendar file"),
        "list_cal_nothing": said(
            "They state nothing that is held every week on a known day at a known time, so there is nothing to put"
            " into a calendar. Ask them."
        ),
        "list_cal_group": said("Which group"),
        "list_cal_first": said("From which day on"),
        "list_cal_title": said("What it is called in the calendar"),
        "list_cal_title_neutral": said('"%(title)s", without any name or address'),
        "list_cal_title_name": said('"%(title)s", with address and phone'),
        "list_cal_neutral": said("Appointment"),
        "list_cal_summary": said("%(name)s, %(facility)s"),
        "list_cal_seen": said("Family, employers and schools can often see a calendar."),
        "list_cal_holds": said("It will hold: %(events)s, every week from %(date)s on."),
        "list_cal_tentative": said("You attend only some of these days, so all of them are marked as tentative."),
        "list_cal_over": said("This timetable has ended by that day. Ask for the new one."),
        "list_cal_no_day": said("Choose a day first."),
        "list_cal_save": said("Save the calendar file"),
        "list_cal_file": said("calendar"),
        "list_cal_product": said("IOP Directory"),
        "list_cal_phone": said("Phone: %(phone)s"),
        "list_cal_some": said("Not every one of these days: ask which ones are yours."),
        "list_cal_optional": said("This one is optional."),
        "list_cal_season": said("Only for a part of the year, whose days are not stated."),
        "list_cal_end": said("When it ends is not stated."),
        "list_cal_others": said("Not in this calendar, since it is not weekly or not stated exactly: %(sessions)s"),
        "list_cal_later": said("Days and times may change after the first weeks."),
        "list_cal_own_clock": said("These times are told by the clock of wherever you are."),
        "list_cal_zone": said("The time zone of these times is not stated."),
        "list_cal_check": said("Holidays are not left out. Ask before you rely on it."),
    }


def _sessions() -> Words:
    return {
        "list_until": said("until %(time)s, start not stated"),
        "list_minutes": said("%(time)s, %(minutes)s minutes"),
        # Days and a time follow: "1 of Tue, Fri 5-6 pm".
        "list_pick": said("%(number)s of %(days)s"),
        "list_day_unsaid": said("weekday not stated"),
        "list_once": said("once a week"),
        "list_times": said("%(number)s times a week"),
        "list_in_month": said("%(when)s, %(which)s"),
        "list_month_1": said("first one of the month"),
        "list_month_2": said("second one of the month"),
        "list_month_3": said("third one of the month"),
        "list_month_4": said("fourth one of the month"),
        "list_month_last": said("last one of the month"),
    }


def _messages() -> Words:
    return {
        "list_sms": said("Text message"),
        "list_sms_text": said("The text"),
        "list_sms_all": said("all programs"),
        "list_sms_none": said("The facts of no program are there yet."),
        "list_sms_times": said("Times not stated - ask"),
        "list_no_phone": said("Phone not in this directory. Website: %(website)s"),
        "list_no_way": said("Neither phone nor website in this directory"),
        "list_sms_read": said("Source pages read %(date)s"),
        "list_sms_count": counted_forms("%(count)s character.", "%(count)s characters."),
        "list_sms_parts": said("A phone sends more than 160 as several messages."),
        "list_sms_copy": said("Copy"),
        "list_sms_copied": said("Copied."),
        "list_sms_selected": said("The text is selected: copy it with your browser's own menu or keys."),
        "list_sms_open": said("Open in the messages of this phone (you choose whom to send it to)"),
    }


def _questions() -> Words:
    return {
        "list_questions": said("Questions to ask"),
        "list_ask_title": said("Questions to ask on the phone"),
        "list_ask_alone": said("While this sheet is open, only the sheet is printed."),
        "list_ask_print": said("Print this sheet"),
        "list_ask_close": said("Close the sheet"),
        "list_ask_head": said("Called on, and spoke with:"),
        "list_ask_known": said("What they say already"),
        "list_ask_open": said("What they do not say"),
        "list_ask_said": said("They say: %(answer)s"),
        "list_ask_old": said("This is too old to rely on."),
        "list_ask_still": said("Still true?"),
    }
