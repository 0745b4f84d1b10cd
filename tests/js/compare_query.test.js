import assert from "node:assert/strict";
import { test } from "node:test";

import { comparisonProblem, MOST_COMPARED, parseComparison, programsMoved, writeComparison } from "../../site_theme/static/js/core/compare_query.js";

const [A, B, C, D, E] = ["tx/harbor.evening-iop", "tx/harbor.day", "oh/meadow.iop", "virtual/bridge.iop", "tx/sundial.iop"];
const NOTHING = { programs: [], where: "", free: null, differences: false };
const codesOf = (text) => parseComparison(text).problems.map(({ code }) => code);

test("an empty fragment asks for nothing, and nothing is written as an empty one", () => {
  for (const text of ["", "#", "#v=1", "v=1&"]) assert.deepEqual(parseComparison(text), { asked: NOTHING, problems: [] });
  assert.equal(writeComparison(NOTHING), "");
});

test("a fragment keeps the order of programs, the place, the hours and what is shown", () => {
  const text = `v=1&programs=${B},${A},${D}&where=77030&free=mon-fri.17:00-22:00&differences=1`;
  const { asked, problems } = parseComparison(`#${text}`);
  assert.deepEqual(problems, []);
  assert.deepEqual(asked.programs, [B, A, D]);
  assert.equal(asked.where, "77030");
  assert.equal(asked.free.length, 5);
  assert.equal(asked.differences, true);
  assert.equal(writeComparison(asked), text);
});

test("what is written is read again", () => {
  const asked = { programs: [C], where: "Akron, OH & more/less", free: [[0, 60], [9_000, 10_080]], differences: false };
  assert.deepEqual(parseComparison(writeComparison(asked)), { asked, problems: [] });
});

test("percent signs that others put in are read", () => {
  assert.deepEqual(parseComparison(`#v=1&programs=${encodeURIComponent(`${A},${B}`)}`).asked.programs, [A, B]);
});

test("no more than four programs are taken, and how many more there are is told", () => {
  const { asked, problems } = parseComparison(`#v=1&programs=${[A, B, C, D, E, "tx/other.iop"].join()}`);
  assert.equal(asked.programs.length, MOST_COMPARED);
  assert.deepEqual(problems, [{ code: "more", shown: "2" }]);
});

test("a program that is named twice is taken once", () => {
  assert.deepEqual(parseComparison(`#v=1&programs=${A},${A},${B}`), {
    asked: { ...NOTHING, programs: [A, B] },
    problems: [{ code: "twice", shown: A }],
  });
});

test("what is no key of a program is left out and told", () => {
  for (const key of ["../../etc/passwd.x", "tx/../oh.iop", "TX/harbor.iop", "tx/harbor", "tx/a.b.c", "<b>", "__proto__", "tx/harbor.iop#x", "x".repeat(3000)]) {
    const { asked, problems } = parseComparison(`#v=1&programs=${encodeURIComponent(key)},${A}`);
    assert.deepEqual(asked.programs, [A], key);
    assert.deepEqual(problems.map(({ code }) => code), ["program"], key);
    assert.ok(problems[0].shown.length <= 40);
  }
});

test("parts that mean nothing here are told, and the rest is used", () => {
  assert.deepEqual(codesOf(`#v=1&programs=${A}&focus=mental-health&__proto__=1&constructor=2&toString=3`), ["part", "part", "part", "part"]);
  assert.deepEqual(codesOf(`#v=1&programs=${A}&programs=${B}`), ["part"]);
  assert.deepEqual(codesOf("#v=1&programs=&where=&free=&differences="), ["part", "part", "part", "part"]);
  assert.deepEqual(codesOf("#v=1&free=mon.25:00-26:00&differences=yes"), ["part", "part"]);
  assert.deepEqual(codesOf("#v=2"), ["version"]);
  assert.deepEqual(codesOf(`#programs=%zz`), ["part"]);
  assert.deepEqual(codesOf("#main"), ["part"]);
});

test("a link without end is cut, told once, and what stands at its beginning is used", () => {
  const { asked, problems } = parseComparison(`#v=1&programs=${A},${B}&where=${"x".repeat(90_000)}`);
  assert.deepEqual(asked.programs, [A, B]);
  assert.deepEqual(problems.map(({ code }) => code), ["long"]);
});

test("thousands of broken keys give a few problems", () => {
  assert.ok(parseComparison(`#v=1&programs=${Array(900).fill("<x>").join()}`).problems.length <= 8);
});

test("what turns the direction of text is no part of a place", () => {
  assert.equal(parseComparison("#v=1&where=%E2%80%AEAkron").asked.where, "Akron");
});

test("a program moves by one place and no further than the ends", () => {
  assert.deepEqual(programsMoved([A, B, C], C, -1), [A, C, B]);
  assert.deepEqual(programsMoved([A, B, C], A, 1), [B, A, C]);
  assert.deepEqual(programsMoved([A, B, C], A, -1), [A, B, C]);
  assert.deepEqual(programsMoved([A, B, C], C, 1), [A, B, C]);
});

test("every code of a problem has words", () => {
  const say = (key, values = {}) => `${key} ${values.shown ?? values.count ?? ""}`;
  for (const code of ["program", "twice", "gone", "closed", "choice", "guess"]) assert.equal(comparisonProblem(say, { code, shown: A }), `comparepage_problem_${code} ${A}`);
  assert.equal(comparisonProblem(say, { code: "more", shown: "3" }), "comparepage_problem_more 3");
  assert.equal(comparisonProblem(say, { code: "part", shown: "x" }), "query_part x");
  assert.equal(comparisonProblem(say, { code: "version", shown: "x" }).trim(), "query_version");
});
