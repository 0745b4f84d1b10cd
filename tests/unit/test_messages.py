"""The one door through which the site's words come."""

from __future__ import annotations

import re
from gettext import NullTranslations

import pytest

from generator import messages
from generator.facts.facts import TrackFacts
from generator.messages import N_, _, in_english, ngettext
from tests.invented import track_with_sessions
from tests.marked_words import speaking


class _Shouted(NullTranslations):
    """A language that says everything louder, and counts as people in Warsaw do: one, few, many."""

    def gettext(self, message: str) -> str:
        return re.sub(r"%\(\w+\)S", lambda place: place[0].lower(), message.upper())

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002 - as gettext has it
        return ("one", "few", "many")[0 if n == 1 else 1 if n % 10 in (2, 3, 4) else 2]


def test_english_stays_as_it_is_and_its_places_are_filled() -> None:
    assert _("Valid to %(day)s", day="May 7") == "Valid to May 7"
    assert _("100%% of the fee") == "100% of the fee"
    assert N_("noon") == "noon"


def test_values_are_never_read_as_messages() -> None:
    assert _("In their words: %(text)s", text="50% off %(day)s") == "In their words: 50% off %(day)s"


def test_a_place_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="day"):
        _("Valid to %(day)s")


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1 day"), (0, "0 days"), (2, "2 days"), (1.5, "1.5 days"), (0.5, "0.5 days")]
)
def test_one_is_one_and_everything_else_many(number: float, words: str) -> None:
    assert ngettext("%(count)s day", "%(count)s days", number, count=f"{number:g}") == words


@pytest.mark.parametrize(
    ("number", "form"), [(1, "one"), (2, "few"), (5, "many"), (22, "few"), (0.5, "few"), (4.5, "many")]
)
def test_other_languages_have_other_forms_and_fractions_take_that_of_the_next_whole_number(
    number: float, form: str
) -> None:
    with speaking("pl", _Shouted()):
        assert ngettext("%(count)s day", "%(count)s days", number) == form


def test_another_language_is_spoken_until_it_is_changed_back() -> None:
    with speaking("xx", _Shouted()):
        assert (messages.language(), _("Valid to %(day)s", day="May 7")) == ("xx", "VALID TO May 7")
        with in_english():
            assert (messages.language(), _("Valid to %(day)s", day="May 7")) == ("en", "Valid to May 7")
        assert _("noon") == "NOON"
    assert (messages.language(), _("noon")) == ("en", "noon")


def test_english_ends_when_something_goes_wrong() -> None:
    with speaking("xx", _Shouted()):
        with pytest.raises(ZeroDivisionError), in_english():
            1 / 0  # noqa: B018 - it is there to fail
        assert messages.language() == "xx"


def test_week_grids_speak_the_language_in_use_whoever_asked_for_them_before() -> None:
    facts = TrackFacts(track_with_sessions({"days": ["mon"], "starts": "18:00", "ends": "21:00"}))

    def short_names() -> list[str]:
        return [column.short for column in facts.week_grids[0].columns[:2]]

    assert short_names() == ["Mon", "Tue"]
    with speaking("es-US", _Shouted()):
        assert short_names() == ["lun", "mar"]
        assert facts.week_grids[0].columns[0].label == "MONDAY"
    assert short_names() == ["Mon", "Tue"]
