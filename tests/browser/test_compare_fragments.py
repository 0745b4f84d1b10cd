"""A link to a comparison is other people's text: whatever stands in it, the page says what it left out, and works."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.compare_page import COMPARE, compare, expect_columns, fragment_of, tool, tools
from tests.compare_site import CLOSED, DAY, EVENING, GONE, HOSPITAL_DAY, MEADOW, NO_SUCH_TRACK, SUNDIAL, TEENS

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

MARKUP = "<img src=x onerror=alert(1)>"
SCRIPT = "</script><script>alert(1)</script>"
BOTH = f"{EVENING},{MEADOW}"
#: What is wrong with the link, and a part of what is said of it; the evening program and the meadow are always named.
HOSTILE = {
    "broken percent signs": (f"#v=1&programs={BOTH}&where=%&free=%E0%A4%A&x=%zz", "where=%"),
    "huge": (f"#v=1&programs={BOTH}&where=" + "x" * 100_000, "too long"),
    "huge key": (f"#v=1&programs={BOTH},tx/" + "y" * 3000 + ".iop", "names no program"),
    "markup as a program": (f"#v=1&programs={MARKUP},{BOTH}", f"names no program, and is left out: {MARKUP}"),
    "markup as a program, encoded": (f"#v=1&programs=%3Csvg%2Fonload%3Dalert(1)%3E,{BOTH}", "<svg/onload=alert(1)>"),
    "script as a program": (f"#v=1&programs={BOTH},{SCRIPT}", "</script><script>"),
    "markup as a place": (f"#v=1&programs={BOTH}&where={MARKUP}", f"not known here: {MARKUP}"),
    "markup as a key": (f"#v=1&programs={BOTH}&{MARKUP}=1", MARKUP),
    "traversal": (f"#v=1&programs=../../etc/passwd.x,tx/../../secret.iop,{BOTH}", "../../etc/passwd.x"),
    "traversal, encoded": (f"#v=1&programs=%2e%2e%2f%2e%2e%2fsecret.iop,{BOTH}", "../../secret.iop"),
    "address of somebody else": (f"#v=1&programs=https://evil.example/a.iop,{BOTH}", "https://evil.example/a.iop"),
    "program of a browser": (f"#v=1&programs=javascript:alert(1),{BOTH}", "javascript:alert(1)"),
    "prototype": (f"#v=1&__proto__=1&constructor=2&toString=3&hasOwnProperty=4&programs={BOTH}", "__proto__=1"),
    "prototype as a program": (f"#v=1&programs=__proto__,constructor,{BOTH}", "__proto__"),
    "unknown program": (f"#v=1&programs={BOTH},{GONE}", f"no longer listed here: {GONE}"),
    "unknown program of a facility": (f"#v=1&programs={BOTH},{NO_SUCH_TRACK}", "no longer listed here"),
    "unknown state": (f"#v=1&programs={BOTH},zz/example-nowhere.iop", "no longer listed here: zz/example-nowhere.iop"),
    "facility alone": (f"#v=1&programs={BOTH},tx/example-harbor", "names no program"),
    "unknown keys": (f"#v=1&programs={BOTH}&utm_source=mail&fbclid=1&focus=mental-health", "utm_source=mail"),
    "older version": (f"#v=0&programs={BOTH}", "another version"),
    "newer version": (f"#v=2&programs={BOTH}", "another version"),
    "the same key twice": (f"#v=1&programs={BOTH}&programs={SUNDIAL}", "programs="),
    "the same program twice": (f"#v=1&programs={EVENING},{EVENING},{MEADOW}", "named twice"),
    "hours that are none": (f"#v=1&programs={BOTH}&free=mon-fri.25:00-99:99,xyz.1-2", "free="),
    "differences of another kind": (f"#v=1&programs={BOTH}&differences=true", "differences=true"),
    "lone surrogates": (f"#v=1&programs={BOTH}&where=%ED%A0%80&x=\ud800", "where="),
    "nothing but marks": (f"#v=1&programs={BOTH}&where=%E2%80%AE%E2%80%8F%00", "where="),
    "thousands of programs that are none": (f"#v=1&programs={BOTH}," + ",".join(f"t{n}" for n in range(500)), "t0"),
    "thousands of keys": (f"#v=1&programs={BOTH}" + "&a=1" * 900, "a=1"),
    "nothing that makes sense besides": (f"#&&&===&=&%00&programs={BOTH}&#?!", "left out"),
}
#: Elements that no script of the page makes, and what a dialog or a program of others would have left.
_FOREIGN = """() => document.querySelectorAll(
    ".iop-compare img, .iop-compare iframe, .iop-compare script, .iop-compare object, .iop-compare [onerror], " +
    ".iop-compare [onload], .iop-compare a[href^='javascript:']").length + Object.keys(Object.prototype).length"""


def open_link(open_compare: OpenPage, fragment: str) -> Page:
    """Open a hostile link; any dialog and any complaint of the script fails the test."""
    page = open_compare()
    complaints: list[str] = []
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto("privacy.html")
    page.evaluate("([path, fragment]) => { location.href = `${path}${fragment}` }", [COMPARE, fragment])
    page.wait_for_url(f"**/{COMPARE}**")
    expect(page.locator(".iop-notice")).to_be_visible()
    assert complaints == []
    return page


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_link_is_told_and_the_page_works(open_compare: OpenPage, kind: str) -> None:
    fragment, said = HOSTILE[kind]
    page = open_link(open_compare, fragment)
    notice = page.locator(".iop-notice")
    expect(notice).to_contain_text("Please check:")
    expect(notice).to_contain_text(said)
    assert 1 <= notice.locator("li").count() <= 16
    assert len(notice.inner_text()) < 3000
    expect(tools(page)).to_have_count(2)
    assert page.evaluate(_FOREIGN) == 0
    tool(page, MEADOW, "to the left").click()
    expect_columns(page, (MEADOW, EVENING))
    # A place that is not known stays in the question, and is told again.
    expect(page.locator(".iop-notice")).to_have_count(int("as a place" in kind))
    assert page.evaluate(_FOREIGN) == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("fragment", ["#v=1&programs=", "#%zz", f"#{'y' * 100_000}", f"#v=1&programs={GONE}"])
def test_a_link_of_which_nothing_can_be_used_says_so_and_how_to_go_on(open_compare: OpenPage, fragment: str) -> None:
    page = open_link(open_compare, fragment)
    expect(tools(page)).to_have_count(0)
    expect(page.get_by_role("heading", name="Choose what to compare")).to_be_visible()
    expect(page.locator(".iop-compare").get_by_role("link", name="Find programs")).to_be_visible()


def test_more_than_four_are_told_and_the_first_four_shown(open_compare: OpenPage) -> None:
    page = open_link(open_compare, fragment_of(EVENING, DAY, HOSPITAL_DAY, MEADOW, SUNDIAL, TEENS))
    expect(page.locator(".iop-notice")).to_contain_text("2 programs more than the 4")
    expect(tools(page)).to_have_count(4)


def test_a_closed_program_is_shown_and_said_to_be_closed(open_compare: OpenPage) -> None:
    page = open_link(open_compare, fragment_of(EVENING, CLOSED, more="&free=mon-fri.17:00-22:00"))
    expect(page.locator(".iop-notice")).to_contain_text("Closed: Example Closed Program")
    expect_columns(page, (EVENING, CLOSED))
    expect(page.get_by_role("row", name="Do the hours fit?")).to_contain_text("Closed.")


def test_a_link_pasted_over_the_one_that_is_open_is_read(open_compare: OpenPage) -> None:
    page = open_compare()
    compare(page, EVENING, MEADOW)
    page.evaluate(f"location.hash = '{fragment_of(SUNDIAL, MEADOW, more='&huh=1')}'")
    expect(page.locator(".iop-notice")).to_contain_text("huh=1")
    expect_columns(page, (SUNDIAL, MEADOW))


def test_the_link_that_skips_to_the_content_leaves_the_comparison_alone(open_compare: OpenPage) -> None:
    page = open_compare()
    compare(page, EVENING, MEADOW)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect_columns(page, (EVENING, MEADOW))
    expect(page.locator(".iop-notice")).to_have_count(0)
