/** Reading the search index: every column, several parts as one, and files that are not what they should be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { numbersOf } from "../../site_theme/static/js/core/index_columns.js";
import { areasFor } from "../../site_theme/static/js/core/search_index.js";
import { decodeIndex } from "./decode_index.js";
import { area, divided, head, text } from "./search_index_data.js";

const plain = (value) => JSON.parse(JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? Array.from(each) : each)));
/** A head with one thing of it changed. */
const changed = (change) => {
  const file = head();
  change(file.parts[0], file);
  return file;
};

test("numbers are read as they are written", () => {
  const values = [0, 1, 44, 45, 2024, 2025, 91_124, 91_125, 20_779, 2 ** 30];
  assert.deepEqual(Array.from(numbersOf(text(...values))), values);
});

test("facilities have a name, a page, a telephone and a position", () => {
  const { facilities } = plain(decodeIndex(head()));
  assert.deepEqual(facilities.name, ["Example Health - Akron", "Harbor & Point"]);
  assert.deepEqual(facilities.path, ["oh/example-health-akron.html", "oh/harbor.html"]);
  assert.deepEqual(facilities.phone, ["+13305550100", ""]);
  assert.deepEqual(facilities.latitude, [41.081, null]);
  assert.deepEqual(facilities.longitude, [-81.519, null]);
  assert.deepEqual(facilities.checkedOn, [Date.UTC(2026, 10, 22) / 86_400_000, -1]);
  assert.deepEqual(facilities.confirmed, [0, 1]);
  assert.deepEqual(facilities.firstTrack, [0, 2, 3]);
});

test("programs have their words, days and ages", () => {
  const index = plain(decodeIndex(head()));
  const { tracks } = index;
  assert.deepEqual(tracks.facility, [0, 0, 1]);
  assert.deepEqual(tracks.id, ["iop", "evening-iop", "evening-iop"]);
  assert.deepEqual(tracks.line, ["IOP, ages not stated", "Evening IOP", "Evening IOP"]);
  assert.deepEqual(tracks.when, [[], ["Mon, Wed, Fri 6-9 pm"], ["Mon, Wed, Fri 6-9 pm"]]);
  assert.deepEqual(tracks.schedule, [-1, 0, 0]);
  assert.deepEqual(tracks.ages[1], { minimum: 18, maximum: null, exceptionMinimum: 16, exceptionMaximum: null });
  assert.deepEqual(tracks.accepting[2], { status: "waitlist", waitMinimum: 7, waitMaximum: null, asOf: -1 });
  assert.deepEqual([tracks.inPerson, tracks.byVideo], [[1, 0, 0], [0, 1, 1]]);
  assert.deepEqual(index.schedules[0].groups[0].sessions[0], {
    kind: "group",
    days: [0, 2, 4],
    starts: 1080,
    ends: 1260,
    minutes: -1,
    partOfDay: [],
    pick: 0,
    every: "week",
    weekOfMonth: "",
    who: "",
    times: null,
    byAppointment: false,
    inside: false,
    optional: false,
  });
});

test("standings name their terms", () => {
  const { focus } = plain(decodeIndex(head())).groups;
  assert.deepEqual(focus.of, [0, 1, 1]);
  assert.deepEqual(focus.standings[0], { yes: [0], maybe: [1], no: [], answered: true, closed: false });
  assert.deepEqual(focus.standings[1], { yes: [0], maybe: [], no: [1], answered: true, closed: true });
  assert.deepEqual(focus.terms[0], { slug: "mental-health", label: "Mental health", definition: "Conditions of the mind.", words: ["psychiatric"] });
});

test("areas are put behind what is in the head", () => {
  const index = plain(decodeIndex(divided(), [area()]));
  assert.equal(index.facilities.count, 4);
  assert.deepEqual(index.facilities.firstTrack, [0, 2, 3, 5, 6]);
  assert.deepEqual(index.tracks.facility, [0, 0, 1, 2, 2, 3]);
  assert.deepEqual(index.tracks.schedule, [-1, 0, 0, -1, 1, 1]);
  assert.deepEqual(index.groups.focus.of, [0, 1, 1, 2, 3, 3]);
  assert.equal(index.schedules.length, 2);
  assert.deepEqual(index.facilities.name.slice(2), index.facilities.name.slice(0, 2));
});

