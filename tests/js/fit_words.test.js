/** What is said about how hours fit. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fitWords } from "../../site_theme/static/js/core/fit_words.js";
import { explainFit } from "../../site_theme/static/js/core/schedule_fit.js";
import { EVENINGS, group, question, schedule } from "./schedules.js";

const NAMES = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
/** Says keys and values as they are: which words a language has for them is the page's business. */
const words = {
  say: (key, values = {}) => [key.replace(/^fit_/, ""), ...Object.values(values)].join(" "),
  clock: (minutes) => `${minutes / 60}h`,
  clockRange: (starts, ends) => `${starts / 60}-${ends / 60}h`,
  list: (texts, joint) => texts.join(` ${joint} `),
  date: (days) => `day ${days}`,
  weekdays: NAMES,
};
const said = (groups, asked, stated) => fitWords(explainFit(schedule(groups, stated), asked), words);

test("days, times and what remains at the end", () => {
  const fits = said([group([EVENINGS])], question("mon-fri.17:00-21:15"));
  assert.deepEqual(fits, { summary: "Mon, Wed, Thu 18-21h; ends 15", notes: [] });
  const exact = said([group([EVENINGS])], question("mon-fri.18:00-21:00"));
  assert.deepEqual(exact, { summary: "Mon, Wed, Thu 18-21h; ends_exactly", notes: [] });
});

test("travel changes what remains", () => {
  const fits = said([group([EVENINGS])], question("mon-fri.17:20-21:40", { travel: 30 }));
  assert.deepEqual(fits, { summary: "Mon, Wed, Thu 18-21h; back 10", notes: [] });
});

test("what is in the way", () => {
  const not = said([group([EVENINGS])], question("mon-wed.17:00-22:00"));
  assert.deepEqual(not, { summary: "in_the_way Thu 18-21h", notes: [] });
  const second = { days: [1], starts: 1020, ends: 1080, every: "2-weeks" };
  const might = said([group([EVENINGS, second])], question("mon.17:00-22:00,wed-thu.17:00-22:00"));
  assert.equal(might.summary, "Mon, Wed, Thu 18-21h; in_the_way second Tue 17-18h");
});

test("three days in a row and more are a run", () => {
  const open = group([{ days: [0, 1, 2, 3, 4], starts: 600, ends: 840 }], { attends: { minimum: 3, maximum: 4, atFirst: null } });
  const might = said([open], question("mon-wed.08:00-16:00"));
  assert.equal(might.summary, "days Mon Wed 10-14h; choose days Mon Fri 3-4");
});

test("what is not stated", () => {
  const odd = [EVENINGS, { days: [4], starts: 660 }, { days: [5], partOfDay: ["morning"] }, { kind: "individual" }];
  odd.push({ days: [6], starts: 600, ends: 660, optional: true });
  const might = said([group(odd)], question("mon-sun.08:00-23:00"));
  assert.equal(might.summary, "Mon, Wed, Thu 18-21h; Fri from 11h; Sat part morning");
  assert.deepEqual(might.notes, ["arranged", "not_counted"]);
  assert.equal(said([], question("mon.08:00-20:00"), { daysPerWeek: [1, 1] }).summary, "unsaid");
  assert.equal(said([], question("mon.08:00-20:00"), { daysPerWeek: [2, 2] }).summary, "too_little");
});

test("in another clock, on another date, in a season", () => {
  const video = group([EVENINGS], { modality: "virtual" });
  const moved = said([video], question("mon-fri.17:00-22:00", { zones: ["America/Chicago"] }));
  assert.equal(moved.summary, "Mon, Wed, Thu your_time 19-22h; ends_exactly");
  assert.equal(said([video], question("mon-fri.17:00-22:00", { zones: [] })).summary, "zone");
  const asked = question("mon-fri.17:00-22:00");
  assert.equal(said([group([EVENINGS], { validFrom: 20_819 })], asked).summary, "Mon, Wed, Thu 18-21h; begins day 20819");
  const day = group([{ days: [0], starts: 540, ends: 720 }], { season: "school-year" });
  assert.equal(said([group([EVENINGS], { season: "summer" }), day], asked).summary, "Mon, Wed, Thu 18-21h; summer");
});

test("one of several days", () => {
  const either = { days: [1, 4], pick: 1, starts: 600, ends: 660 };
  const fits = said([group([either])], question("fri.10:00-12:00"));
  assert.equal(fits.summary, "Fri 10-11h; choose_one Tue or Fri 1");
});

test("there is always something to say", () => {
  const odd = group([{ days: [0], starts: 540, ends: 720, optional: true }]);
  assert.equal(said([odd], question("mon.08:00-20:00")).summary, "unsaid");
});
