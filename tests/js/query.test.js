import assert from "node:assert/strict";
import { test } from "node:test";

import { checkTerms, criteriaOf, emptyQuery, parseFragment, withoutCriterion, writeFragment } from "../../site_theme/static/js/core/query.js";
import { problemWords } from "../../site_theme/static/js/core/query_words.js";
import { indexOfTracks } from "./search_data.js";

const FULL =
  "v=1&where=Houston,+TX&within=25&free=mon-fri.17:00-22:00,sat.08:00-12:00&travel=30&focus=mental-health&payer=aetna,cigna" +
  "&not-only=men&age=16&accepting=yes&wait=7&start=14&cost=900&checked=180&name=dual+diagnosis&sort=name&view=table&might=no";
const codes = (text) => parseFragment(text).problems.map(({ code }) => code);

test("a fragment that holds everything is read, and written as it was", () => {
  const { query, problems } = parseFragment(`#${FULL}`);
  assert.deepEqual(problems, []);
  assert.equal(query.where, "Houston, TX");
  assert.deepEqual(query.free.length, 6);
  assert.deepEqual(query.terms, { focus: ["mental-health"], payer: ["aetna", "cigna"] });
  assert.deepEqual(query.not, { only: ["men"] });
  assert.deepEqual([query.age, query.wait, query.cost, query.text], [16, 7, 900, "dual diagnosis"]);
  assert.deepEqual([query.sort, query.view, query.only, query.accepting], ["name", "table", true, true]);
  assert.equal(writeFragment(query), FULL);
});

test("a query that asks nothing is an empty fragment, and what is as by default is left out", () => {
  assert.equal(writeFragment(emptyQuery()), "");
  assert.deepEqual(parseFragment("").query, emptyQuery());
  assert.equal(writeFragment({ ...emptyQuery(), age: 0, travel: 0, sort: "best" }), "v=1&age=0");
  assert.equal(writeFragment({ ...emptyQuery(), terms: { focus: [] }, travel: "distance" }), "v=1&travel=distance");
});

test("whatever was asked comes back from its fragment", () => {
  const odd = { where: "Coeur d'Alene & 100% #1, ID", text: "naïve +plus=\"<b>\" \u{1f600}", free: [[0, 60], [1380, 1500], [10_000, 10_080]] };
  const query = { ...emptyQuery(), ...odd, not: { modality: ["virtual"] }, within: 5, cost: 100_000 };
  assert.deepEqual(parseFragment(writeFragment(query)).query, query);
});

test("each thing that cannot be used is a problem, and the rest is used", () => {
  const text = "v=7&age=400&within=-1&focus=mental-health,%3Cb%3E&foo=1&name=%zz&sort=price&free=someday&age=16&payer=";
  const { query, problems } = parseFragment(text);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["version", ...Array(7).fill("part")],
  );
  assert.deepEqual(query, { ...emptyQuery(), terms: { focus: ["mental-health", "<b>"] } });
  assert.deepEqual(checkTerms(query, indexOfTracks({})), [{ code: "term", shown: "<b>" }]);
  assert.deepEqual(query.terms, { focus: ["mental-health"] });
});

test("keys that every object has are unknown keys", () => {
  for (const key of ["__proto__", "constructor", "toString", "not-__proto__", "not-constructor", "terms", "text"]) {
    const { query, problems } = parseFragment(`${key}=x`);
    assert.deepEqual([query, problems[0].code], [emptyQuery(), "part"], key);
  }
  assert.equal({}.x, undefined);
});

test("numbers are whole, in range and written with digits", () => {
  for (const age of ["1e1", "0x10", " 12", "12.5", "-1", "121", "", "Infinity", "١٢", "9999999"]) {
    assert.equal(parseFragment(`age=${encodeURIComponent(age)}`).query.age, null, age);
  }
  for (const flag of ["accepting=1", "accepting=true", "might=yes", "view=grid", "travel=241", "travel=far"]) {
    assert.deepEqual([parseFragment(flag).query, codes(flag)], [emptyQuery(), ["part"]], flag);
  }
});

test("a fragment that is too long is cut at a whole part, and few problems are told of many", () => {
  const { query, problems } = parseFragment(`age=16&name=${"x".repeat(3000)}&where=${"y".repeat(3000)}`);
  assert.deepEqual([problems[0].code, query.age, query.where, query.text.length], ["long", 16, "", 100]);
  assert.equal(codes("&a".repeat(1500)).length, 8);
  assert.equal(parseFragment("x".repeat(1_000_000)).problems[0].shown.length, 40);
});

test("control characters, marks of direction and lone surrogates are left out of texts", () => {
  const { query } = parseFragment("name=%E2%80%AEabc%00%0A&where=%D8%9C77030");
  assert.deepEqual([query.text, query.where], ["abc", "77030"]);
  assert.equal(writeFragment({ ...emptyQuery(), text: "a\ud800b" }), "v=1&name=ab");
});

test("no text at all can make reading throw", () => {
  let seed = 7;
  const next = (below) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const parts = ["v", "=", "&", "%", "%2", "%C3", "free", "mon", "-", ".", ":", "not-", "focus", ",", "#", "\ud800", "1", "<", "+", "age"];
  for (let round = 0; round < 3000; round++) {
    const text = Array.from({ length: next(12) }, () => parts[next(parts.length)]).join("");
    const { query } = parseFragment(text);
    assert.deepEqual(parseFragment(writeFragment(query)).query, query, text);
  }
});

test("terms that are on no list are dropped and reported", () => {
  const { query } = parseFragment("focus=mental-health,nonsense&not-only=dogs&specialty=depression");
  const problems = checkTerms(query, indexOfTracks({}));
  assert.deepEqual(problems.map(({ shown }) => shown), ["nonsense", "depression", "dogs"]);
  assert.deepEqual([query.terms, query.not], [{ focus: ["mental-health"] }, {}]);
});

test("criteria are named and can be left out one by one", () => {
  const { query } = parseFragment(FULL);
  const names = criteriaOf(query);
  assert.deepEqual(
    names.join(" "),
    "where within free age accepting wait start cost checked text focus payer not-only",
  );
  for (const name of names.slice(1)) {
    assert.deepEqual(criteriaOf(withoutCriterion(query, name)), names.filter((each) => each !== name));
  }
  assert.equal(withoutCriterion(query, "where").within, null);
  assert.deepEqual(criteriaOf({ ...emptyQuery(), within: 5 }), []);
  assert.deepEqual(criteriaOf({ ...emptyQuery(), within: 5 }, { kind: "here" }), ["where", "within"]);
});

test("every code of a problem has words", () => {
  const say = (key, values) => `${key} ${values?.shown ?? ""}`.trim();
  const said = ["version", "long", "place", "term", "part"].map((code) => problemWords(say, { code, shown: "x" }));
  assert.equal(new Set(said).size, 5);
});