test("areas are those that the search can reach", () => {
  const akron = { kind: "zip", state: "OH", latitude: 41.08, longitude: -81.52 };
  const detroit = { kind: "city", state: "MI", latitude: 42.33, longitude: -83.05 };
  assert.deepEqual(areasFor(head(), akron, 25), []);
  assert.deepEqual(areasFor(divided(), null, null), ["ak", "gu", "oh"]);
  assert.deepEqual(areasFor(divided(), akron, null), ["ak", "gu", "oh"]);
  assert.deepEqual(areasFor(divided(), akron, 25), ["oh"]);
  assert.deepEqual(areasFor(divided(), detroit, 25), []);
  assert.deepEqual(areasFor(divided(), detroit, 100), ["oh"]);
  assert.deepEqual(areasFor(divided(), { kind: "state", state: "OH", latitude: NaN, longitude: NaN }, null), ["oh"]);
  assert.deepEqual(areasFor(divided(), { kind: "county", state: "GU", latitude: NaN, longitude: NaN }, 50), ["gu"]);
});

test("another version, or files of two builds, are told from malformed ones", () => {
  assert.throws(() => decodeIndex({ ...head(), version: 1 }), { name: "RangeError", message: "version" });
  assert.throws(() => decodeIndex(divided(), [{ ...area(), build: "4567" }]), { name: "RangeError", message: "version" });
});

const MALFORMED = {
  nothing: () => null,
  "a text": () => "index",
  "no version": () => ({ ...head(), version: undefined }),
  "no parts": () => ({ ...head(), parts: [] }),
  "a part that is none": () => ({ ...head(), parts: [7] }),
  "no lists": () => ({ ...head(), lists: null }),
  "terms that are none": () => ({ ...head(), terms: { focus: [["a"]] } }),
  "a day that is none": () => ({ ...head(), builtOn: "yesterday" }),
  "a column too short": () => changed(({ facilities }) => (facilities.city[1] = text(1))),
  "a column too long": () => changed(({ tracks }) => (tracks.name[1] = text(1, 0, 0, 0))),
  "a reference to nothing": () => changed(({ facilities }) => (facilities.city[1] = text(1, 9))),
  "a reference before the first": () => changed(({ facilities }) => (facilities.city[1] = text(0, 0))),
  "a character that is no digit": () => changed(({ facilities }) => (facilities.tracks = "é\u0000")),
  "a number without an end": () => changed(({ facilities }) => (facilities.tracks = "~".repeat(40))),
  "more programs than rows": () => changed(({ facilities }) => (facilities.tracks = text(2 ** 30, 1))),
  "a number for a name": () => changed(({ facilities }) => (facilities.name[0][0] = 7)),
  "a page elsewhere": () => changed(({ facilities }) => (facilities.path[0][0] = "//example.org/")),
  "a page that is a script": () => changed(({ facilities }) => (facilities.path[0][0] = "javascript:alert(1)")),
  "a state that is a script": () => changed(({ facilities }) => (facilities.state[0][0] = "javascript:")),
  "a program that is a script": () => changed(({ tracks }) => (tracks.id[0][0] = "iop&javascript:")),
  "a telephone that is a script": () => changed(({ facilities }) => (facilities.line = "<b>0100")),
  "positions missing": () => changed(({ facilities }) => (facilities.latitude = "")),
  "a schedule cut short": () => changed(({ tracks }) => (tracks.timetable[2] = text(0, 8, 1))),
  "sessions without end": () => changed(({ tracks }) => (tracks.timetable[2] = text(0, 8, 2 ** 30))),
  "hours that are none": () => changed(({ tracks }) => (tracks.timetable[2] = text(0, 8, 1, 1, 1, 1, 0, 9))),
  "a term that is none": () => changed(({ groups }) => (groups.focus[0] = text(1, 9, 0, 1, 0))),
  "a group missing": () => changed(({ groups }) => delete groups.focus),
};
for (const [what, make] of Object.entries(MALFORMED)) {
  test(`a file with ${what} is refused`, () => assert.throws(() => decodeIndex(make()), TypeError));
}

test("whatever is cut out of a file, it is read or refused", () => {
  const whole = JSON.stringify(head());
  const values = [null, 0, -1, 1e9, "", "~~~", [], {}, [[]], "__proto__"];
  const paths = [];
  const walk = (value, path) => {
    if (path.length) paths.push(path);
    if (value && typeof value === "object") for (const key of Object.keys(value)) walk(value[key], [...path, key]);
  };
  walk(JSON.parse(whole), []);
  for (const path of paths) {
    for (const value of values) {
      const file = JSON.parse(whole);
      path.slice(0, -1).reduce((inner, key) => inner[key], file)[path.at(-1)] = value;
      try {
        plain(decodeIndex(file));
      } catch (error) {
        assert.ok(error instanceof TypeError || error.message === "version", `${path}: ${error}`);
      }
    }
  }
});
