/** The painted week: cells and free times, and what keys and strokes reach. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFree, writeFree } from "../../site_theme/static/js/core/week.js";
import {
  PAINTABLE,
  ROWS,
  addFree,
  cellAfter,
  cellFills,
  cellsBetween,
  holdsFree,
  keepFree,
  paintCells,
  takeFree,
} from "../../site_theme/static/js/core/week_cells.js";

const week = (text) => readFree(text).free;
const EVENINGS = week("mon-sun.17:00-22:00");

test("what can be painted is 6 am to 10 pm of every day", () => {
  assert.equal(writeFree(PAINTABLE), "mon-sun.06:00-22:00");
  assert.deepEqual(cellFills(PAINTABLE), Array(ROWS * 7).fill(2));
});

test("a cell is free, partly free or not", () => {
  const fills = cellFills(week("mon.06:00-07:30,wed.21:59-23:00"));
  assert.deepEqual([fills[0], fills[7], fills[14], fills[1]], [2, 1, 0, 0]);
  assert.equal(fills[15 * 7 + 2], 1);
});

test("two free times that touch within an hour leave it free as a whole", () => {
  assert.equal(cellFills(week("mon.06:00-06:30,mon.06:30-07:00"))[0], 2);
  assert.equal(cellFills(week("mon.06:00-06:20,mon.06:40-07:00"))[0], 1);
});

test("painting keeps half-hours and nights of other cells exactly", () => {
  const free = week("mon.17:30-19:30,tue.23:00-02:00");
  assert.equal(writeFree(paintCells(free, [11 * 7], true)), "mon.17:00-19:30,tue.23:00-24:00,wed.00:00-02:00");
  assert.equal(writeFree(paintCells(free, [12 * 7], false)), "mon.17:30-18:00,mon.19:00-19:30,tue.23:00-24:00,wed.00:00-02:00");
});

test("painting free and not free again leaves nothing", () => {
  const cells = cellsBetween(0, ROWS * 7 - 1);
  assert.equal(cells.length, ROWS * 7);
  assert.deepEqual(paintCells(paintCells([], cells, true), cells, false), []);
});

test("a stroke is the rectangle between its ends, whichever comes first", () => {
  assert.deepEqual(cellsBetween(8, 0), [0, 1, 7, 8]);
  assert.deepEqual(cellsBetween(1, 7), [0, 1, 7, 8]);
  assert.deepEqual(cellsBetween(5, 5), [5]);
});

test("times are added, taken away and kept", () => {
  const mondays = week("mon.00:00-24:00");
  assert.equal(writeFree(keepFree(EVENINGS, mondays)), "mon.17:00-22:00");
  assert.equal(writeFree(takeFree(EVENINGS, mondays)), "tue-sun.17:00-22:00");
  assert.equal(writeFree(addFree(EVENINGS, week("sat-sun.06:00-17:00"))), "mon-fri.17:00-22:00,sat-sun.06:00-22:00");
  assert.deepEqual(keepFree([], mondays), []);
  assert.deepEqual(takeFree(mondays, mondays), []);
});

test("work from nine to five leaves mornings and evenings, and the weekend", () => {
  assert.equal(
    writeFree(takeFree(PAINTABLE, week("mon-fri.09:00-17:00"))),
    "mon-fri.06:00-09:00,mon-fri.17:00-22:00,sat-sun.06:00-22:00",
  );
});

test("something is free when all of it is, and nothing is not", () => {
  assert.ok(holdsFree(EVENINGS, week("mon-fri.17:00-22:00")));
  assert.ok(!holdsFree(EVENINGS, week("mon.16:59-18:00")));
  assert.ok(!holdsFree(EVENINGS, []));
  assert.ok(holdsFree(week("mon-sun.00:00-24:00"), week("sun.22:00-06:00")));
});

test("arrows, Home and End move within the week and stop at its edges", () => {
  assert.deepEqual(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].map((key) => cellAfter(8, key)), [7, 9, 1, 15, 7, 13]);
  assert.deepEqual([cellAfter(0, "ArrowLeft"), cellAfter(6, "ArrowRight"), cellAfter(3, "ArrowUp"), cellAfter(111, "ArrowDown")], [0, 6, 3, 111]);
  assert.equal(cellAfter(8, "a"), -1);
});
