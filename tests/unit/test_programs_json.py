from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.importers.draft import Unaccounted
from generator.importers.programs_json import NotImported, convert, import_programs_json
from generator.records.formatter import record_text
from generator.records.reader import read_facility

PAGE = {"url": "https://example.org/iop", "facts": "hours, phone"}


def facility(**keys: Any) -> dict[str, Any]:
    made = {
        "name": "Example House",
        "address": {"city": "Columbus", "state": "OH"},
        "website": "https://example.org",
        "programs": [program()],
        "sources": [PAGE],
    }
    return {**made, **keys}


def program(**keys: Any) -> dict[str, Any]:
    return {"name": "Adult IOP", "level_of_care": "iop", "track": "mental-health", **keys}


def record(**keys: Any) -> dict[str, Any]:
    ((_, data),) = convert([facility(**keys)]).records
    assert not read_facility("oh/example-house.yaml", record_text(data).encode()).problems
    return data


def track(**keys: Any) -> dict[str, Any]:
    made: dict[str, Any] = record(programs=[program(**keys)])["tracks"][0]
    return made


def test_a_facility_becomes_a_record_with_its_pages_and_nothing_invented() -> None:
    data = record(organization="Example Health", phone="+16145550100", email="info@example.org")
    assert data == {
        "schema_version": 1,
        "name": "Example House",
        "organization": "Example Health",
        "website": "https://example.org",
        "email": "info@example.org",
        "address": {"city": "Columbus", "state": "OH"},
        "phones": [{"use": "main", "number": "+16145550100"}],
        "tracks": [{"name": "Adult IOP", "id": "adult-iop", "level_of_care": "iop", "focus": ["mental-health"]}],
        "sources": [
            {
                "url": "https://example.org/iop",
                "checked_on": "2026-11-22",
                "note": "hours, phone",
                "supports": ["phones"],
            }
        ],
        "verification": {"status": "unverified"},
    }


def test_a_fact_that_no_rule_takes_stops_the_import() -> None:
    with pytest.raises(Unaccounted, match=r"programs\.shoe_size 9 has no place"):
        convert([facility(programs=[program(shoe_size=9)])])
    with pytest.raises(Unaccounted, match="motto 'we care' has no place"):
        convert([facility(motto="we care")])


def test_the_report_counts_the_facts_and_says_where_they_went() -> None:
    report = convert([facility(caveats=["call first"])]).report()
    assert report.startswith("1 record, 10 facts in, 10 facts out\n")
    assert "caveats: 1 in, 1 out\n        1 -> notes\n" in report


def test_the_order_of_the_input_does_not_matter() -> None:
    two = [facility(), facility(name="Another House")]
    assert convert(two) == convert(two[::-1])
    assert [identifier for identifier, _ in convert(two).records] == ["oh/another-house", "oh/example-house"]


def test_facilities_of_one_name_get_their_city() -> None:
    other = facility(address={"city": "Akron", "state": "OH"})
    assert [name for name, _ in convert([facility(), other]).records] == [
        "oh/example-house",
        "oh/example-house-akron",
    ]


def test_a_virtual_facility_has_states_instead_of_an_address() -> None:
    made = convert([facility(virtual_only=True, address={"state": "OH"}, service_area="Ohio, Indiana")])
    ((identifier, data),) = made.records
    assert identifier == "virtual/example-house"
    assert (data["serves_states"], data["virtual_only"]) == (["OH", "IN"], True)
    assert "address" not in data


def test_payers_are_payers_and_phrases_stay_phrases() -> None:
    data = record(
        insurance=["Aetna", "Example Mutual", "all forms of insurance"],
        payment=["medicare", "self-pay", "private-insurance", "out-of-network"],
    )
    assert data["insurance"] == {
        "accepted": True,
        "payers": [
            {"payer": "medicare", "accepted": "yes"},
            {"payer": "other", "accepted": "out-of-network", "name": "Private insurance"},
            {"payer": "aetna", "accepted": "yes"},
            {"payer": "other", "accepted": "yes", "name": "Example Mutual"},
        ],
        "as_published": "all forms of insurance",
    }
    assert data["payment"] == ["self-pay"]


