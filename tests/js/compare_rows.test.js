/** What a comparison says of the way and of the hours: the same as a search does. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { hoursWords, wayWords } from "../../site_theme/static/js/core/compare_rows.js";
import { emptyQuery } from "../../site_theme/static/js/core/query.js";
import { createEngine } from "../../site_theme/static/js/core/search.js";
import { readFree } from "../../site_theme/static/js/core/week.js";
import { group, schedule } from "./schedules.js";
import { COLUMBUS, CONTEXT, EVENINGS, indexOf, indexOfTracks } from "./search_data.js";

/** Says keys and values as they are. */
const words = {
  say: (key, values = {}) => (key === "comparepage_sentence" ? `${values.text}.` : [key, ...Object.values(values)].join(" ")),
  clock: (minutes) => `${minutes / 60}h`,
  clockRange: (starts, ends) => `${starts / 60}-${ends / 60}h`,
  list: (texts, joint) => texts.join(` ${joint} `),
  date: (days) => `day ${days}`,
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const FREE = readFree("mon-fri.17:00-22:00").free;
const programOf = (index, track) => ({ index, track, facility: index.tracks.facility[track] });
const hours = (index, track, context) => hoursWords(programOf(index, track), { free: FREE, place: null, date: CONTEXT.date, home: CONTEXT.home, ...context }, words);

test("hours fit, might fit, or do not, in words", () => {
  const mornings = schedule([group([{ days: [0], starts: 540, ends: 720 }])]);
  const index = indexOf([{ tracks: [{ schedule: 0 }, { schedule: 1 }, {}] }], [EVENINGS, mornings]);
  assert.equal(hours(index, 0), "results_fits Mon, Wed, Fri 18-21h.");
  assert.equal(hours(index, 1), "comparepage_hours_no_fit fit_in_the_way Mon 9-12h.");
  assert.equal(hours(index, 2), "results_might fit_unsaid.");
});

test("a closed program has no hours", () => {
  const index = indexOf([{ status: "closed", tracks: [{ schedule: 0 }] }]);
  assert.equal(hours(index, 0), "comparepage_hours_closed");
});

test("by video, the zone of the program is moved to the person's", () => {
  const index = indexOfTracks({ schedule: 0, inPerson: 0, byVideo: 1, zones: ["America/Los_Angeles"] });
  assert.match(hours(index, 0, { place: COLUMBUS }), /^comparepage_hours_no_fit fit_in_the_way .*fit_your_time 21-0h/);
  assert.match(hours(index, 0, { place: COLUMBUS, home: "America/Los_Angeles" }), /^results_fits/);
});

test("what can be attended in both ways is judged by the better one, as in a search", () => {
  const zones = ["America/Los_Angeles"];
  const inPerson = group([{ days: [0, 2], starts: 540, ends: 720 }]);
  const byVideo = group([{ days: [1], starts: 900, ends: 1020 }], { modality: "virtual" });
  const both = { inPerson: 1, byVideo: 1, zones };
  const tracks = [
    { schedule: 0, ...both },
    { schedule: 0, ...both, serves: ["TX"] },
    { schedule: 1, ...both },
    { schedule: 2, ...both },
    { schedule: 3, ...both, serves: ["OH"] },
    { schedule: 3, inPerson: 1 },
    { ...both },
  ];
  const schedules = [EVENINGS, schedule([inPerson]), schedule([byVideo]), schedule([inPerson, byVideo])];
  const index = indexOf(tracks.map((track) => ({ tracks: [track] })), schedules);
  const engine = createEngine(index);
  for (const place of [null, COLUMBUS]) {
    for (const free of ["mon-fri.17:00-22:00", "mon-fri.20:00-24:00", "tue.17:00-21:00", "mon-fri.08:00-13:00"]) {
      const query = { ...emptyQuery(), free: readFree(free).free };
      const { sections } = engine.search(query, { ...CONTEXT, place });
      const found = new Map(sections.flatMap(({ fits, might }) => [...fits, ...might]).flatMap(({ rows }) => rows).map(({ track, levels }) => [track, levels.free]));
      tracks.forEach((_, track) => {
        const key = { 3: "results_fits", 2: "results_might", 0: "comparepage_hours_no_fit" }[found.get(track) ?? 0];
        assert.ok(hours(index, track, { place, free: query.free }).startsWith(`${key} `), `${track} ${free} ${place?.key}: ${hours(index, track, { place, free: query.free })}`);
      });
    }
  }
});

test("that it is by video is said only where the other way was possible", () => {
  const inPerson = group([{ days: [0], starts: 540, ends: 720 }]);
  const byVideo = group([{ days: [1], starts: 1080, ends: 1200 }], { modality: "virtual" });
  const index = indexOf([{ tracks: [{ schedule: 0, inPerson: 1, byVideo: 1, serves: ["OH"] }] }], [schedule([inPerson, byVideo])]);
  assert.equal(hours(index, 0, { place: COLUMBUS }), "results_fits comparepage_hours_by_video Tue 18-20h.");
});

test("a distance is said as exactly as the position is known, and not at all by video", () => {
  const index = indexOf([{ latitude: 40.1, tracks: [{}] }, { latitude: NaN, longitude: NaN, tracks: [{}] }, { tracks: [{ inPerson: 0, byVideo: 1 }] }]);
  Object.assign(index.facilities, { precision: ["city", "", "city"] });
  const way = (track) => wayWords(programOf(index, track), COLUMBUS, words.say);
  assert.equal(way(0), "places_to_city places_miles 7");
  assert.equal(way(1), "comparepage_distance_unknown");
  assert.equal(way(2), "results_place_video");
});
