import assert from "node:assert/strict";
import { test } from "node:test";

import { levelOfSum, OUT, sumLevels } from "../../site_theme/static/js/core/facets.js";
import { emptyQuery } from "../../site_theme/static/js/core/query.js";
import { createEngine } from "../../site_theme/static/js/core/search.js";
import { COLUMBUS, CONTEXT, indexOf } from "./search_data.js";

const index = indexOf([
  { tracks: [{ says: { focus: { yes: ["mental-health"], closed: true }, payer: ["aetna", "cigna"] } }, { says: { focus: { yes: ["mental-health"], closed: true }, payer: ["aetna"] } }] },
  { tracks: [{ says: { focus: { yes: ["substance-use"], closed: true }, payer: { yes: ["aetna"], no: ["medicaid"] } } }] },
  { tracks: [{ says: { focus: { yes: ["mental-health"], closed: true } } }, { says: { focus: { yes: ["substance-use"], closed: true }, payer: ["medicaid"] } }] },
]);
const facet = (name, query = {}, context = {}) => {
  const { counts, unsaid } = createEngine(index).search({ ...emptyQuery(), ...query }, { ...CONTEXT, ...context }).facets(name);
  return { ...Object.fromEntries(counts), unsaid };
};

test("a sum tells the level and is the order", () => {
  const sums = sumLevels(5, [Uint8Array.of(3, 3, 3, 2, 0), Uint8Array.of(3, 2, 1, 2, 3)]);
  assert.deepEqual([...sums].map(levelOfSum), [3, 2, 1, 2, 0]);
  assert.ok(sums[0] < sums[1] && sums[1] < sums[2] && sums[2] < sums[3] && sums[3] < sums[4] && sums[4] === OUT);
});

test("facilities are counted once for each term, whatever the number of their programs", () => {
  assert.deepEqual(facet("payer"), { aetna: 2, cigna: 1, medicaid: 1, unsaid: 0 });
});

test("a group's own choice does not change its counts, that of another group does", () => {
  assert.deepEqual(facet("payer", { terms: { payer: ["cigna"] } }), facet("payer"));
  assert.deepEqual(facet("payer", { terms: { focus: ["mental-health"] } }), { aetna: 1, cigna: 1, medicaid: 0, unsaid: 1 });
  assert.deepEqual(facet("focus", { terms: { payer: ["medicaid"], focus: ["mental-health"] } }), {
    "substance-use": 1,
    "mental-health": 2,
    "co-occurring": 0,
    unsaid: 0,
  });
});

test("a refusal in the same group is another criterion", () => {
  assert.deepEqual(facet("payer", { not: { payer: ["cigna"] } }), { aetna: 2, cigna: 0, medicaid: 1, unsaid: 0 });
});

test("with a place a program counts when it can be attended in either way", () => {
  const far = { ...COLUMBUS, latitude: 30 };
  assert.equal(facet("payer", { within: 25 }, { place: far }).aetna, 0);
  assert.equal(facet("payer", { within: 25 }, { place: COLUMBUS }).aetna, 2);
});