def test_private_insurance_out_of_network_is_one_payer_line_and_no_general_yes() -> None:
    payer = {"payer": "other", "accepted": "out-of-network", "name": "Private insurance"}
    assert record(payment=["private-insurance", "out-of-network"])["insurance"] == {"payers": [payer]}
    assert record(payment=["private-insurance"])["insurance"] == {"accepted": True, "as_published": "private insurance"}
    assert record(payment=["out-of-network"])["insurance"] == {"as_published": "out of network"}


def test_words_about_access_languages_and_credentials_find_their_keys() -> None:
    data = record(
        accessibility=["TDD/TTY", "van from the station"],
        accreditation=["CARF"],
        languages=["interpreters on request"],
        accepting="open enrollment",
    )
    assert (data["accessibility"], data["transport"]) == (["tty"], "van from the station")
    assert data["credentials"] == [{"kind": "accreditation", "body": "carf"}]
    assert data["notes"] == ["Interpreters on request."]
    assert data["tracks"][0]["accepting"] == {"as_published": "open enrollment"}


def test_what_holds_for_several_tracks_stands_sitewide() -> None:
    data = record(programs=[program(), program(name="PHP", level_of_care="php")], accepting="call")
    assert data["sitewide"] == {"accepting": {"as_published": "call"}}


def test_words_become_terms_and_unknown_ones_stay_words() -> None:
    made = track(
        therapies=["CBT", "beach yoga", "lantern therapy", "exposure practice"],
        specialties=["mood disorders", "major depression"],
        populations=["veterans", "military", "Spanish speakers"],
        modality=["in-person", "telehealth"],
        track="other:trauma",
    )
    assert (made["therapies"], made["other_therapies"]) == (
        ["cbt", "yoga"],
        ["lantern therapy", "exposure practice"],
    )
    assert (made["specialties"], made["other_specialties"]) == (["trauma-ptsd", "depression"], ["mood disorders"])
    assert made["populations"] == {"serves": ["veterans", "hispanic-latino"], "other": ["military"]}
    assert made["languages"] == ["es"]
    assert made["modality"] == ["in-person", "virtual"]
    assert made["notes"] == ["As published: major depression, beach yoga."]


def test_numbers_become_ranges_only_when_they_are() -> None:
    made = track(
        hours_per_week_min=9, hours_per_week_max=12, days_per_week=3, hours_per_session=3,
        duration_weeks_min=8, duration_weeks_max=8, age_min=18, age_groups=["adult"],
        individual_sessions_per_week=1,
    )  # fmt: skip
    assert made["schedule"] == {
        "hours_per_week": {"minimum": 9, "maximum": 12},
        "days_per_week": 3,
        "hours_per_day": 3,
    }
    assert made["length"] == {"weeks": 8}
    assert made["ages"] == {"minimum": 18, "age_groups": ["adults"]}
    assert made["individual_sessions"] == {"times_a_week": 1}
    assert track(duration_weeks_max=12)["length"] == {"weeks": {"maximum": 12}}


def test_care_words_keep_what_has_no_key() -> None:
    made = track(
        medication_management=False,
        family_sessions="weekly, required",
        drug_testing="at random",
        aftercare="support groups after completion",
    )
    assert made["medications"] == {"management": False}
    assert made["family_sessions"] == {"offered": True, "every": "week", "required": True}
    assert (made["drug_testing"], made["aftercare"]) == (True, ["aftercare-group"])
    assert made["notes"] == ["Drug testing: at random.", "Aftercare: support groups after completion."]
    assert track(family_sessions="picnics")["family_sessions"] == {"offered": True, "as_published": "picnics"}
    assert track(aftercare=True)["aftercare"] == ["offered"]
    assert track(aftercare="three AA or NA meetings a week required")["aftercare"] == ["recovery-meetings"]
    assert track(therapies=["medication-assisted treatment"])["medications"] == {
        "note": "medication-assisted treatment"
    }


