/** Schedules and questions for tests, in the shape of the index: what a test does not say is not stated. */
import { readFree } from "../../site_theme/static/js/core/week.js";

export const session = (stated) => ({
  kind: "group",
  days: [],
  starts: -1,
  ends: -1,
  minutes: -1,
  partOfDay: [],
  byAppointment: false,
  pick: 0,
  every: "week",
  weekOfMonth: "",
  who: "",
  inside: false,
  optional: false,
  times: null,
  ...stated,
});

export const group = (sessions, stated) => ({
  modality: "in-person",
  attends: null,
  validFrom: -1,
  validTo: -1,
  season: "",
  sessions: sessions.map(session),
  ...stated,
});

export const schedule = (groups, stated) => ({ hoursPerDay: null, daysPerWeek: null, partOfDay: [], groups, phases: [], ...stated });

/** Free hours as in a fragment, on 22 November 2026, in New York. */
export const question = (free, stated) => ({
  free: readFree(free).free,
  travel: 0,
  date: "2026-11-22",
  home: "America/New_York",
  zones: ["America/New_York"],
  ways: null,
  way: "all",
  ...stated,
});

/** Three evenings, 6 to 9 pm. */
export const EVENINGS = { days: [0, 2, 3], starts: 1080, ends: 1260 };
