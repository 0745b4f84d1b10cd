/** How schedules fit free hours, and the reasons; tests/contract/test_fit_in_scripts.py compares thousands of answers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { explainFit, fitOf } from "../../site_theme/static/js/core/schedule_fit.js";
import { EVENINGS, group, question, schedule } from "./schedules.js";

const evenings = schedule([group([EVENINGS])]);
const pick = (told, ...names) => Object.fromEntries(names.map((name) => [name, told[name]]));
const daysAndTimes = (meetings) => meetings.map(({ days, starts, ends }) => [days, starts, ends]);

test("a stay fits when it lies in one free stretch, travel included", () => {
  assert.equal(fitOf(evenings, question("mon-fri.18:00-21:00")), 3);
  assert.equal(fitOf(evenings, question("mon-fri.18:00-20:59")), 0);
  assert.equal(fitOf(evenings, question("mon-fri.17:30-21:30", { travel: 30 })), 3);
  assert.equal(fitOf(evenings, question("mon-fri.17:30-21:30", { travel: 35 })), 0);
});

test("it is told which sessions fit and how many minutes remain after them", () => {
  const { stays, ...told } = explainFit(evenings, question("mon-thu.17:30-22:00"));
  assert.deepEqual(daysAndTimes(stays), [[[0, 2, 3], 1080, 1260]]);
  assert.equal(stays[0].spare, 60);
  assert.deepEqual(pick(told, "level", "why", "inTheWay"), { level: 3, why: "", inTheWay: [] });
  assert.ok(!told.zone);
});

test("travel is taken off what remains", () => {
  const { stays, travel } = explainFit(evenings, question("mon.17:00-23:00,wed-thu.17:00-22:00", { travel: 45 }));
  assert.deepEqual([stays[0].spare, travel], [15, 45]);
});

test("it is told which sessions are in the way", () => {
  const told = explainFit(evenings, question("mon-wed.17:00-22:00"));
  assert.equal(told.level, 0);
  assert.deepEqual(daysAndTimes(told.inTheWay), [[[3], 1080, 1260]]);
  assert.deepEqual(daysAndTimes(told.stays), [[[0, 2], 1080, 1260]]);
});

test("a stay of two sessions is told as one", () => {
  const twice = schedule([group([{ days: [0], starts: 540, ends: 720 }, { days: [0], starts: 780, ends: 900 }])]);
  assert.deepEqual(daysAndTimes(explainFit(twice, question("mon.08:00-16:00")).stays), [[[0], 540, 900]]);
  assert.equal(fitOf(twice, question("mon.09:00-12:00,mon.13:00-15:00")), 0);
});

test("what is not held every week is in the way without ruling out", () => {
  const second = { days: [1], starts: 1020, ends: 1080, every: "2-weeks", who: "both", kind: "family" };
  const told = explainFit(schedule([group([EVENINGS, second])]), question("mon.18:00-21:00,wed-thu.18:00-21:00"));
  assert.equal(told.level, 2);
  assert.deepEqual(pick(told.inTheWay[0], "days", "firm"), { days: [1], firm: false });
  assert.equal(told.inTheWay[0].session.every, "2-weeks");
});

test("who attends some of the days is to ask about the choice, unless all can be", () => {
  const open = schedule([group([{ days: [0, 1, 2, 3, 4], starts: 600, ends: 840 }], { attends: { minimum: 3, maximum: 3, atFirst: null } })]);
  const told = explainFit(open, question("mon-wed.09:00-15:00"));
  assert.equal(told.level, 3);
  assert.deepEqual(told.choose, [{ kind: undefined, days: [0, 1, 2, 3, 4], least: 3, most: 3 }]);
  assert.deepEqual(told.inTheWay, []);
  assert.deepEqual(explainFit(open, question("mon-fri.09:00-15:00")).choose, []);
});

test("one of several days is picked", () => {
  const either = { kind: "medical", days: [1, 4], pick: 1, starts: 600, ends: 660 };
  const told = explainFit(schedule([group([EVENINGS, either])]), question("mon-thu.18:00-21:00,fri.10:00-11:00"));
  assert.equal(told.level, 3);
  assert.deepEqual(told.choose, [{ kind: "pick", days: [1, 4], least: 1, most: 1 }]);
  assert.deepEqual(daysAndTimes(told.stays)[1], [[4], 600, 660]);
});

test("times that are missing, arranged or of no effect are told apart", () => {
  const odd = [
    EVENINGS,
    { days: [4], starts: 660 },
    { days: [5] },
    { kind: "individual", times: [1, 1] },
    { days: [6], starts: 600, ends: 700, optional: true },
    { kind: "family", days: [6], who: "family" },
  ];
  const told = explainFit(schedule([group(odd)]), question("mon-sat.08:00-22:00"));
  assert.equal(told.level, 2);
  assert.deepEqual(daysAndTimes(told.unsure), [[[4], 660, -1], [[5], -1, -1]]);
  assert.deepEqual(told.arranged.map(({ kind }) => kind), ["individual"]);
  assert.deepEqual(told.leftOut.map(({ optional, who }) => [optional, who]), [[true, ""], [false, "family"]]);
});

test("by video the hours are moved to the person's clock, to another day too", () => {
  const late = schedule([group([{ days: [6], starts: 1290, ends: 1380 }], { modality: "virtual" })]);
  const told = explainFit(late, question("mon.00:00-03:00", { zones: ["America/Los_Angeles"], travel: 60 }));
  assert.deepEqual(pick(told, "level", "zone", "travel"), { level: 3, zone: "moved", travel: 0 });
  assert.deepEqual(daysAndTimes(told.stays), [[[0], 30, 120]]);
});

test("zones that do not agree, or that nobody knows, leave it open", () => {
  const video = schedule([group([EVENINGS], { modality: "virtual" })]);
  const two = question("mon-fri.18:00-21:00", { zones: ["America/New_York", "America/Chicago"] });
  assert.deepEqual(pick(explainFit(video, two), "level", "zone"), { level: 2, zone: "open" });
  assert.deepEqual(daysAndTimes(explainFit(video, two).stays), [[[0, 2, 3], 1080, 1260]]);
  const wide = explainFit(video, { ...two, free: question("mon-fri.17:00-23:00").free });
  assert.deepEqual(pick(wide, "level", "zone"), { level: 3, zone: "any" });
  assert.deepEqual(daysAndTimes(wide.stays), [[[0, 2, 3], 1080, 1260]]);
  assert.deepEqual(pick(explainFit(video, question("", { zones: [] })), "level", "zone"), { level: 2, zone: "open" });
});

test("a group that is not attended in that way, or has ended, says nothing", () => {
  assert.deepEqual(pick(explainFit(evenings, question("", { way: "video" })), "level", "why"), { level: 2, why: "elsewhere" });
  const ended = schedule([group([EVENINGS], { validTo: 20_000 })]);
  assert.deepEqual(pick(explainFit(ended, question("")), "level", "why"), { level: 2, why: "ended" });
});

test("what has not begun, holds in one season, or changes in a later phase might fit at best", () => {
  const asked = question("mon-fri.18:00-21:00");
  const later = group([EVENINGS], { validFrom: 20_819 });
  assert.deepEqual(pick(explainFit(schedule([later]), asked), "level", "begins"), { level: 2, begins: 20_819 });
  const days = [{ days: [0, 1], starts: 540, ends: 720 }];
  const seasons = schedule([group([EVENINGS], { season: "summer" }), group(days, { season: "school-year" })]);
  assert.deepEqual(pick(explainFit(seasons, asked), "level", "season"), { level: 2, season: "summer" });
  const phases = [{ daysPerWeek: null, groups: [group([EVENINGS])] }, { daysPerWeek: null, groups: [group(days)] }];
  assert.deepEqual(pick(explainFit(schedule([], { phases }), asked), "level", "later"), { level: 2, later: 0 });
});

test("without sessions what is stated of days and hours is all that counts", () => {
  const stated = schedule([], { hoursPerDay: [3, 6], daysPerWeek: [3, 5] });
  assert.equal(fitOf(stated, question("mon-fri.17:00-19:00")), 0);
  assert.deepEqual(pick(explainFit(stated, question("mon-fri.17:00-21:00")), "level", "why"), { level: 2, why: "unsaid" });
  assert.equal(fitOf(schedule([]), question("")), 2);
});

test("a part of the day is when a session begins, to the minute", () => {
  const evening = schedule([], { hoursPerDay: [3, null], partOfDay: ["evening"] });
  assert.equal(fitOf(evening, question("mon.21:59-24:00,tue.00:00-00:59")), 2);
  assert.equal(fitOf(evening, question("mon.22:00-24:00,tue.00:00-01:00")), 0);
  const untimed = schedule([group([{ days: [0], partOfDay: ["evening"] }])]);
  assert.equal(fitOf(untimed, question("mon.21:59-23:00")), 2);
  assert.equal(fitOf(untimed, question("mon.16:00-17:00,mon.22:00-24:00")), 0);
});