def test_phrases_fill_keys_and_other_words_stay_notes() -> None:
    made = track(notes=["ASAM 2.1", "three to five days a week"], note="18 sessions; bring a pencil")
    assert made["asam"] == {"level": "2.1"}
    assert made["schedule"] == {"days_per_week": {"minimum": 3, "maximum": 5}}
    assert made["length"] == {"sessions": 18}
    assert made["notes"] == ["Bring a pencil."]


def test_groups_that_are_only_counted_become_sessions_without_weekdays() -> None:
    made = track(notes=["14 two-hour ERP groups and five or more psychoeducation groups a week"])
    assert made["schedule"]["groups"] == [
        {
            "sessions": [
                {"kind": "group", "times_a_week": 14, "minutes": 120, "note": "ERP groups"},
                {"kind": "education", "times_a_week": {"minimum": 5}, "note": "psychoeducation groups"},
            ]
        }
    ]


def test_months_that_were_counted_in_weeks_become_months_again() -> None:
    made = track(duration_weeks_min=13, duration_weeks_max=26, note="published as three to six months")
    assert made["length"] == {"months": {"minimum": 3, "maximum": 6}}


def test_a_page_supports_the_keys_that_its_words_name() -> None:
    data = record(
        phone="+16145550100",
        programs=[
            program(days_per_week=3, age_groups=["adult"]),
            program(name="Teen PHP", level_of_care="php", days_per_week=5, age_groups=["adolescent"]),
        ],
        sources=[
            {**PAGE, "facts": "PHP days, phone (hours out of date)", "page_date": "2024-03"},
            {**PAGE, "url": "https://example.org/b", "facts": "days; street, which conflicts"},
            {**PAGE, "url": "https://example.org/c", "facts": "teen ages"},
        ],
    )  # fmt: skip
    assert [page.get("supports") for page in data["sources"]] == [
        ["teen-php.schedule", "phones"],
        ["schedule"],
        ["teen-php.ages"],
    ]
    assert data["sources"][0]["published"] == "2024-03"


def test_words_of_a_page_that_are_too_long_for_a_note_go_to_the_notes() -> None:
    facts = ", ".join(f"fact {number}" for number in range(40))
    data = record(sources=[{**PAGE, "facts": facts, "note": "seen twice"}])
    assert all(len(note) <= 300 for note in (data["sources"][0]["note"], *data["notes"]))
    words = " ".join((data["sources"][0]["note"], *data["notes"]))
    assert all(f"fact {number}" in words for number in range(40))
    assert "seen twice" in words
    assert record(sources=[{**PAGE, "note": "seen twice"}])["sources"][0]["note"] == "hours, phone; seen twice"


def test_the_file_is_written_once_and_never_over_a_correction(tmp_path: Path) -> None:
    content = json.dumps([facility(), facility(name="Another House")]).encode()
    made, kept = import_programs_json(content, tmp_path)
    assert (len(made.records), kept) == (2, ())
    written = (tmp_path / "oh" / "example-house.yaml").read_bytes()
    assert read_facility("oh/example-house.yaml", written).facility is not None
    (tmp_path / "oh" / "example-house.yaml").write_bytes(written + b"# corrected\n")
    assert import_programs_json(content, tmp_path)[1] == ("oh/example-house.yaml",)
    assert (tmp_path / "oh" / "example-house.yaml").read_bytes().endswith(b"# corrected\n")


@pytest.mark.parametrize("content", [b"no json", b"{}x", b'{"a": 1}', b"[1]", b'[{"name": "A"}]', b"\xff\xfe"])
def test_another_kind_of_file_is_refused_in_words(content: bytes, tmp_path: Path) -> None:
    with pytest.raises(NotImported, match=r"not shaped like programs\.json"):
        import_programs_json(content, tmp_path)
    assert not list(tmp_path.iterdir())


def test_nothing_is_written_when_a_record_would_not_be_read(tmp_path: Path) -> None:
    content = json.dumps([facility(), facility(name="Bad", website="javascript:x")]).encode()
    with pytest.raises(NotImported, match=r"oh/bad\.yaml:5: website"):
        import_programs_json(content, tmp_path)
    assert not list(tmp_path.iterdir())
