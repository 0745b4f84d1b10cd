from __future__ import annotations

import pytest

from generator.facility.vocabulary import PAYERS
from tests.unit.rules.harbor_point import found


def test_nothing_accepted_beside_an_accepted_payer_is_told() -> None:
    payers = "[{payer: medicare, accepted: no}, {payer: aetna, accepted: in-network}]"
    text = f"insurance: {{accepted: no, payers: {payers}}}"
    (finding,) = found("payers-agree", text)
    assert finding.field == ("insurance", "accepted")
    assert finding.message == "must agree with the payers, but is no while Aetna is accepted"


def test_nothing_accepted_beside_refused_payers_passes() -> None:
    assert found("payers-agree", "insurance: {accepted: no, payers: [{payer: medicare, accepted: no}]}") == []


@pytest.mark.parametrize(
    ("second", "says"),
    [("no", '"in-network"'), ("in-network", "the same")],
)
def test_a_payer_named_twice_is_told_at_the_second_line(second: str, says: str) -> None:
    payers = f"[{{payer: aetna, accepted: in-network}}, {{payer: aetna, accepted: {second}}}]"
    text = f"insurance: {{payers: {payers}}}"
    (finding,) = found("payers-agree", text)
    assert finding.field == ("insurance", "payers", 1)
    assert finding.message == f"must say something new, but an earlier line says {says} of Aetna"


@pytest.mark.parametrize(
    "payers",
    [
        "[{payer: aetna, accepted: yes, levels: [iop]}, {payer: aetna, accepted: no, levels: [php]}]",
        "[{payer: aetna, name: Plan A, accepted: yes}, {payer: aetna, name: Plan B, accepted: no}]",
        "[{payer: other, name: Harbor Mutual, accepted: yes}, {payer: other, name: Lake, accepted: yes}]",
    ],
)
def test_two_levels_or_two_plans_of_a_payer_pass(payers: str) -> None:
    assert found("payers-agree", f"insurance: {{payers: {payers}}}") == []


def test_insurance_of_a_track_is_looked_at_by_itself() -> None:
    payers = "[{payer: aetna, accepted: yes}]"
    text = f"insurance: {{payers: {payers}}}\ntracks: [{{insurance: {{accepted: no, payers: {payers}}}}}]"
    assert [finding.field for finding in found("payers-agree", text)] == [("tracks", 0, "insurance", "accepted")]


def test_other_without_a_name_is_told() -> None:
    text = """
    insurance: {payers: [{payer: other, accepted: yes}]}
    credentials: [{kind: license, body: other}]
    """
    payer, credential = found("other-has-name", text)
    assert payer.field == ("insurance", "payers", 0, "payer")
    assert credential.field == ("credentials", 0, "body")
    assert payer.message == credential.message == 'must come with a name when it is "other", but there is none'


def test_names_that_the_lists_know_are_told_with_the_term() -> None:
    text = """
    credentials: [{kind: accreditation, body: other, name: The Joint Commission}]
    insurance:
      payers:
        - {payer: other, name: AETNA, accepted: yes}
        - {payer: other, name: Harbor Mutual, accepted: yes}
    """
    credential, payer = found("vocabulary-near-miss", text)
    assert credential.field == ("credentials", 0, "name")
    assert '"joint-commission"' in credential.message
    assert payer.message == f'should hold what has no term, but "AETNA" is "aetna" of the list {PAYERS.title}'
    assert payer.tip == "write aetna in payer, and delete the words here"


@pytest.mark.parametrize(
    ("key", "words", "slug"),
    [
        ("other_therapies", "Dialectical  behavior-therapy", "dbt"),
        ("other_specialties", "Depression", "depression"),
        ("populations", "Veterans", "veterans"),
    ],
)
def test_words_that_the_lists_know_are_told_with_the_term(key: str, words: str, slug: str) -> None:
    value = f"{{other: [{words}]}}" if key == "populations" else f"[{words}]"
    (finding,) = found("vocabulary-near-miss", f"tracks: [{{{key}: {value}}}]")
    assert f'is "{slug}" of the list ' in finding.message
    assert finding.tip.startswith(f"write {slug} in ")


def test_words_that_no_list_knows_pass() -> None:
    text = "tracks: [{other_therapies: [sandplay with boats], other_specialties: [fear of boats]}]"
    assert found("vocabulary-near-miss", text) == []
