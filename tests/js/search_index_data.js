/** An invented search index of two facilities and three programs, written by hand, in one file and divided by area. */

const DIGITS = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at)).filter((digit) => digit !== "\\").slice(0, 90);

/** Numbers as the index writes them. */
export const text = (...values) =>
  values
    .map((value) => {
      let written = DIGITS[value % 45];
      for (let rest = Math.floor(value / 45); rest; rest = Math.floor(rest / 45)) written = DIGITS[45 + (rest % 45)] + written;
      return written;
    })
    .join("");

const same = (value, rows) => [[value], text(1, ...Array(rows - 1).fill(0)), 0];
const unsaid = (rows) => [text(0, 0), text(1, ...Array(rows - 1).fill(0)), 0];

const facilities = () => ({
  state: [["OH"], text(1, 0), 0],
  city: [["Akron", "Columbus"], text(1, 1), 0],
  county: [["Summit County", "Franklin County"], text(1, 1), 0],
  organization: [["Example Health"], text(1, 0), 0],
  name: [[" - \t", "Harbor & Point"], text(1, 1), 0],
  alsoKnown: same("", 2),
  path: [["", "oh/harbor.html"], text(1, 1), 0],
  precision: [["zip", ""], text(1, 1), 0],
  latitude: text(2 * 41_081),
  longitude: text(2 * 81_519 - 1),
  status: same("open", 2),
  exchange: [["+1330", ""], text(1, 1), 0],
  line: "5550100",
  extension: same("", 2),
  age: [[1, 0], text(1, 1), 0],
  flags: [[0, 2], text(1, 1), 0],
  tracks: text(2, 1),
});

const SCHEDULE = [8, 1, 1, 1, 1, 0, 0];

const tracks = () => ({
  timetable: [
    [text(0b0010101), ["Mon, Wed, Fri"]],
    [text(1081, 1261), ["6-9 pm"]],
    text(0, ...SCHEDULE),
    ["", "="],
    text(1, 1, 0),
    0,
  ],
  ages: [[null, [18, null, 16, null]], text(1, 1, 0), 0],
  line: [["IOP, ages not stated", "Evening IOP"], text(1, 1, 1 + 2), 0],
  name: same("", 3),
  id: [["iop", "evening-iop"], text(1, 1, 0), 0],
  effort: same("9 hours a week", 3),
  words: same("", 3),
  flags: [[2, 4], text(1, 1, 0), 0],
  zones: [[["America/New_York"]], text(1, 0, 0), 0],
  serves: [[null, ["OH", "MI"]], text(1, 1, 0), 0],
  accepting: [[null, ["waitlist", 7, null, null]], text(1, 1, 0), 0],
  entry: same("rolling", 3),
  nextStart: same(null, 3),
  costPerWeek: same(null, 3),
  hoursLow: same(9, 3),
});

const TERMS = {
  "level-of-care": [],
  focus: [
    ["mental-health", "Mental health", "Conditions of the mind.", "psychiatric"],
    ["co-occurring", "Both", "Two at once."],
  ],
  "age-group": [],
  modality: [],
};

/** Focus: the first program says the first term, perhaps the second; the others refuse the second. */
const groups = () => ({
  "level-of-care": unsaid(3),
  focus: [text(1 + 4, 1, 0, 2, 0, 1 + 2 + 8, 1, 0, 2, 0), text(1, 1, 0), 0],
  "age-group": unsaid(3),
  modality: unsaid(3),
});

const LISTS = {
  kind: ["group"],
  partOfDay: ["morning", "evening"],
  every: ["week"],
  weekOfMonth: ["1"],
  who: ["person", "family", "both"],
  modality: ["in-person", "virtual", "hybrid"],
  season: ["summer"],
};

export const part = () => ({ facilities: facilities(), tracks: tracks(), groups: groups() });
export const head = () => ({ version: 2, builtOn: "2026-11-22", acceptingDays: 14, lists: LISTS, terms: TERMS, parts: [part()] });

/** A head without programs of its own place, and the areas that it names: Ohio, Alaska, and Guam without positions. */
export const divided = () => ({
  ...head(),
  build: "0123",
  areas: { ak: [55, -165, 65, -140, 1, 1], gu: [null, null, null, null, 1, 1], oh: [39, -84.5, 41.5, -81, 2, 3] },
});
export const area = () => ({ version: 2, build: "0123", parts: [part()] });
