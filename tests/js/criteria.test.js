import assert from "node:assert/strict";
import { test } from "node:test";

import { createCriteria, levelOfStanding } from "../../site_theme/static/js/core/criteria.js";
import { createDistances, travelMinutes } from "../../site_theme/static/js/core/distance.js";
import { emptyQuery } from "../../site_theme/static/js/core/query.js";
import { COLUMBUS, CONTEXT, indexOf, indexOfTracks, TODAY } from "./search_data.js";

/** The levels of one criterion over tracks that stand alone in a facility. */
const levelsFor = (index, name, query, { way = "all", place = null } = {}) => [
  ...createCriteria(index).levelsOf(way, { ...emptyQuery(), ...query }, { ...CONTEXT, place }).get(name),
];
const atPlaces = (...facilities) => indexOf(facilities.map((facility) => ({ tracks: [{}], ...facility })));
const near = (index, place, within = null) => levelsFor(index, "where", { within }, { way: "near", place });

test("distances are great circles in miles, and unknown where a position is", () => {
  const miles = createDistances(atPlaces({}, { latitude: 41 }, { latitude: NaN }).facilities)(COLUMBUS);
  assert.equal(miles[0], 0);
  assert.ok(Math.abs(miles[1] - 69.09) < 0.01, miles[1]);
  assert.ok(Number.isNaN(miles[2]));
});

test("a way takes 5 minutes and 2 a mile, in steps of 5, at most four hours; none where it is not known", () => {
  assert.deepEqual([0, 0.01, 2.5, 10, 1000, NaN].map(travelMinutes), [5, 10, 10, 25, 240, 0]);
});

test("from a point, what is in the radius is a yes, and an unknown position in the same state may be", () => {
  const index = atPlaces({}, { latitude: 41 }, { latitude: NaN }, { latitude: NaN, state: "TX" });
  assert.deepEqual(near(index, COLUMBUS, 50), [3, 0, 2, 0]);
  assert.deepEqual(near(index, COLUMBUS, null), [3, 3, 2, 2]);
});

test("a county is its facilities, with a radius those around it too", () => {
  const county = { ...COLUMBUS, kind: "county" };
  const index = atPlaces({}, { county: "Licking County" }, { county: "" }, { state: "KY" }, { county: "", state: "KY", latitude: 45 });
  assert.deepEqual(near(index, county), [3, 0, 2, 0, 0]);
  assert.deepEqual(near(index, county, 10), [3, 3, 3, 3, 0]);
});

test("a state is its facilities, whatever the radius", () => {
  const index = atPlaces({}, { state: "KY" }, { state: "", latitude: NaN });
  assert.deepEqual(near(index, { ...COLUMBUS, kind: "state", latitude: NaN }, 10), [3, 0, 0]);
});

test("by video it is the states that are served; where none is stated, nobody elsewhere and perhaps those of its own", () => {
  const byVideo = { byVideo: 1, inPerson: 0 };
  const tracks = [{ serves: ["OH", "KY"] }, { serves: ["KY"] }, {}].map((track) => ({ ...byVideo, ...track }));
  const index = indexOf([{ tracks: [...tracks, { inPerson: 1 }] }, { state: "", tracks: [byVideo] }, { state: "KY", tracks: [byVideo] }]);
  assert.deepEqual(levelsFor(index, "where", {}, { way: "video", place: COLUMBUS }), [3, 0, 2, 0, 2, 0]);
});

test("a term is a yes, a no, or as far as is known; of several the best one counts", () => {
  const standing = { yes: [0], maybe: [1], no: [2], answered: true, closed: false };
  assert.deepEqual([0, 1, 2, 3].map((term) => levelOfStanding(standing, [term])), [3, 2, 0, 1]);
  assert.equal(levelOfStanding({ ...standing, closed: true }, [3]), 0);
  assert.equal(levelOfStanding({ ...standing, answered: false }, [3]), 2);
  assert.equal(levelOfStanding(standing, [2, 3, 1]), 2);
});

test("a refusal removes only what says so", () => {
  const index = indexOfTracks({ says: { only: ["men"] } }, { says: { only: ["women"] } }, {});
  assert.deepEqual(levelsFor(index, "not-only", { not: { only: ["men"] } }), [0, 3, 3]);
});

