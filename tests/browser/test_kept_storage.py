"""Whatever a browser has stored, or refuses to store, the page works and says in words what went wrong."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from tests.browser.kept_list import (
    ANCHOR,
    LANTERN,
    LANTERN_DAY,
    NAME,
    check_of,
    expect_count,
    kept,
    press_in_tray,
    put,
    store,
    tray,
)

if TYPE_CHECKING:
    from tests.browser.conftest import OpenPage

FACILITY = "tx/example-lantern.html"
DAMAGED = "A part of what was stored as your list cannot be used and is left out."
BLOCKED = "Your browser lets this site store nothing, so it cannot keep a list."
FULL = "There is no room left in this browser's storage: what you changed is not kept."


def _list(*programs: Any, v: Any = 1) -> str:
    return json.dumps({"v": v, "programs": programs})


_OTHERS = [[f"tx/example-{number}.iop", ""] for number in range(60)]
#: What is stored, and the keys that are used of it.
HOSTILE: dict[str, tuple[str, list[str]]] = {
    "nothing": ("", []),
    "no JSON": ("{", []),
    "an address": ("javascript:alert(1)", []),
    "a null": ("null", []),
    "a number": ("-0.5", []),
    "a text": ('"tx/example-lantern.iop"', []),
    "a list": (json.dumps([[LANTERN, ""]]), []),
    "no list of programs": ('{"v":1,"programs":{"0":["tx/example-lantern.iop",""],"length":1}}', []),
    "a prototype": ('{"__proto__":{"v":1,"programs":[["tx/example-lantern.iop",""]]}}', []),
    "keys of a prototype": (_list(["__proto__", ""], ["constructor", ""], ["toString", ""], [LANTERN, ""]), [LANTERN]),
    "another version": (_list([LANTERN, ""], v=99), [LANTERN]),
    "a version of another kind": (_list([LANTERN, ""], v={"v": 1}), [LANTERN]),
    "a way out of the folder": (_list(["../../x.y", ""], ["tx/../../x.y", ""], [LANTERN, ""]), [LANTERN]),
    "a script for a key": (_list(["javascript:alert(1)", ""], ['tx/"onclick=x.x', ""], [LANTERN, ""]), [LANTERN]),
    "another host for a key": (_list(["//example.org/a.b", ""], ["https://example.org/a.b", ""]), []),
    "the same program twice": (_list([LANTERN, "a"], [LANTERN, "b"], [ANCHOR, ""]), [LANTERN, ANCHOR]),
    "entries of other kinds": (_list(None, 7, "x", {}, [], [[LANTERN]], [LANTERN, 7], [True, ""]), [LANTERN]),
    "a note of other kinds": (_list([LANTERN, {"a": "<b>"}], [ANCHOR, None]), [LANTERN, ANCHOR]),
    "a note without end": (_list([LANTERN, "x" * 1_000_000]), [LANTERN]),
    "a key without end": (_list([f"tx/{'a' * 1_000_000}.b", ""], [LANTERN, ""]), [LANTERN]),
    "a million characters": ("\\" * 1_000_000, []),
    "lists within lists": ("[" * 200_000, []),
    "control characters": (_list([LANTERN, "a\u0000b\u001b[31m\ud800"]), [LANTERN]),
    "sixty programs": (_list(*_OTHERS), [key for key, _ in _OTHERS[:40]]),
    "a hundred thousand programs": (_list(*([_OTHERS[0]] * 100_000)), [_OTHERS[0][0]]),
}


def test_what_cannot_be_used_of_what_is_stored_is_told_once_and_the_rest_is_used(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(FACILITY)
    for what, (text, keys) in HOSTILE.items():
        put(page, text)
        page.reload()
        expect(page.get_by_text(DAMAGED).first, what).to_be_visible()
        expect_count(page, len(keys))
        assert [key for key, _ in kept(page)] == keys, what
        expect(check_of(page, LANTERN), what).to_be_checked(checked=LANTERN in keys)
        page.reload()
        expect_count(page, len(keys))
        expect(page.get_by_text(DAMAGED), what).to_have_count(0)
        if len(keys) < 40:
            check_of(page, LANTERN_DAY).check()
            expect_count(page, len(keys) + 1)
        press_in_tray(page, "Clear").click()
        assert page.evaluate("Object.keys(localStorage)") == [], what


def test_a_note_is_never_read_as_html(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(FACILITY)
    note = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
    store(page, [[LANTERN, note]])
    page.reload()
    check_of(page, LANTERN_DAY).check()
    expect_count(page, 2)
    assert kept(page) == [[LANTERN, note], [LANTERN_DAY, ""]]
    expect(page.locator("img")).to_have_count(0)


def test_other_things_that_the_host_has_stored_are_left_alone(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(FACILITY)
    page.evaluate("localStorage.setItem('somebody-else', 'x')")
    check_of(page, LANTERN).check()
    press_in_tray(page, "Clear").click()
    assert page.evaluate("Object.keys(localStorage)") == ["somebody-else"]


BLOCKED_WAYS = {
    "the storage may not be touched": """Object.defineProperty(window, "localStorage", {
        get() { throw new DOMException("The operation is insecure.", "SecurityError"); } });""",
    "there is no storage": 'Object.defineProperty(window, "localStorage", { value: null });',
    "nothing may be read": """Storage.prototype.getItem = () => { throw new DOMException("No", "SecurityError"); };""",
}


@pytest.mark.parametrize("way", BLOCKED_WAYS)
def test_where_nothing_may_be_stored_the_page_says_so_when_somebody_keeps_a_program(
    open_search: OpenPage, way: str
) -> None:
    page = open_search()
    page.context.add_init_script(BLOCKED_WAYS[way])
    page.goto(FACILITY)
    expect(check_of(page, LANTERN)).to_be_visible()
    expect(page.locator(".iop-kept-tray")).to_be_hidden()
    check_of(page, LANTERN).click()
    expect(tray(page)).to_contain_text(BLOCKED)
    expect(page.locator("[role=status]").last).to_contain_text(BLOCKED)
    expect(check_of(page, LANTERN)).not_to_be_checked()
    expect_count(page, 0)


def test_where_there_is_no_room_the_page_says_so_and_what_is_kept_stays(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(FACILITY)
    store(page, [[ANCHOR, "Ask for Dana"]])
    # Until nothing more fits: first much at a time, then little.
    page.evaluate(
        """() => {
            let number = 0;
            for (let size = 1 << 20; size; size >>= 1) {
                try {
                    for (;;) localStorage.setItem(`filler-${number++}`, "x".repeat(size));
                } catch {}
            }
        }"""
    )
    page.reload()
    expect_count(page, 1)
    check_of(page, LANTERN).click()
    expect(tray(page)).to_contain_text(FULL)
    expect(check_of(page, LANTERN)).not_to_be_checked()
    assert kept(page) == [[ANCHOR, "Ask for Dana"]]
    press_in_tray(page, "Clear").click()
    assert page.evaluate("name => localStorage.getItem(name)", NAME) is None
    check_of(page, LANTERN).check()
    expect_count(page, 1)


def test_a_list_holds_forty_programs(open_search: OpenPage) -> None:
    page = open_search()
    page.goto(FACILITY)
    store(page, _OTHERS[:40])
    page.reload()
    expect_count(page, 40)
    check_of(page, LANTERN).click()
    expect(tray(page)).to_contain_text("A list holds 40 programs. Take one off to add another.")
    expect(check_of(page, LANTERN)).not_to_be_checked()
    expect_count(page, 40)
    store(page, _OTHERS[:39])
    check_of(page, LANTERN).click()
    expect(check_of(page, LANTERN)).to_be_checked()
    expect_count(page, 40)
