from __future__ import annotations

import pytest

from generator.rules import person_first_wording, possible_personal_story, superlatives
from tests.unit.rules.harbor_point import found


def note(text: str) -> str:
    """Return a record with one note."""
    quoted = text.replace("'", "''")
    return f"notes: ['{quoted}']"


@pytest.mark.parametrize(
    ("text", "words", "write"),
    [
        ("For addicts.", "addicts", "person with a substance use disorder"),
        ("An Alcoholic may come", "Alcoholic", "person with an alcohol use disorder"),
        ("substance abuse groups", "substance abuse", "substance use"),
        ("Must stay clean", "stay clean", "not using substances"),
        ("No dirty urine", "dirty urine", "positive test; used needle"),
        ("suffering from trauma", "suffering from", "have, or live with"),
        ("the mentally ill", "mentally ill", "person with a mental illness"),
        ("Who committed suicide", "committed suicide", "die by suicide"),
        ("wheelchair-bound guests", "wheelchair-bound", "person who uses a wheelchair"),
        ("Special-needs classes", "Special-needs", "disability"),
        ("No excons", "excons", "person who was in prison"),
        ("After noncompliance", "noncompliance", "not following the plan"),
        ("Handicapped parking", "Handicapped", "accessible; person with a disability"),
    ],
)
def test_words_that_label_people_are_told_with_what_to_write(text: str, words: str, write: str) -> None:
    (finding,) = found("person-first-wording", note(text))
    assert finding.field == ("notes", 0)
    assert finding.message == f'should put people first, but says "{words}"'
    assert finding.tip == f"write: {write}"


@pytest.mark.parametrize(
    "text",
    [
        "Addiction counselors lead it.",
        "Alcoholics Anonymous meets here, and Adult Children of Alcoholics too.",
        "Licensed by the Substance Abuse and Mental Health Services Administration.",
        "For survivors of sexual abuse.",
        "The building is clean.",
        "Non-alcoholic drinks only at the party.",
    ],
)
def test_other_words_pass(text: str) -> None:
    assert found("person-first-wording", note(text)) == []


def test_names_and_quoted_words_stay_as_they_are() -> None:
    text = """
    name: Center for Addicts
    organization: Substance abuse services
    former_names: [Alcoholic Hope]
    tracks: [{name: For addicts, level_as_published: addict care, schedule: {as_published: For addicts}}]
    """
    assert found("person-first-wording", text) == []


def test_all_texts_of_our_own_are_looked_at() -> None:
    text = """
    transport: For addicts
    address: {state: OH, note: For addicts}
    tracks:
      - exclusions: [addicts]
        referral: {documents: [addict card]}
        schedule: {groups: [{note: For addicts}]}
    """
    assert len(found("person-first-wording", text)) == 5


@pytest.mark.parametrize(
    "text",
    [
        "I was lost when they took me in.",
        '"I\'m alive" is what one hears.',
        "They saved my life.",
        "Read our testimonials.",
        "Rated 4.8 stars",
        "Five-star care",
        "\u2605\u2605\u2605\u2605",
        "See the Google reviews.",
        '"This place gave us a second start" - Jamie R.',
        "\u201cThis place gave us a second start,\u201d says Jamie",
        "Robin, 34, came from afar.",
        "A success story every week.",
        "Scores 4.9 out of 5.",
    ],
)
def test_stories_quotes_and_stars_are_told(text: str) -> None:
    (finding,) = found("possible-personal-story", note(text))
    assert finding.field == ("notes", 0)
    assert finding.message.startswith('may be a personal story or a rating: it says "')


@pytest.mark.parametrize(
    "text",
    [
        "People with bipolar I disorder may come.",
        "Take exit 5 of I-95; Phase I has a level I group.",
        "We help families. Our groups are small.",
        "Staff review each plan weekly.",
        "Starts at 9 on Mondays, 3 groups.",
        "Open to ages 12, 13, and 14.",
        'They call it "the long way home" - a hike.',
    ],
)
def test_plain_facts_are_no_stories(text: str) -> None:
    assert found("possible-personal-story", note(text)) == []


def test_stories_are_told_in_quoted_words_too() -> None:
    (finding,) = found("possible-personal-story", "insurance: {as_published: My son was helped at once}")
    assert finding.field == ("insurance", "as_published")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The nation's best team", "nation's best"),
        ("A leading treatment center", "A leading treatment center"),
        ("World-class staff", "World-class"),
        ("An award-winning program", "award-winning"),
        ("State of the art rooms", "State of the art"),
    ],
)
def test_praise_is_told(text: str, words: str) -> None:
    (finding,) = found("superlatives", note(text))
    assert finding.message == f'should say what is there, but praises: "{words}"'
    assert finding.tip == "write what is there, without praise"


@pytest.mark.parametrize(
    "text",
    ["A counselor leading the group", "The best time to call is 9.", "At least 9 hours.", "Leading to work"],
)
def test_plain_facts_are_no_praise(text: str) -> None:
    assert found("superlatives", note(text)) == []


def test_praise_in_names_that_are_ours_is_told_and_in_the_facilitys_is_not() -> None:
    assert found("superlatives", "name: Premier Counseling\ntracks: [{name: Premier IOP}]") == []
    (finding,) = found("superlatives", "tracks: [{schedule: {groups: [{name: Premier evening}]}}]")
    assert finding.field == ("tracks", 0, "schedule", "groups", 0, "name")


@pytest.mark.parametrize("module", [person_first_wording, possible_personal_story, superlatives])
def test_the_quick_part_of_every_phrase_is_in_lower_case(module: object) -> None:
    for phrase in module.PHRASES:  # type: ignore[attr-defined]
        assert phrase.part == phrase.part.lower()
        assert phrase.advice
