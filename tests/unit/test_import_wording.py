from __future__ import annotations

import pytest

from generator.facility.vocabulary import THERAPIES
from generator.importers.wording import notes_of, plain, sentence, term_of
from generator.records.naming import slug_of


def test_words_get_us_spelling_and_the_signs_of_a_keyboard() -> None:
    assert (
        plain("licence \u2013 \u201ccounselling\u201d at the centre\u2019s")
        == 'license - "counseling" at the center\'s'
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("call first", "Call first."),
        ("after-school hours", "After-school hours."),
        ("12 weeks", "12 weeks."),
        ("IOP only", "IOP only."),
        ("Really?", "Really?"),
    ],
)
def test_a_fragment_becomes_a_sentence(text: str, written: str) -> None:
    assert sentence(text) == written


def test_long_words_are_parted_and_never_cut() -> None:
    words = "; ".join(f"part {number} of a long remark" for number in range(30))
    notes = notes_of(words)
    assert all(0 < len(note) <= 300 for note in notes)
    assert "; ".join(notes) == words
    assert notes_of("x" * 299) == ["x" * 299]
    spaced = " ".join(["word"] * 100)
    assert " ".join(notes_of(spaced)) == spaced


def test_a_slug_is_ascii_and_keeps_words_apart() -> None:
    assert slug_of("Clínica \u2013 Women's Day & Night (IOP)") == "clinica-womens-day-and-night-iop"


def test_a_word_is_a_term_only_when_it_is_one_of_its_spellings() -> None:
    assert term_of(THERAPIES, "Cognitive-Behavioral therapy") == "cbt"
    assert term_of(THERAPIES, "cbt") == "cbt"
    assert term_of(THERAPIES, "cbtt") is None
