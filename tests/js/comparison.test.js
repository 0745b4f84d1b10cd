import assert from "node:assert/strict";
import { test } from "node:test";

import { comparedSections, isSaidCell, isStatedCell, labelsUnsaid, markOf } from "../../site_theme/static/js/core/comparison.js";
import { freeByDay, hoursDrawn, lanesOfWeek } from "../../site_theme/static/js/core/lanes.js";
import { blockOf, programOf, weekOf } from "./compared_programs.js";

const SECTIONS = [
  { id: "one", title: "One", kinds: [{ key: "ages", label: "Ages" }, { key: "length", label: "Length" }] },
  { id: "two", title: "Two", kinds: [{ key: "focus", label: "Focus" }, { key: "record", label: "Record", apart: true }] },
];
const line = (text) => ({ lines: [text] });

test("rows stand in the order of the sections, and what nobody says is no row", () => {
  const programs = [programOf({ focus: line("x"), length: {} }), programOf({ length: line("8 weeks"), record: line("r") })];
  assert.deepEqual(
    comparedSections(programs, SECTIONS).map(({ title, rows }) => [title, rows.map(({ label, mark }) => [label, mark])]),
    [["One", [["Length", "compare_not_all"]]], ["Two", [["Focus", "compare_not_all"]]]],
  );
});

test("marks: two values differ, not stated is no value", () => {
  assert.equal(markOf([line("a"), line("a")]), "");
  assert.equal(markOf([line("a"), {}, line("b")]), "compare_differs");
  assert.equal(markOf([line("a"), null]), "compare_not_all");
  assert.equal(markOf([line("a"), {}]), "compare_not_all");
  assert.equal(markOf([line("a"), { ...line("a"), notes: ["n"] }]), "compare_differs");
  assert.equal(markOf([line("a"), { ...line("a"), ask: 1 }]), "compare_differs");
  assert.equal(markOf([{}, null]), "compare_not_all");
});

test("short terms have no order, and links count by their words", () => {
  assert.equal(markOf([{ items: ["a", "b"] }, { items: ["b", "a"] }]), "");
  assert.equal(markOf([{ lines: ["a", "b"] }, { lines: ["b", "a"] }]), "compare_differs");
  assert.equal(markOf([{ links: [["t", "https://a.test"]] }, { links: [["t", "https://b.test"]] }]), "");
  assert.equal(markOf([{ items: ["a,b"] }, { items: ["a", "b"] }]), "compare_differs");
});

test("a remark is said but states no value", () => {
  const remark = { notes: ["n"] };
  assert.deepEqual([isSaidCell(remark), isStatedCell(remark)], [true, false]);
  assert.deepEqual([isSaidCell({}), isStatedCell({}), isSaidCell(null)], [false, false, false]);
});

test("what none of them states is named once", () => {
  const twice = [...SECTIONS, { id: "three", title: "Three", kinds: [{ key: "other_ages", label: "Ages" }] }];
  const programs = [programOf({ ages: {}, other_ages: {}, record: {} }), programOf({ length: line("x") })];
  assert.deepEqual(labelsUnsaid(programs, twice), ["Ages"]);
});

test("each program has a lane on each day, with what has no time in words", () => {
  const one = programOf({}, { weeks: [weekOf({ 0: [blockOf(72, 84)] }, { 1: ["Evening"] })] });
  const days = lanesOfWeek([one, programOf({}, { weeks: [weekOf({})] })]);
  assert.equal(days.length, 7);
  assert.deepEqual(days[0].map(({ blocks }) => blocks.length), [1, 0]);
  assert.deepEqual(days[1][0], { blocks: [], untimed: ["Evening"] });
});

test("groups share a lane: what overlaps is one, and what touches is two", () => {
  const weeks = [weekOf({ 0: [blockOf(36, 48)] }), weekOf({ 0: [blockOf(44, 52, { notes: ["n"] }), blockOf(52, 56)] })];
  const [[{ blocks }]] = lanesOfWeek([programOf({}, { weeks })]);
  assert.deepEqual(blocks.map(({ times, from, to, notes }) => [times, from, to, notes]), [["36-48; 44-52", 36, 52, ["n"]], ["52-56", 52, 56, []]]);
});

test("where a person attends only some of it all is loose", () => {
  const weeks = [weekOf({ 0: [blockOf(36, 48)] })];
  const [[{ blocks }]] = lanesOfWeek([programOf({}, { weeks, points: { has_choice: true } })]);
  assert.equal(blocks[0].firm, false);
});

test("hours without sessions are left out, but for a single one, and appointments keep no hour", () => {
  const days = lanesOfWeek([programOf({}, { weeks: [weekOf({ 0: [blockOf(36, 40), blockOf(44, 48), blockOf(72, 73), blockOf(0, 96, { period: true })] })] })]);
  assert.deepEqual(hoursDrawn(days), [
    { hour: 9, isAfterGap: false, from: 36 },
    { hour: 10, isAfterGap: false, from: 40 },
    { hour: 11, isAfterGap: false, from: 44 },
    { hour: 18, isAfterGap: true, from: 72 },
  ]);
});

test("free time is cut by day", () => {
  const days = freeByDay([[1020, 1500], [10_000, 10_080]]);
  assert.deepEqual(days[0], [{ starts: 1020, ends: 1440, from: 68, to: 96 }]);
  assert.deepEqual(days[1], [{ starts: 0, ends: 60, from: 0, to: 4 }]);
  assert.deepEqual(days[6], [{ starts: 1360, ends: 1440, from: 91, to: 96 }]);
  assert.deepEqual(days[3], []);
});
