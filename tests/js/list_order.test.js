/** The orders of a list of kept programs, its address, and its headings. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { commonDay } from "../../site_theme/static/js/core/kept_item.js";
import { orderKept } from "../../site_theme/static/js/core/list_order.js";
import { askedWords, headingWords, parseListAddress } from "../../site_theme/static/js/core/list_words.js";

const say = (key, values = {}) => [key, ...Object.values(values)].join(" ");
const item = (key, stated) => ({ key, isKnown: true, isByVideo: false, state: "TX", county: "Harris County", fit: null, miles: null, ...stated });
const shown = (items, order) => orderKept(items, order).map(({ key, items: members }) => [key, members.map((each) => each.key).join("")]);
const LIST = [
  item("a", { fit: 0, miles: 9 }),
  item("b", { state: "OH", county: "Franklin County", fit: 3, miles: 3 }),
  item("c", { isByVideo: true, state: "", county: "", fit: 2 }),
  item("d", { isKnown: false, state: "", county: "" }),
  item("e", { county: "", fit: 3, miles: 9 }),
  item("f", { county: "Bexar County", fit: 0 }),
];

test("one's own order is as it is", () => {
  assert.deepEqual(shown(LIST, "mine"), [["", "abcdef"]]);
  assert.deepEqual(shown([], "mine"), [["", ""]]);
});

test("by county: states and counties by name, then by video, then what is not known", () => {
  const expected = [["OH/Franklin County", "b"], ["TX/Bexar County", "f"], ["TX/Harris County", "a"], ["TX/", "e"], ["video", "c"], ["unknown", "d"]];
  assert.deepEqual(shown(LIST, "county"), expected);
});

test("by fit: what fits, what might, what does not, what is not known; alike as they were", () => {
  assert.deepEqual(shown(LIST, "fit"), [["fit-3", "be"], ["fit-2", "c"], ["fit-0", "af"], ["fit-unknown", "d"]]);
});

test("by distance: alike as they were, not known last", () => {
  assert.deepEqual(shown(LIST, "near"), [["far", "bae"], ["far-unknown", "cdf"]]);
});

test("ordering changes nothing of what is kept", () => {
  const keys = LIST.map(({ key }) => key).join("");
  for (const order of ["mine", "county", "fit", "near"]) orderKept(LIST, order);
  assert.equal(LIST.map(({ key }) => key).join(""), keys);
});

test("headings of groups", () => {
  const words = { say };
  assert.equal(headingWords("", words), "list_in_order");
  assert.equal(headingWords("TX/Harris County", words), "list_in_county Harris County TX");
  assert.equal(headingWords("TX/", words), "list_no_county TX");
  assert.equal(headingWords("/", words), "list_unknown");
  assert.equal(headingWords("constructor", words), "list_no_county constructor");
  for (const order of ["county", "fit", "near"]) for (const { key } of orderKept(LIST, order)) assert.ok(headingWords(key, words));
});

test("the address says where somebody is and when they are free; what cannot be used is told", () => {
  assert.deepEqual(parseListAddress("#v=1&where=77030&free=mon.17:00-22:00"), { asked: { where: "77030", free: [[1020, 1320]] }, problems: [] });
  const { asked, problems } = parseListAddress("#where=&free=never&programs=x&__proto__=1&where=%");
  assert.deepEqual(asked, { where: "", free: null });
  assert.equal(problems.length, 5);
  assert.ok(problems.every(({ code }) => code === "part"));
});

test("what was asked in words", () => {
  const words = { say, weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], clockRange: (starts, ends) => `${starts / 60}-${ends / 60}` };
  assert.equal(askedWords({ where: "", place: null, free: null }, words), "");
  assert.equal(askedWords({ where: "Nowhere", place: null, free: null }, words), "");
  assert.equal(askedWords({ where: "77030", place: undefined, free: null }, words), "list_from_search list_near 77030");
  assert.equal(askedWords({ where: "TX", place: { label: "Texas", latitude: NaN }, free: null }, words), "");
  assert.equal(askedWords({ where: "77030", place: { label: "Houston, TX", latitude: 29.7 }, free: [[1020, 1320]] }, words), "list_from_search list_near Houston, TX; list_free Mon 17-22");
});

test("the day on which most facts were read, the newest of those that are alike", () => {
  const days = (...all) => commonDay(all.map((checkedOn) => ({ checkedOn })));
  assert.equal(days(5, 7, 7, -1, 9), 7);
  assert.equal(days(5, 9), 9);
  assert.equal(days(-1), -1);
  assert.equal(days(), -1);
});
