/** Small invented indexes for tests of the engine: facilities with their programs, in the shape of a decoded index. */

export const TODAY = 20_779;
export const CONTEXT = { place: null, today: TODAY, date: "2026-11-22", home: "America/New_York" };
export const COLUMBUS = {
  kind: "zip",
  key: "43004",
  label: "43004",
  state: "OH",
  county: "Franklin County",
  latitude: 40,
  longitude: -83,
  zone: "America/New_York",
};

const FACILITY = {
  name: "Example Place",
  organization: "",
  alsoKnown: "",
  path: "",
  city: "Columbus",
  state: "OH",
  county: "Franklin County",
  latitude: 40,
  longitude: -83,
  status: "open",
  checkedOn: 20_000,
};
const TRACK = {
  words: "",
  name: "",
  schedule: -1,
  zones: ["America/New_York"],
  serves: null,
  inPerson: 1,
  byVideo: 0,
  ages: null,
  accepting: null,
  entry: "",
  nextStart: -1,
  costPerWeek: NaN,
  hoursLow: NaN,
};
const TERMS = {
  focus: [
    ["substance-use", "Substance use", ["rehab", "addiction"]],
    ["mental-health", "Mental health", ["psychiatric"]],
    ["co-occurring", "Co-occurring", ["dual diagnosis"]],
  ],
  "level-of-care": [
    ["iop", "Intensive outpatient program", []],
    ["php", "Partial hospitalization", ["day treatment"]],
  ],
  "age-group": [
    ["children", "Children", ["kids"]],
    ["adolescents", "Teens", ["youth"]],
    ["adults", "Adults", []],
  ],
  payer: [
    ["aetna", "Aetna", []],
    ["cigna", "Cigna", []],
    ["medicaid", "Medicaid", []],
  ],
  only: [
    ["men", "Men", []],
    ["women", "Women", []],
  ],
  modality: [
    ["in-person", "In person", []],
    ["virtual", "Virtual", ["telehealth"]],
    ["hybrid", "Hybrid", []],
  ],
};
const NOTHING = { yes: [], maybe: [], no: [], answered: false, closed: false };

/** An evening group on Monday, Wednesday and Friday, 18:00-21:00. */
export const EVENINGS = {
  hoursPerDay: null,
  daysPerWeek: null,
  partOfDay: [],
  phases: [],
  groups: [{ modality: "", attends: null, validFrom: -1, validTo: -1, season: "", sessions: [session([0, 2, 4], 1080, 1260)] }],
};

function session(days, starts, ends) {
  const rest = { minutes: -1, partOfDay: [], byAppointment: false, pick: 0, every: "week", weekOfMonth: "", who: "", times: null };
  return { kind: "group", days, starts, ends, inside: false, optional: false, ...rest };
}

const columnsOf = (rows, least) =>
  Object.fromEntries(Object.keys(least).map((name) => [name, rows.map((row) => row[name] ?? least[name])]));

function groupOf(name, tracks) {
  const terms = TERMS[name].map(([slug, label, words]) => ({ slug, label, definition: "", words }));
  const places = (slugs = []) => slugs.map((slug) => terms.findIndex((term) => term.slug === slug));
  const standings = tracks.map(({ says = {} }) => {
    const said = says[name];
    if (!said) return NOTHING;
    if (Array.isArray(said)) return { ...NOTHING, yes: places(said), answered: true };
    const { yes, maybe, no, ...rest } = said;
    return { ...NOTHING, answered: Boolean(yes), ...rest, yes: places(yes), maybe: places(maybe), no: places(no) };
  });
  return { name, terms, standings, of: Uint16Array.from(tracks, (_, at) => at) };
}

/** The index of facilities that are written as { ...columns, tracks: [{ ...columns, says: { group: slugs or standing } }] }. */
export function indexOf(facilities, schedules = [EVENINGS]) {
  const tracks = facilities.flatMap((facility, at) => facility.tracks.map((track) => ({ ...track, facility: at })));
  const firstTrack = [0];
  for (const facility of facilities) firstTrack.push(firstTrack[firstTrack.length - 1] + facility.tracks.length);
  const named = facilities.map((facility, at) => ({ path: `oh/${at}.html`, ...facility }));
  return {
    version: 1,
    builtOn: "2026-11-22",
    acceptingDays: 14,
    facilities: {
      ...columnsOf(named, FACILITY),
      count: facilities.length,
      firstTrack: Int32Array.from(firstTrack),
      latitude: Float64Array.from(named, ({ latitude = FACILITY.latitude }) => latitude),
      longitude: Float64Array.from(named, ({ longitude = FACILITY.longitude }) => longitude),
      checkedOn: Int32Array.from(named, ({ checkedOn = FACILITY.checkedOn }) => checkedOn),
    },
    tracks: { ...columnsOf(tracks, TRACK), count: tracks.length, facility: Int32Array.from(tracks, (track) => track.facility) },
    groups: Object.fromEntries(Object.keys(TERMS).map((name) => [name, groupOf(name, tracks)])),
    schedules,
  };
}

/** One facility for each track, with its criteria to look at. */
export const indexOfTracks = (...tracks) => indexOf(tracks.map((track) => ({ tracks: [track] })));
