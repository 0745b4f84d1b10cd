"""A link is other people's text: whatever stands in it, the page says what it left out, and works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.search_page import SEARCH, answer, asked, choice, count, show

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.conftest import OpenPage

MARKUP = "<img src=x onerror=alert(1)>"
SCRIPT = "</script><script>alert(1)</script>"
#: What is wrong with the link, and a part of what is said of it.
HOSTILE = {
    "broken percent signs": ("#v=1&where=%&focus=%E0%A4%A&name=%zz", "where=%"),
    "huge": ("#v=1&focus=mental-health&name=" + "x" * 100_000, "too long"),
    "huge without end": ("#" + "y" * 100_000, "too long"),
    "markup as a place": (f"#v=1&where={MARKUP}", f"not known here: {MARKUP}"),
    "markup as a place, encoded": ("#v=1&where=%3Csvg%2Fonload%3Dalert(1)%3E", "<svg/onload=alert(1)>"),
    "markup as a term": (f"#v=1&focus={MARKUP},mental-health", MARKUP),
    "markup as a key": (f"#v=1&{MARKUP}=1", MARKUP),
    "script as a name of nothing": (f"#v=1&{SCRIPT}", "</script><script>"),
    "prototype": ("#v=1&__proto__=1&constructor=2&toString=3&hasOwnProperty=4", "__proto__=1"),
    "prototype as a group": ("#v=1&not-__proto__=a&not-constructor=b", "not-__proto__=a"),
    "prototype as a term": ("#v=1&focus=constructor,toString,valueOf", "constructor"),
    "unknown keys": ("#v=1&nearest=yes&utm_source=mail&fbclid=1", "utm_source=mail"),
    "unknown terms": ("#v=1&focus=happiness&payer=no-such-payer", "happiness"),
    "older version": ("#v=0&where=77030", "another version"),
    "newer version": ("#v=2&where=77030", "another version"),
    "no number": ("#v=NaN&within=NaN&age=Infinity&cost=1e99", "within=NaN"),
    "negative": ("#v=1&within=-5&age=-1&wait=-0&travel=-15", "age=-1"),
    "huge numbers": ("#v=1&where=77030&within=999999999999999999999&age=400&checked=0", "age=400"),
    "hours that are none": ("#v=1&free=mon-fri.25:00-99:99,xyz.1-2", "free="),
    "lone surrogates": ("#v=1&name=%ED%A0%80&focus=\ud800", "name="),
    "nothing but marks": ("#v=1&name=%E2%80%AE%E2%80%8F%00", "name="),
    "thousands of terms": ("#v=1&focus=" + ",".join(f"t{n}" for n in range(600)), "on no list"),
    "thousands of keys": ("#v=1" + "&a=1" * 900, "a=1"),
    "the same key twice": ("#v=1&age=20&age=30&focus=mental-health&focus=substance-use", "age=30"),
    "a program of a browser": ("#javascript:alert(1)", "javascript:alert(1)"),
    "nothing that makes sense": ("#&&&===&=&%00&#?!", "left out"),
}
#: These are fine, and no word is said of them.
HARMLESS = {
    "empty": "#",
    "the version alone": "#v=1",
    "markup as a name": f"#v=1&name={MARKUP}",
    "script as a name": "#v=1&name=%3C%2Fscript%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "right to left": "#v=1&name=%E2%80%AEabc%E2%80%AC+%D7%A9%D7%9C%D7%95%D7%9D",
    "words of the model": "#v=1&name=__proto__",
}
#: Elements that no script of the page makes, and what a dialog or a program of others would have left.
_FOREIGN = """() => document.querySelectorAll(
    ".iop-search img, .iop-search iframe, .iop-search script, .iop-search object, .iop-search [onerror], " +
    ".iop-search [onload], .iop-search a[href^='javascript:']").length + Object.keys(Object.prototype).length"""


def open_link(open_search: OpenPage, fragment: str) -> Page:
    """Open a hostile link; any dialog and any complaint of the script fails the test."""
    page = open_search()
    complaints: list[str] = []
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    # As a person's browser would write it: the address is set from within a page.
    page.goto("privacy.html")
    page.evaluate("([path, fragment]) => { location.href = `${path}${fragment}` }", [SEARCH, fragment])
    page.wait_for_url(f"**/{SEARCH}**")
    expect(answer(page)).to_be_visible()
    assert complaints == []
    return page


def expect_a_working_page(page: Page, notices: int = 0) -> None:
    """Nothing foreign is in the page, and a filter can be pressed; so many notices stay."""
    assert page.evaluate(_FOREIGN) == 0
    check = choice(page, "Substance use")
    was_checked = check.is_checked()
    check.click()
    expect(page.locator(".iop-notice")).to_have_count(notices)
    expect(answer(page)).to_be_visible()
    expect(asked(page).filter(has_text=re.compile("^Substance use$"))).to_have_count(0 if was_checked else 1)
    assert ("substance-use" in page.url) is not was_checked
    expect(count(page)).to_have_text(re.compile("program|Nothing found|place is not known"))
    assert page.evaluate(_FOREIGN) == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_link_is_told_and_the_page_works(open_search: OpenPage, kind: str) -> None:
    fragment, said = HOSTILE[kind]
    page = open_link(open_search, fragment)
    notice = page.locator(".iop-notice")
    expect(notice).to_be_visible()
    expect(notice).to_contain_text("Please check:")
    expect(notice).to_contain_text(said)
    assert 1 <= notice.locator("li").count() <= 16
    assert len(notice.inner_text()) < 3000
    # A place that is not known stays in the question, and is told again.
    expect_a_working_page(page, notices=int("as a place" in kind))


@pytest.mark.parametrize("kind", HARMLESS)
def test_odd_words_are_only_words(open_search: OpenPage, kind: str) -> None:
    page = open_link(open_search, HARMLESS[kind])
    expect(page.locator(".iop-notice")).to_have_count(0)
    expect_a_working_page(page)


def test_what_could_be_used_is_used(open_search: OpenPage) -> None:
    page = open_link(open_search, "#v=1&where=77030&within=25&focus=happiness,mental-health&nonsense=1&might=no")
    expect(page.locator(".iop-notice li")).to_have_count(2)
    expect(asked(page)).to_have_text(["77030, within 25 miles", "Mental health"])
    expect(page.get_by_role("checkbox", name="Hide what only might fit")).to_be_checked()


def test_a_place_of_several_is_said(open_search: OpenPage) -> None:
    page = open_link(open_search, "#v=1&where=Springfield")
    expect(page.locator(".iop-notice")).to_contain_text("Several places have this name.")
    expect_a_working_page(page, notices=1)


def test_a_link_pasted_over_the_one_that_is_open_is_read(open_search: OpenPage) -> None:
    page = open_search()
    show(page, "#v=1&focus=mental-health")
    page.evaluate("location.hash = '#v=1&focus=substance-use&huh=1'")
    expect(asked(page)).to_have_text(["Substance use"])
    expect(page.locator(".iop-notice")).to_contain_text("huh=1")