test("a modality is looked for in the section it belongs to, and one that is not stated is not a no", () => {
  const index = indexOfTracks({ says: { modality: ["in-person", "virtual"] } }, { says: { modality: ["hybrid"] } }, {});
  const of = (slugs, way) => levelsFor(index, "modality", { terms: { modality: slugs } }, { way, place: COLUMBUS });
  assert.deepEqual(of(["virtual"], "near"), [0, 0, 2]);
  assert.deepEqual(of(["virtual"], "video"), [3, 1, 2]);
  assert.deepEqual(of(["in-person"], "near"), [3, 1, 2]);
  assert.deepEqual(of(["in-person"], "all"), [3, 1, 2]);
});

test("an age counts by figures, by exception, else by age groups", () => {
  const ages = (minimum, maximum, exceptionMinimum = null) => ({ ages: { minimum, maximum, exceptionMinimum, exceptionMaximum: null } });
  const adults = { says: { "age-group": ["adults"] } };
  const index = indexOfTracks(
    ages(18, null),
    ages(18, 64, 16),
    ages(16, 20),
    adults,
    { ...adults, ...ages(null, null, 16) },
    { says: { "age-group": { maybe: ["adolescents"] } } },
    {},
  );
  assert.deepEqual(levelsFor(index, "age", { age: 16 }), [0, 2, 3, 0, 2, 2, 2]);
  assert.deepEqual(levelsFor(index, "age", { age: 70 }), [3, 0, 0, 3, 3, 2, 2]);
});

test("whether it takes new people is known for two weeks", () => {
  const said = (status, asOf, waitMinimum = null, waitMaximum = null) => ({ accepting: { status, waitMinimum, waitMaximum, asOf } });
  const tracks = [
    said("accepting", TODAY - 14),
    said("accepting", TODAY - 15),
    said("waitlist", TODAY, 7, 28),
    said("paused", TODAY),
    said("accepting", -1),
    said("accepting", TODAY + 400),
    {},
  ];
  assert.deepEqual(levelsFor(indexOfTracks(...tracks), "accepting", { accepting: true }), [3, 2, 0, 0, 2, 2, 2]);
  assert.deepEqual(levelsFor(indexOfTracks(...tracks), "wait", { wait: 7 }), [3, 2, 2, 0, 2, 2, 2]);
  assert.deepEqual(levelsFor(indexOfTracks(...tracks), "wait", { wait: 6 })[2], 0);
  assert.deepEqual(levelsFor(indexOfTracks(...tracks), "wait", { wait: 28 })[2], 3);
  const shut = indexOf([{ status: "paused", tracks: [tracks[0]] }]);
  assert.deepEqual(levelsFor(shut, "accepting", { accepting: true }), [0]);
});

test("a start is near when people join all the time or the next group begins in time", () => {
  const tracks = [{ entry: "rolling" }, { nextStart: TODAY + 14 }, { nextStart: TODAY + 15 }, { nextStart: TODAY - 1 }, {}];
  assert.deepEqual(levelsFor(indexOfTracks(...tracks), "start", { start: 14 }), [3, 3, 0, 2, 2]);
  assert.deepEqual(levelsFor(indexOf([{ status: "announced", tracks: [tracks[0]] }]), "start", { start: 14 }), [2]);
});

test("price and freshness are yes, no, or not known", () => {
  assert.deepEqual(levelsFor(indexOfTracks({ costPerWeek: 900 }, { costPerWeek: 901 }, {}), "cost", { cost: 900 }), [3, 0, 2]);
  const index = atPlaces({ checkedOn: TODAY - 30 }, { checkedOn: TODAY - 31 }, { checkedOn: -1 });
  assert.deepEqual(levelsFor(index, "checked", { checked: 30 }), [3, 0, 2]);
});

test("only a criterion whose value changed is worked out again", () => {
  const criteria = createCriteria(indexOfTracks({ says: { focus: ["mental-health"] } }, {}));
  const ask = (query) => criteria.levelsOf("near", { ...emptyQuery(), ...query }, { ...CONTEXT, place: COLUMBUS });
  const first = ask({ terms: { focus: ["mental-health"] }, age: 18, free: [[0, 600]] });
  const second = ask({ terms: { focus: ["mental-health"] }, age: 19, free: [[0, 600]] });
  for (const name of ["where", "focus", "free"]) assert.equal(first.get(name), second.get(name), name);
  assert.notEqual(first.get("age"), second.get("age"));
});

test("a query may name groups and terms that the index does not hold", () => {
  const index = indexOfTracks({ says: { focus: ["mental-health"] } }, {});
  assert.deepEqual(levelsFor(index, "focus", { terms: { focus: ["gambling"], therapy: ["cbt"], payer: [] } }), [1, 2]);
});
