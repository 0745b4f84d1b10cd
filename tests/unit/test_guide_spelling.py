"""The spelling of the guide: English as in the US, the words of the vocabularies, names, and the guide's own list."""

from __future__ import annotations

import pytest

from generator.problems import Problem
from generator.proofreading.guide_text import GuideText
from generator.proofreading.prose import blocks_of
from generator.proofreading.spelling import (
    LIST,
    Dictionary,
    WordList,
    list_problems,
    spelling_problems,
)

DICTIONARY = Dictionary()


def told(body: str, dictionary: Dictionary = DICTIONARY) -> list[Problem]:
    page = GuideText("guide/choose/example.md", body, {})
    return list(spelling_problems(page, blocks_of(page), dictionary))


def listed(words: str, body: str) -> list[str]:
    blocks = blocks_of(GuideText("guide/choose/example.md", body, {}))
    return [f"{each.path}:{each.line}: {each.message}" for each in list_problems(WordList(words), [blocks], DICTIONARY)]


@pytest.mark.parametrize(
    "text",
    [
        "You can call the program's office, and they'll answer; it isn\u2019t hard.",
        "A co-occurring disorder, step-by-step, non-judging, self-pay and 9-hour weeks.",
        "Naltrexone and buprenorphine are medications; telehealth is a way to attend.",
        "The IOPs of SAMHSA, a PHP's hours, and TIP 47 (2021), 12th and 24/7.",
        "Write to someone@exmaple.org or see www.exmaple.org, exmaple.gov or x/exmaple.html.",
        "It was Rychtarik who asked Bero.",
        "We called, enrolled, fulfilled and revised; four hours of exercise; otherwise advise and promise.",
        '`recieve` [text](recieve.md) <span class="recieve">',
    ],
)  # fmt: skip
def test_what_is_right_is_no_problem(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("recieve", "receive"),
        ("treatmant", "treatment"),
        ("medicaton", "medication"),
        ("naltrexon", "naltrexone"),
        ("program-ofice", "office"),
        ("ofice\u2019s", "office"),
    ],
)
def test_a_misspelled_word_is_told_with_the_nearest(written: str, meant: str) -> None:
    (problem,) = told(f"You can {written} it.")
    assert problem.rule == "spelling"
    assert (problem.line, problem.column) == (1, 9 + len(written) - len(written.rpartition("-")[2]))
    assert f'write "{meant}"' in problem.tip
    assert LIST in problem.tip


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("behaviour", "behavior"),
        ("behavioural", "behavioral"),
        ("colour", "color"),
        ("favourite", "favorite"),
        ("neighbours", "neighbors"),
        ("centre", "center"),
        ("counselling", "counseling"),
        ("counsellor", "counselor"),
        ("travelled", "traveled"),
        ("organise", "organize"),
        ("recognised", "recognized"),
        ("hospitalisation", "hospitalization"),
        ("analyse", "analyze"),
        ("paediatric", "pediatric"),
        ("anaesthetic", "anesthetic"),
        ("enrolment", "enrollment"),
        ("skilful", "skillful"),
        ("judgement", "judgment"),
        ("licence", "license"),
        ("programme", "program"),
        ("grey", "gray"),
        ("whilst", "while"),
        ("catalogue", "catalog"),
    ],
)
def test_a_british_spelling_is_told_with_the_american(british: str, american: str) -> None:
    (problem,) = told(f"The word: {british}.")
    assert (problem.rule, problem.line, problem.column) == ("us-spelling", 1, 11)
    assert problem.tip == f'write "{american}"'
    assert told(american) == []
    (at_the_start,) = told(f"{british.capitalize()} it is.")
    assert at_the_start.tip == f'write "{american.capitalize()}"'


def test_a_capital_makes_a_name_only_where_no_sentence_begins() -> None:
    assert [each.column for each in told("Rychtarik wrote. Then Rychtarik left. Rychtarik came.")] == [1, 39]
    assert [each.line for each in told("# Tonigan\n\n- Tonigan\n- By Tonigan\n")] == [1, 3]


@pytest.mark.parametrize(
    ("written", "meant"), [("Medcaid", "Medicaid"), ("Tricarre", "Tricare"), ("Privcy", "Privacy"), ("Ciivl", "Civil")]
)
def test_a_name_that_is_nearly_a_well_known_word_is_a_slip(written: str, meant: str) -> None:
    assert [f'write "{meant}"' in each.tip for each in told(f"You have {written}.")] == [True]
    assert told("You have Kelly, and you have Bero.") == []


def test_a_short_word_that_nobody_uses_is_a_slip() -> None:
    assert [each.column for each in told("You wat tat, stay and sop.")] == [5, 9, 23]
    assert told("The moud, the copay and a PHP.") == []


def test_names_and_quoted_titles_among_the_sources_are_what_they_are() -> None:
    assert told('## Sources\n\n- Rychtarik wrote "The centre of behaviour", 2014.\n') == []
    assert [each.column for each in told('## Sources\n\n- Rychtarik wrote of behaviour: "Care".\n')] == [22]


def test_the_list_makes_a_word_known() -> None:
    assert [each.rule for each in told("On the waitlistt.")] == ["spelling"]
    assert told("On the waitlistt.", Dictionary(WordList("waitlistt\n").words())) == []


def test_the_list_is_sorted_and_holds_only_what_is_needed() -> None:
    body = "The waitlistt, the copayy of Rychtarik and the benzoo's.\n"
    assert listed("benzoo\ncopayy\nwaitlistt\n", body) == []
    assert listed("", body) == []
    assert listed("waitlistt\ncopayy\n", body) == [f'{LIST}:2: "copayy" must stand before "waitlistt"']
    assert listed("copayy\nCopayy\n", body) == [f'{LIST}:2: "Copayy" is there twice']
    assert listed("copayy\ntwo words\n", body) == [f'{LIST}:2: must be one word, but is "two words"']
    for unneeded in ("treatment", "Rychtarik", "nowhere", "naltrexone"):
        told_of = listed(f"{unneeded}\n", body)
        assert told_of == [f'{LIST}:1: "{unneeded}" is not needed: no page has it, or it is known without']


def test_a_british_word_can_be_listed_where_it_must_stand() -> None:
    assert listed("behaviour\n", "So it says: behaviour.") == []
    assert told("So it says: behaviour.", Dictionary(WordList("behaviour\n").words())) == []
