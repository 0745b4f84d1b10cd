import assert from "node:assert/strict";
import { test } from "node:test";

import { foldText } from "../../site_theme/static/js/core/fold_text.js";
import { createTextMatch, slipsBetween } from "../../site_theme/static/js/core/text_match.js";
import { indexOf } from "./search_data.js";

const index = indexOf([
  { name: "Sample Café Clinic", city: "Cincinnati", tracks: [{ says: { focus: ["mental-health"], payer: ["aetna"] } }] },
  { name: "Children's Example Hospital", organization: "Pretend Health", alsoKnown: "Old Harbor House", tracks: [{ name: "Journey", words: "equine therapy" }, {}] },
  { name: "Day Specimen", tracks: [{ says: { focus: ["substance-use", "co-occurring"], "level-of-care": ["php"] } }] },
]);
const found = (text) => [...createTextMatch(index)(text)].flatMap((level, track) => (level === 3 ? [track] : []));

test("names, organizations, former names, cities, states and free words are found by how their words begin", () => {
  for (const [text, tracks] of [
    ["cafe", [0]],
    ["CAFÉ cinc", [0]],
    ["childrens hosp", [1, 2]],
    ["pretend", [1, 2]],
    ["old harbor", [1, 2]],
    ["journey", [1]],
    ["equine", [1]],
    ["oh", [0, 1, 2, 3]],
    ["afe", []],
  ]) assert.deepEqual(found(text), tracks, text);
});

test("every word must match, in the facility or in the same program", () => {
  assert.deepEqual(found("journey equine example"), [1]);
  assert.deepEqual(found("journey cafe"), []);
});

test("other words for a term find the programs that have it", () => {
  for (const [text, tracks] of [["rehab", [3]], ["dual diagnosis", [3]], ["dual diag", [3]], ["psychiatric", [0]], ["aetna cincinnati", [0]]]) {
    assert.deepEqual(found(text), tracks, text);
  }
});

test("words that stand together in a term are looked for together", () => {
  assert.deepEqual(found("day treatment"), [3]);
  assert.deepEqual(found("day specimen"), [3]);
  assert.deepEqual(found("mental health cincinnati"), [0]);
});

test("a misspelt word finds what is spelled most like it, when nothing else does", () => {
  for (const [text, tracks] of [["cincinatti", [0]], ["psychatric", [0]], ["hopsital exmaple", [1, 2]], ["rehba", [3]], ["cafx", []], ["zzzzzzzzz", []]]) {
    assert.deepEqual(found(text), tracks, text);
  }
  assert.deepEqual(found("harbir"), [1, 2]);
  assert.deepEqual(found("cigna"), [], "a term that nobody has is no mistake");
});

test("slips are counted as letters left out, added, changed or swapped, up to a limit", () => {
  const cases = [["abc", "abc", 0], ["abc", "acb", 1], ["abc", "ab", 1], ["abc", "abcd", 1], ["abc", "xbc", 1], ["ca", "abc", 3], ["abcdef", "badcfe", 3]];
  for (const [one, other, slips] of cases) assert.equal(slipsBetween(one, other, 3), slips, `${one} ${other}`);
  assert.equal(slipsBetween("aaaaaaaa", "bbbbbbbb", 2), 3);
});

test("texts are folded to words, and signs alone ask for nothing", () => {
  assert.equal(foldText("  St. John’s—Café (MAT/MOUD) 24/7 "), "st johns cafe mat moud 24 7");
  assert.deepEqual(found("!!! ..."), [0, 1, 2, 3]);
});
