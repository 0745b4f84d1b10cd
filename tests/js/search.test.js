import assert from "node:assert/strict";
import { test } from "node:test";

import { emptyQuery } from "../../site_theme/static/js/core/query.js";
import { createEngine } from "../../site_theme/static/js/core/search.js";
import { nearestOutside, suggestDrops } from "../../site_theme/static/js/core/suggest_drop.js";
import { COLUMBUS, CONTEXT, EVENINGS, indexOf, indexOfTracks, TODAY } from "./search_data.js";

const ask = (index, query = {}, context = {}) => createEngine(index).search({ ...emptyQuery(), ...query }, { ...CONTEXT, ...context });
const near = { place: COLUMBUS };
const facilitiesOf = (found) => found.map(({ facility }) => facility);
const mentalHealth = { terms: { focus: ["mental-health"] } };
const evenings = [0, 2, 4].map((day) => [day * 1440 + 1020, day * 1440 + 1320]);

test("without a place there is one section, with one there are near and by video", () => {
  const index = indexOfTracks({}, { inPerson: 0, byVideo: 1, serves: ["OH"] });
  assert.deepEqual(ask(index).sections.map(({ way, fits }) => [way, facilitiesOf(fits)]), [["all", [0, 1]]]);
  assert.deepEqual(
    ask(index, {}, near).sections.map(({ way, fits }) => [way, facilitiesOf(fits)]),
    [["near", [0]], ["video", [1]]],
  );
});

test("a program that can be attended both ways stands where it does better, near when both are alike", () => {
  const both = { byVideo: 1, serves: ["OH"], schedule: 0, says: { modality: ["in-person", "virtual"] } };
  const index = indexOf([{ tracks: [both] }, { latitude: 41, tracks: [both] }]);
  const sections = (query) => ask(index, query, near).sections.map(({ fits }) => facilitiesOf(fits));
  assert.deepEqual(sections({ within: 10 }), [[0], [1]]);
  assert.deepEqual(sections({ terms: { modality: ["virtual"] } }), [[], [0, 1]]);
  assert.deepEqual(sections({ free: evenings, travel: 90 }), [[], [0, 1]]);
  assert.deepEqual(sections({ free: evenings, travel: 60 }), [[0, 1], []]);
});

test("rows say how each criterion stands, the best row first, and what says no is left out", () => {
  const yes = { says: { focus: ["mental-health"] } };
  const index = indexOf([{ tracks: [{}, yes, { says: { focus: ["substance-use"] } }, yes, { says: { focus: { yes: ["substance-use"], closed: true } } }] }]);
  const [{ fits, might, programs }] = ask(index, mentalHealth).sections;
  assert.deepEqual([fits.length, might.length, programs], [1, 0, { fits: 2, might: 2 }]);
  assert.deepEqual(
    fits[0].rows,
    [[1, 3], [3, 3], [0, 2], [2, 1]].map(([track, level]) => ({ track, level, levels: { focus: level } })),
  );
});

test("the age of one program never goes with the schedule of another", () => {
  const teens = { ages: { minimum: 12, maximum: 17, exceptionMinimum: null, exceptionMaximum: null } };
  const adults = { ages: { minimum: 18, maximum: null, exceptionMinimum: null, exceptionMaximum: null }, schedule: 0 };
  const morning = [[540, 720]];
  const index = indexOf([{ tracks: [{ ...teens, schedule: 1 }, adults] }], [EVENINGS, EVENINGS]);
  assert.deepEqual(ask(index, { age: 15, free: morning }).sections[0].fits.length, 0);
  assert.deepEqual(ask(index, { age: 15, free: morning }).sections[0].might.length, 0);
});

test("best first: fits, fewer doubts, fewer that list others, nearer, checked later, name", () => {
  const yes = { focus: ["mental-health"], payer: ["aetna"] };
  const facilities = [
    { name: "e", tracks: [{ says: { focus: ["substance-use"], payer: ["aetna"] } }] },
    { name: "d", tracks: [{ says: { payer: ["aetna"] } }] },
    { name: "c", tracks: [{}] },
    { name: "B", latitude: 40.3, tracks: [{ says: yes }] },
    { name: "a", latitude: NaN, county: "", tracks: [{ says: yes }] },
    { name: "z", checkedOn: 20_001, tracks: [{ says: yes }] },
    { name: "y", tracks: [{ says: yes }] },
    { name: "X", tracks: [{ says: yes }] },
    { name: "w", checkedOn: -1, tracks: [{ says: yes }] },
  ];
  const query = { terms: { focus: ["mental-health"], payer: ["aetna"] } };
  const [{ fits, might }] = ask(indexOf(facilities), query, near).sections;
  assert.deepEqual([...fits, ...might].map(({ facility }) => facilities[facility].name).join(" "), "z X y w B d a e c");
  assert.deepEqual([fits[0].miles, fits[4].miles, might[1].miles], [0, 21, null]);
});

