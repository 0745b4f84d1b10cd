import assert from "node:assert/strict";
import { test } from "node:test";

import { differencesOf } from "../../site_theme/static/js/core/differences.js";
import { KEY_WORDS } from "./compared_programs.js";

const told = (...points) => differencesOf(points, KEY_WORDS);
const category = (kind, ...answers) => told(...answers.map((answer) => ({ categories: answer ? { [kind]: answer } : {} })));
const stated = (kind, ...each) => told(...each.map((terms) => ({ terms: { [kind]: terms } })));

test("nothing is told of programs that say nothing, or the same", () => {
  assert.deepEqual(told({}, {}), []);
  assert.deepEqual(category("ages", "adults", "adults"), []);
  assert.deepEqual(category("ages", "adults", ""), []);
  assert.deepEqual(stated("payers", { yes: ["a"] }, { yes: ["a"] }), []);
  assert.deepEqual(stated("payers", { no: ["a"] }, { no: ["a"] }), []);
});

test("who says what, and who does not say it", () => {
  assert.deepEqual(category("ages", "adults", "", "teens", "adults"), [
    "compare_category fact=AGES values=compare_value programs=A+D value=adults; compare_value programs=C value=teens compare_silent count=1 programs=B",
  ]);
});

test("days a week are counted between two numbers, and listed where there are three", () => {
  assert.deepEqual(told({ days: 3 }, { days: 2 }, { days: 3 }), ["compare_days count=1 programs=B others=A+C"]);
  assert.deepEqual(told({ days: 5 }, {}, { days: 3 }), ["compare_days count=2 programs=C others=A"]);
  assert.deepEqual(told({ days: 5 }, { days: 3 }, { days: 4 }), [
    "compare_category fact=DAYS_PER_WEEK values=compare_value programs=A value=5; compare_value programs=B value=3; compare_value programs=C value=4",
  ]);
});

test("who alone states clock times", () => {
  assert.deepEqual(told({ has_times: true }, {}, { has_times: true }), ["compare_times count=2 programs=A+C"]);
  assert.deepEqual(told({ has_times: true }, { has_times: true }), []);
});

test("terms of the same programs stand in one sentence, in the order of the letters", () => {
  assert.deepEqual(stated("payers", { yes: ["x", "y"] }, { yes: ["y", "z"] }, {}), [
    "compare_only_payers count=1 fact=PAYERS programs=A terms=x",
    "compare_only_payers count=2 fact=PAYERS programs=A+B terms=y",
    "compare_only_payers count=1 fact=PAYERS programs=B terms=z",
  ]);
});

test("a refusal is told apart, with its own words or after the name of the fact", () => {
  assert.deepEqual(stated("payers", { yes: ["x"] }, { no: ["x", "y"] }), [
    "compare_only_payers count=1 fact=PAYERS programs=A terms=x",
    "compare_refused_payers count=1 programs=B terms=x|y",
  ]);
  assert.deepEqual(stated("moud", {}, { no: ["not allowed"] }), ["compare_category fact=MOUD values=compare_value programs=B value=not allowed"]);
});

test("more than six terms are counted", () => {
  assert.deepEqual(stated("languages", { yes: [..."abcdefgh"] }, {}), ["compare_only count=1 fact=LANGUAGES programs=A terms=a+b+c+d+e+f+compare_more count=2"]);
});

test("names that objects have of themselves are no kinds", () => {
  assert.deepEqual(told({ categories: { constructor: "x" }, terms: { toString: { yes: ["x"] } } }, {}), []);
});
