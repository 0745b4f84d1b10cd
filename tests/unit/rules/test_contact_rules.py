from __future__ import annotations

import pytest

from generator.rules.links import host_of
from generator.rules.npi_check_digit import has_check_digit
from tests.unit.rules.harbor_point import found


def _phone(number: str) -> str:
    return f'phones: [{{use: main, number: "{number}"}}]'


@pytest.mark.parametrize("number", ["+16142240199", "+18882240199", "+17877220199", "+16145550100"])
def test_numbers_that_can_be_called_here_pass(number: str) -> None:
    assert found("phone-number", _phone(number)) == []


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("+11142240199", id="no such area code"),
        pytest.param("+1614224019", id="a digit short"),
        pytest.param("+161422401999", id="a digit too many"),
        pytest.param("+14162240199", id="Canada"),
        pytest.param("+442079460018", id="Britain"),
        pytest.param("+9999999999", id="no such country"),
    ],
)
def test_numbers_that_cannot_be_called_here_are_told(number: str) -> None:
    (finding,) = found("phone-number", _phone(number))
    assert finding.field == ("phones", 0, "number")
    assert finding.message == f'must be a telephone number of the United States, but is "{number}"'


def test_a_number_that_costs_extra_is_told() -> None:
    (finding,) = found("phone-number", _phone("+19005550199"))
    assert finding.message == 'must not be a number that costs extra, but is "+19005550199"'


@pytest.mark.parametrize(
    "text", ["Call 614-224-0199.", "Room 614, built 2240199", "Open 8 to 5, NPI 1234567893", "ZIP 43004-1234"]
)
def test_a_text_may_name_the_numbers_of_its_record_and_other_figures(text: str) -> None:
    assert found("phone-in-text", f'{_phone("+16142240199")}\nnotes: ["{text}"]') == []


@pytest.mark.parametrize("number", ["614-224-0123", "(614) 224 0123", "+1 900 555 0199", "1.614.224.0123"])
def test_a_text_names_no_other_number(number: str) -> None:
    (finding,) = found("phone-in-text", f'{_phone("+16142240199")}\nnotes: ["In a hurry call {number} now."]')
    assert finding.field == ("notes", 0)
    assert number.removeprefix("+1 ") in finding.message or number in finding.message


@pytest.mark.parametrize(
    "number",
    [
        *("614\u00b7224\u00b70123", "614_224_0123", "614*224*0123", "\u277b\u2776\u2779-224-0123", "614,224,0123"),
        *("614=224=0123", "614\u2192224\u21920123", "614\u200d-224\u200d-0123", "614 * 224 * 0123"),
    ],
)
def test_a_number_that_is_written_to_be_overlooked_is_found(number: str) -> None:
    (finding,) = found("phone-in-text", f'{_phone("+16142240199")}\nalert: {{text: "Call {number} now."}}')
    assert finding.field == ("alert", "text")


@pytest.mark.parametrize(("text", "is_told"), [("Text HELP to 55555", True), ("Text HOME to 741741.", False)])
def test_a_text_names_only_codes_that_everybody_knows(text: str, is_told: bool) -> None:
    assert bool(found("phone-in-text", f'notes: ["{text}"]')) is is_told


SHOWN = (
    *("614-224-0199", "(614) 224 0199", "1 (614) 224-0199", "1.614.224.0199", "614\u2013224\u20130199", "614-BAG-0199"),
    *("6142240199 ext. 12", "614-224-0199 x12", "614-224-0199x12", "614-224-0199, ext12", "Toll free: 614-224-0199"),
    *("614-224-0199 (toll free)", "+1 614 224 0199"),
)
LYING = (
    *("988", "911", "1-800-662-4357", "614-224-0198", "988 614-224-0199", "614-224-0199 988", "\u2792 614-224-0199"),
    *("call", "6I4-224-0199", "6l4-224-Ol99", "988 (614-224-0199)", "9 (614-224-0199)"),
)


@pytest.mark.parametrize("shown", SHOWN)
def test_a_number_may_be_shown_as_its_facility_writes_it(shown: str) -> None:
    phone = f'{{use: main, number: "+16142240199", extension: "12", shown_as: "{shown}"}}'
    assert found("phone-number", f"phones: [{phone}]") == []


@pytest.mark.parametrize("shown", ["1-888-MEDICARES", "1-888-MEDICARES (1-888-633-4227)", "888-MEDICAR (633-4227)"])
def test_a_word_on_the_keys_may_be_longer_than_the_number(shown: str) -> None:
    phone = f'{{use: main, number: "+18886334227", shown_as: "{shown}"}}'
    assert found("phone-number", f"phones: [{phone}]") == []