test("other orders keep what fits before what might", () => {
  const says = { focus: ["mental-health"] };
  const facilities = [
    { name: "b", checkedOn: 1, latitude: 40.2, tracks: [{ says, hoursLow: 12 }, { hoursLow: 3 }] },
    { name: "A", checkedOn: -1, latitude: 40.4, tracks: [{ says, hoursLow: 9 }] },
    { name: "c", checkedOn: 3, latitude: 40.1, tracks: [{ says }, { says, hoursLow: 20 }] },
    { name: "0", checkedOn: 9, tracks: [{ hoursLow: 1 }] },
  ];
  const order = (sort) => {
    const [{ fits, might }] = ask(indexOf(facilities), { ...mentalHealth, sort }, near).sections;
    return [...fits, ...might].map(({ facility }) => facilities[facility].name).join("");
  };
  assert.deepEqual(["best", "distance", "name", "checked", "hours"].map(order), ["cbA0", "cbA0", "Abc0", "cbA0", "Abc0"]);
  const [{ fits }] = ask(indexOf(facilities), { ...mentalHealth, sort: "hours" }, near).sections;
  assert.deepEqual(fits[2].rows.map(({ track }) => track), [4, 3]);
});

test("travel follows from the distance, and less of it never does harm", () => {
  const index = indexOf([{ tracks: [{ schedule: 0 }] }, { latitude: 40.5, tracks: [{ schedule: 0 }] }]);
  const fitting = (travel) => facilitiesOf(ask(index, { free: evenings, travel }, near).sections[0].fits);
  assert.deepEqual([fitting(0), fitting(60), fitting(61), fitting("distance")], [[0, 1], [0, 1], [], [0]]);
});

test("what a fit is asked of a program can be had to explain it", () => {
  const engine = createEngine(indexOf([{ latitude: 40.5, tracks: [{ schedule: 0 }] }]));
  const query = { ...emptyQuery(), free: evenings, travel: "distance" };
  const question = engine.questionOf(0, "near", query, { ...CONTEXT, ...near });
  const rest = { free: evenings, date: "2026-11-22", home: "America/New_York", zones: ["America/New_York"] };
  assert.deepEqual(question, { ...rest, travel: 75, way: "near", ways: ["in-person", "hybrid"] });
  assert.equal(engine.questionOf(0, "video", query, { ...CONTEXT, ...near }).travel, 0);
});

test("where nothing is found, the criteria to drop are named with what that gives, best first", () => {
  const index = indexOf([
    { tracks: [{ says: { focus: { yes: ["mental-health"], closed: true } } }] },
    { tracks: [{ says: { focus: { yes: ["mental-health"], closed: true } }, costPerWeek: 100 }] },
    { checkedOn: TODAY, tracks: [{ says: { focus: { yes: ["substance-use"], closed: true } } }] },
  ]);
  const query = { ...emptyQuery(), ...mentalHealth, checked: 30, cost: 200 };
  assert.deepEqual(suggestDrops(createEngine(index), query, CONTEXT), [
    { criterion: "checked", facilities: 2 },
    { criterion: "focus", facilities: 1 },
  ]);
});

test("the nearest ones outside the radius are at most three, nearest first", () => {
  const index = indexOf([41.5, 41, 42, 43, NaN].map((latitude) => ({ latitude, state: latitude ? "OH" : "KY", tracks: [{}] })));
  const query = { ...emptyQuery(), where: "43004", within: 25 };
  const found = nearestOutside(createEngine(index), query, { ...CONTEXT, ...near });
  assert.deepEqual(found.map(({ facility, miles }) => [facility, miles]), [[1, 69], [0, 104], [2, 138]]);
  assert.deepEqual(nearestOutside(createEngine(index), { ...query, within: null }, { ...CONTEXT, ...near }), []);
});
