from __future__ import annotations

from typing import Any

import pytest

from generator.facility.model import Facility
from generator.facts.topics import TOPIC_GROUPS
from generator.views.state_page import StatePage
from generator.views.topic_page import TopicPage
from generator.views.topic_words import group_words, heading_of
from tests.invented import facility, track_data
from tests.rendering import plan, render, text_of

EVENING = {"groups": [{"sessions": [{"days": ["mon", "wed"], "starts": "18:00", "ends": "21:00"}]}]}
MORNING = {"groups": [{"sessions": [{"days": ["mon"], "starts": "09:00", "ends": "12:00"}]}]}


def _page(path: str, **facilities: Facility) -> TopicPage:
    page = plan({f"oh/{name}": each for name, each in facilities.items()})[f"topics/{path}.html"].make()
    assert isinstance(page, TopicPage)
    return page


def _rows(page: TopicPage) -> dict[str, list[str]]:
    """The names of the facilities on a page, each with when its programs there meet."""
    return {row.name: [program.when for program in row.programs] for each in page.sections for row in each.rows}


def _topics(**keys: Any) -> set[str]:
    """The topics of a directory of one facility, without those that every facility has."""
    paths = (path for path in plan({"oh/a": facility(**keys)}) if path.startswith("topics/"))
    found = {path.removeprefix("topics/").removesuffix(".html") for path in paths}
    return found - {"index", "focus/mental-health", "level-of-care/iop"}


def test_a_program_is_listed_only_where_it_has_the_term() -> None:
    tracks = [track_data(schedule=EVENING), track_data(id="b", schedule=MORNING), track_data(id="c")]
    both = facility(name="Both", tracks=tracks)
    silent = facility(name="Silent")
    page = _page("part-of-day/evening", both=both, silent=silent)
    assert _rows(page) == {"Both": ["Mon, Wed 6-9 pm"]}
    assert page.counts == "1 facility with 1 program"
    assert page.left_out.startswith("2 facilities do not say when some or all of their programs meet:")
    assert page.heading == "Evening programs"
    assert page.definition == "Starts between 5 pm and 10 pm."


@pytest.mark.parametrize(
    ("keys", "topics"),
    [
        ({"specialties": ["ocd"]}, {"specialty/ocd"}),
        ({"populations": {"only": ["women"], "serves": ["parents"]}}, {"population/women", "population/parents"}),
        ({"ages": {"minimum": 13, "maximum": 17}}, {"age-group/adolescents"}),
        ({"schedule": {"part_of_day": ["weekend"]}}, {"part-of-day/weekend"}),
        ({"level_of_care": "php"}, {"level-of-care/php"}),
    ],
)
def test_every_term_of_a_program_is_a_topic(keys: dict[str, Any], topics: set[str]) -> None:
    assert _topics(tracks=[track_data(**keys)]) == topics


def test_a_facility_that_has_closed_is_under_no_topic() -> None:
    assert list(plan({"oh/a": facility(status="closed")})).count("topics/focus/mental-health.html") == 0


def test_what_is_stated_for_the_whole_place_names_no_program() -> None:
    page = _page("specialty/ocd", a=facility(name="A", sitewide={"specialties": ["ocd"]}))
    assert _rows(page) == {"A": []}
    assert page.sections[0].rows[0].remarks == ("Stated for the whole place, not for one program: ask.",)
    assert page.counts == "1 facility with 0 programs"
    assert page.left_out == ""


def _insurance(*payers: dict[str, Any]) -> dict[str, Any]:
    return {"payers": [{"accepted": "in-network", **payer} for payer in payers]}


def test_a_payer_that_is_refused_is_no_topic() -> None:
    offered = _insurance({"payer": "aetna"}, {"payer": "medicaid", "accepted": "no"})
    assert _topics(insurance=offered) == {"payer/aetna"}


def test_a_payer_counts_for_the_levels_it_is_for() -> None:
    tracks = [track_data(), track_data(id="php", level_of_care="php", name="PHP", schedule=MORNING)]
    offered = _insurance({"payer": "aetna", "levels": ["php"], "name": "Example Plan"})
    page = _page("payer/aetna", a=facility(name="A", tracks=tracks, insurance=offered))
    assert _rows(page) == {"A": ["Mon 9 am-noon"]}
    assert page.sections[0].rows[0].remarks == ("In network, Example Plan, only for partial hospitalization (PHP)",)


def test_what_a_program_says_of_insurance_replaces_what_the_facility_says() -> None:
    tracks = [track_data(insurance=_insurance({"payer": "cigna", "accepted": "single-case"}))]
    assert _topics(tracks=tracks, insurance=_insurance({"payer": "aetna"})) == {"payer/cigna"}
    page = _page("payer/cigna", a=facility(tracks=tracks))
    assert page.sections[0].rows[0].remarks == ("Single-case agreement",)


