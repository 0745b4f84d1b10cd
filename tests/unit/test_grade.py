"""The reading grade, against sentences whose letters and words were counted by hand."""

from __future__ import annotations

import pytest

from generator.proofreading.grade import LIMIT, Reading, grade_problems, reading_of, reading_of_page
from generator.proofreading.guide_text import GuideText
from generator.proofreading.prose import blocks_of, sentences_in

HARD = (
    "Comprehensive psychiatric rehabilitation necessitates multidisciplinary coordination throughout hospitalization, "
    "notwithstanding considerable administrative complications."
)


def page(body: str, path: str = "guide/choose/example.md") -> GuideText:
    return GuideText(path, body, {})


def counted(body: str) -> Reading:
    return reading_of_page(blocks_of(page(body)))


@pytest.mark.parametrize(
    ("text", "characters", "words", "sentences", "grade"),
    [
        ("The cat sat on the mat.", 17, 6, 1, -5.1),
        ("An assessment is a meeting with a professional. You can ask for a second opinion!", 65, 15, 2, 2.7),
        ("Ask about a step-by-step plan: it takes 12 weeks", 37, 9, 1, 2.4),
        ("Call 988. Is it free? Yes.", 18, 6, 3, -6.3),
    ],
)
def test_it_is_what_a_person_counts(text: str, characters: int, words: int, sentences: int, grade: float) -> None:
    reading = reading_of(text)
    assert reading == Reading(characters, words, sentences)
    assert reading.grade == pytest.approx(grade)
    assert reading.grade == pytest.approx(4.71 * characters / words + 0.5 * words / sentences - 21.43, abs=0.05)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Example asks. You answer.", 2),
        ("The U.S. Department of Labor answers, e.g. by phone.", 1),
        ("It ends at 6 p.m. Then you go home.", 2),
        ("It ends at 6 p.m. on most days.", 1),
        ("Medicare has a Part B. It pays for visits.", 2),
        ("D. Example wrote it. J. Q. Example did not.", 2),
        ("It is level 2.1 of 4. That is all.", 2),
        ('"Can I come?" Yes (really.) You can.', 3),
        ("Wait... Then call.", 2),
        ("No point at the end", 1),
        ("...", 0),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, sentences: int) -> None:
    assert len(list(sentences_in(text))) == sentences


def test_headings_items_and_boxes_end_a_sentence_without_a_point() -> None:
    text = '# Two words\n\nThree words here\n\n- one\n- two\n\n!!! help "In a box"\n\n    Last words.\n'
    assert counted(text).sentences == 6


def test_what_is_looked_up_does_not_count() -> None:
    alone = counted("You can call.\n")
    assert alone == Reading(10, 3, 1)
    table = "| what | how much |\n|---|---|\n| hospitalization | considerable |\n"
    figure = '<div data-figure="hours-a-week"></div>\n'
    code = "```\nnotwithstanding: multidisciplinary\n```\n"
    assert counted(f"You can call.\n\n{table}\n{figure}\n{code}") == alone
    assert counted(f"You can call.\n\n## Sources\n\n- {HARD}\n") == alone
    assert counted(f"You can call.\n\n## Sources\n\n- {HARD}\n\n## More\n\nYou can call.\n").sentences == 3


def test_addresses_and_marks_do_not_count_and_words_stay_whole() -> None:
    assert counted("You **can** [call](tel:+18006624357){ rel=x }.\n") == Reading(10, 3, 1)
    assert counted("Call*ing* is free - or so they say - <https://example.org/long>\n") == Reading(24, 7, 1)


def test_a_page_without_words_has_no_grade() -> None:
    assert counted("<div></div>\n").grade is None
    assert grade_problems(page(""), []) == []


def test_too_hard_a_page_is_told_at_its_hardest_sentence() -> None:
    body = f"You can call.\n\nThen wait. {HARD}\n"
    text = page(body)
    (problem,) = grade_problems(text, blocks_of(text))
    assert (problem.line, problem.column, problem.rule) == (3, 12, "reading-grade")
    assert "grade 8 or below, but reads at grade 3" in problem.message
    assert "line 3 (12 words, grade " in problem.tip


def test_only_pages_for_families_have_a_limit() -> None:
    text = page(HARD, "guide/use/for-coordinators.md")
    assert (reading_of_page(blocks_of(text)).grade or 0) > LIMIT
    assert grade_problems(text, blocks_of(text)) == []
