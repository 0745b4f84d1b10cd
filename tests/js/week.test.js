/** Hours of the week: joined, turned round, measured, and as text. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  inWeek,
  invertFree,
  longestFree,
  mergeFree,
  readFree,
  runsOfFree,
  WEEK_MINUTES,
  writeFree,
} from "../../site_theme/static/js/core/week.js";

const day = (number, hours, minutes = 0) => number * 1440 + hours * 60 + minutes;

test("what overlaps or touches is joined, what is empty left out", () => {
  assert.deepEqual(mergeFree([[600, 700], [100, 200], [200, 300], [250, 260], [500, 500]]), [[100, 300], [600, 700]]);
});

test("what runs over Sunday's midnight goes on on Monday", () => {
  assert.deepEqual(mergeFree([[day(6, 22), day(7, 6)]]), [[0, 360], [day(6, 22), WEEK_MINUTES]]);
  assert.deepEqual(mergeFree([[-60, 60]]), [[0, 60], [WEEK_MINUTES - 60, WEEK_MINUTES]]);
  assert.deepEqual(mergeFree([[500, 500 + WEEK_MINUTES]]), [[0, WEEK_MINUTES]]);
});

test("turned round twice it is the same", () => {
  for (const free of [[], [[0, WEEK_MINUTES]], [[0, 60]], [[day(6, 22), WEEK_MINUTES]], [[60, 120], [300, 400]]]) {
    assert.deepEqual(invertFree(invertFree(free)), free);
  }
  assert.deepEqual(invertFree([[60, 120]]), [[0, 60], [120, WEEK_MINUTES]]);
});

test("runs tell how long one is free from each minute on, round the week", () => {
  const runs = runsOfFree([[0, 60], [WEEK_MINUTES - 30, WEEK_MINUTES]]);
  assert.equal(runs[WEEK_MINUTES - 30], 90);
  assert.equal(runs[59], 1);
  assert.equal(runs[60], -(WEEK_MINUTES - 90));
  assert.deepEqual(new Set(runsOfFree([])), new Set([-WEEK_MINUTES]));
  assert.deepEqual(new Set(runsOfFree([[0, WEEK_MINUTES]])), new Set([WEEK_MINUTES]));
});

test("the longest free stretch lies inside the times that are asked about", () => {
  const runs = runsOfFree([[600, 660], [700, 900]]);
  assert.equal(longestFree(runs, 0, 1440), 200);
  assert.equal(longestFree(runs, 610, 720), 50);
  assert.equal(longestFree(runs, 660, 700), 0);
  assert.equal(longestFree(runs, WEEK_MINUTES, WEEK_MINUTES + 1440), 200);
  assert.equal(inWeek(-1), WEEK_MINUTES - 1);
});

test("text is read leniently", () => {
  const { free, problems } = readFree(" Monday\u2013Tue 17-22:30, sat.0800-1200 ,");
  assert.deepEqual(problems, []);
  assert.equal(writeFree(free), "mon-tue.17:00-22:30,sat.08:00-12:00");
  assert.equal(writeFree(readFree("sat-mon.9-10").free), "mon.09:00-10:00,sat-sun.09:00-10:00");
});

test("an end before the start is on the next day", () => {
  assert.deepEqual(readFree("sun.22-6").free, [[0, 360], [day(6, 22), WEEK_MINUTES]]);
});

test("what is no days and hours is a problem, and the rest is used", () => {
  const { free, problems } = readFree("mon.17-22,xyz.1-2,tue.25-26,wed.9:60-10,thu.5-5,<b>,fri.9-24:30,fri");
  assert.deepEqual(problems, ["xyz.1-2", "tue.25-26", "wed.9:60-10", "thu.5-5", "<b>", "fri.9-24:30", "fri"]);
  assert.equal(writeFree(free), "mon.17:00-22:00");
});

test("text is written as short as that can be, and read gives the same again", () => {
  const texts = ["", "mon-sun.00:00-24:00", "mon-fri.17:00-22:00,sat.08:00-12:00", "mon.08:00-09:00,mon-wed.17:00-22:00,wed.08:00-09:00"];
  for (const text of texts) assert.equal(writeFree(readFree(text).free), text);
});