@pytest.mark.parametrize("key", ["name", "organization"])
def test_no_name_holds_an_emergency_line(key: str) -> None:
    (finding,) = found("phone-in-text", f"{key}: 988 Harbor Lifeline")
    assert finding.field == (key,)


@pytest.mark.parametrize(
    "text",
    [
        "Bills CPT 90834/90837 and 90853-90834, NPI 1234567893",
        "Text messages are sent to 200 alumni, 614 times.",
        "Ages 12, 13, 14 and 15; Mon 9:00-12:00, 13:00-15:00, since 2026-11-22",
    ],
)
def test_other_figures_are_no_telephone_numbers(text: str) -> None:
    assert found("phone-in-text", f'notes: ["{text}"]') == []


@pytest.mark.parametrize("shown", LYING)
def test_a_number_is_shown_as_no_other(shown: str) -> None:
    (finding,) = found("phone-number", f'phones: [{{use: main, number: "+16142240199", shown_as: "{shown}"}}]')
    assert finding.field == ("phones", 0, "shown_as")
    assert finding.message == f'must show the number +16142240199 in another way, but is "{shown}"'


def test_numbers_for_referral_are_looked_at_too() -> None:
    text = 'tracks: [{referral: {phone: "+11142240199", fax: "+16145550142"}}]'
    assert [finding.field for finding in found("phone-number", text)] == [("tracks", 0, "referral", "phone")]
    assert [finding.field for finding in found("fictional-phone", text)] == [("tracks", 0, "referral", "fax")]


def test_a_number_kept_for_fiction_is_told() -> None:
    (finding,) = found("fictional-phone", _phone("+16145550100"))
    assert finding.message == 'should be a real number, but "+16145550100" is kept for examples'
    assert found("fictional-phone", _phone("+16145550200")) == []


@pytest.mark.parametrize(
    "link",
    [
        "https://bit.ly/3abc",
        "http://www.tinyurl.com/x",
        "https://clinic.hubs.ly/Q0",
        "https://www.google.com/url?q=https%3A%2F%2Fexample.org",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org",
        "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org",
    ],
)
def test_short_links_are_told_with_their_host(link: str) -> None:
    (finding,) = found("links", f'website: "{link}"')
    assert finding.field == ("website",)
    assert finding.message == f'must be the address of the page itself, but "{host_of(link)}" only leads on to others'


def test_hosts_of_other_letters_are_told() -> None:
    (finding,) = found("links", "website: https://www.xn--hrbor-point-r8a.example.org/")
    assert finding.message == (
        'must have a host name of plain letters, but "xn--hrbor-point-r8a.example.org" stands for others'
    )


@pytest.mark.parametrize(
    "link",
    [
        "https://habit.ly.example.org/",
        "https://example.org/bit.ly",
        "https://dt.co",
        "https://www.facebook.com/example",
    ],
)
def test_links_that_only_look_like_short_ones_pass(link: str) -> None:
    assert found("links", f'website: "{link}"') == []


def test_links_of_sources_credentials_and_forms_are_looked_at_too() -> None:
    text = """
    credentials: [{kind: license, body: other, name: State, verify_url: "https://bit.ly/a"}]
    tracks: [{referral: {form: "https://bit.ly/b"}}]
    sources: [{url: "https://bit.ly/c"}]
    """
    fields = {finding.field for finding in found("links", text)}
    assert fields == {
        ("credentials", 0, "verify_url"),
        ("tracks", 0, "referral", "form"),
        ("sources", 0, "url"),
    }


def test_what_a_link_says_about_its_visitor_is_told_with_the_link_that_remains() -> None:
    (finding,) = found("link-tracking", 'website: "https://example.org/iop?a=1&UTM_Source=x&gclid=y#top"')
    assert finding.message == 'should not tell where a visitor came from, but holds "UTM_Source"'
    assert finding.tip == "write https://example.org/iop?a=1#top"


def test_other_questions_of_a_link_pass() -> None:
    assert found("link-tracking", 'website: "https://example.org/?location=utm&page=2"') == []


@pytest.mark.parametrize("digits", ["79927398713", "808401234567893"])
def test_numbers_with_the_right_last_digit_pass(digits: str) -> None:
    assert has_check_digit(digits)
    others = [digits[:-1] + last for last in "0123456789" if last != digits[-1]]
    assert not any(has_check_digit(other) for other in others)


def test_a_provider_number_with_two_digits_exchanged_is_told() -> None:
    assert found("npi-check-digit", 'npi: "1234567893"') == []
    (finding,) = found("npi-check-digit", 'npi: "1243567893"')
    assert finding.field == ("npi",)
    assert finding.message == 'must end with its check digit, but "1243567893" does not'