def test_no_insurance_is_an_answer_and_not_stated_is_none() -> None:
    says_no = facility(name="No", insurance={"accepted": "no"})
    page = _page("payer/aetna", a=facility(insurance=_insurance({"payer": "aetna"})), b=says_no, c=facility(name="C"))
    assert page.left_out.startswith("1 facility does not say which insurance it takes")
    assert list(_rows(page)) == ["Example Facility"]


def test_who_alone_may_join_is_said() -> None:
    only = facility(tracks=[track_data(populations={"only": ["women"]})])
    also = facility(tracks=[track_data(populations={"serves": ["women"]})])
    page = _page("population/women", a=only, b=also)
    assert [row.remarks for row in page.sections[0].rows] == [("Open to this group only.",), ()]


def test_those_by_video_stand_last_with_the_states_they_serve() -> None:
    directory = {
        "virtual/a": facility(name="A", address=None, virtual_only="yes", serves_states=["OH", "TX"]),
        "wy/b": facility(name="B", address={"state": "WY"}),
    }
    page = plan(directory)["topics/level-of-care/iop.html"].make()
    assert isinstance(page, TopicPage)
    assert [(each.anchor, each.rows[0].place) for each in page.sections] == [
        ("wy", "City not stated"),
        ("virtual", "Serves OH, TX"),
    ]


def test_kinds_of_programs_lead_from_a_state_to_their_topics() -> None:
    tracks = [track_data(id=f"t-{number}", name=f"T {number}", schedule=EVENING) for number in range(6)]
    pages = plan({"oh/a": facility(tracks=tracks), "tx/b": facility(address={"state": "TX"})})
    state, small = pages["oh/index.html"].make(), pages["tx/index.html"].make()
    assert isinstance(state, StatePage)
    assert isinstance(small, StatePage)
    (evening,) = state.kinds[0].links
    assert state.kinds[0].heading == "Time of day"
    assert (evening.text, evening.count, evening.href) == ("Evening", "1", "../topics/part-of-day/evening.html#oh")
    assert "Numbers are facilities." in text_of(render(pages["oh/index.html"]))
    assert small.kinds == ()


def test_a_new_program_elsewhere_leaves_the_page_of_a_state_as_it_is() -> None:
    tracks = [track_data(id=f"t-{number}", name=f"T {number}", schedule=EVENING) for number in range(6)]
    one = {"oh/a": facility(tracks=tracks)}
    two = {**one, "tx/b": facility(address={"state": "TX"}, tracks=tracks)}
    before, after = plan(one), plan(two)
    assert before["oh/index.html"].key == after["oh/index.html"].key
    assert before["topics/part-of-day/evening.html"].key != after["topics/part-of-day/evening.html"].key
    assert before["topics/index.html"].key != after["topics/index.html"].key


def test_one_more_that_says_nothing_changes_the_topics_that_count_it() -> None:
    one = {"oh/a": facility(tracks=[track_data(schedule=EVENING)])}
    before, after = plan(one), plan({**one, "oh/b": facility(name="B")})
    evening = "topics/part-of-day/evening.html"
    assert before[evening].key != after[evening].key


def test_every_topic_has_a_heading_of_its_own_that_is_a_sentence() -> None:
    for group in TOPIC_GROUPS:
        headings = [heading_of(group, term) for term in group.vocabulary.slugs]
        assert len(set(headings)) == len(headings)
        assert all("rogram" in heading and heading[0].isupper() for heading in headings)
        assert group_words(group)


@pytest.mark.parametrize("term", ["suicidal-thoughts", "self-harm", "psychosis", "first-episode-psychosis"])
def test_who_may_be_in_danger_is_told_first_not_to_wait(term: str) -> None:
    pages = plan({"oh/a": facility(tracks=[track_data(specialties=[term, "ocd"])])})
    said = text_of(render(pages[f"topics/specialty/{term}.html"]))
    assert "do not wait for a program: call 911, or call or text 988." in said
    assert said.index("do not wait") < said.index("1 facility with 1 program")
    assert "do not wait" not in text_of(render(pages["topics/specialty/ocd.html"]))


def test_lists_end_with_where_to_go_on() -> None:
    place = facility(address={"state": "OH", "city": "Lima"}, insurance=_insurance({"payer": "aetna"}))
    pages = plan({"oh/a": place})
    for path in ("topics/payer/aetna.html", "topics/level-of-care/iop.html", "oh/index.html", "oh/city/lima.html"):
        html = render(pages[path])
        said = text_of(html).partition("Not finding it?")[2]
        assert "What a page does not state may still be so: call and ask." in said
        assert 'href="https://findtreatment.gov/"' in html
        assert ("insurance card" in said) == ("payer" in path)
    assert "All of Ohio" in render(pages["oh/city/lima.html"])


def test_hostile_names_stay_names() -> None:
    name = '"> <3 {{ 7*7 }} &lt;'
    page = plan({"oh/a": facility(name=name, tracks=[track_data(name=name)], address={"state": "OH", "city": name})})
    html = render(page["topics/level-of-care/iop.html"])
    assert text_of(html).count(name) == 5
    assert "<3" not in html
