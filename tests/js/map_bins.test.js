import assert from "node:assert/strict";
import { test } from "node:test";

import { binPoints } from "../../site_theme/static/js/core/map_bins.js";

const point = (x, y, miles = null) => ({ x, y, miles });
const places = (bins) => bins.map(({ x, y, points }) => [x, y, points.length]);

test("points of one cell are one bin, at their mean", () => {
  assert.deepEqual(places(binPoints([point(10, 10), point(30, 20), point(50, 10)], 44)), [[20, 15, 2], [50, 10, 1]]);
});

test("every point is in one bin", () => {
  const points = Array.from({ length: 500 }, (_, at) => point((at * 37) % 600, (at * 91) % 400));
  const bins = binPoints(points, 44);
  assert.deepEqual(bins.flatMap((bin) => bin.points).length, 500);
  assert.equal(new Set(bins.flatMap((bin) => bin.points)).size, 500);
});

test("bins are read row by row from the north-west", () => {
  const bins = binPoints([point(90, 90), point(10, 90), point(90, 10), point(10, 10)], 44);
  assert.deepEqual(places(bins), [[10, 10, 1], [90, 10, 1], [10, 90, 1], [90, 90, 1]]);
});

test("where distances are known the nearest bin comes first", () => {
  const bins = binPoints([point(10, 10, 30), point(90, 10, 2), point(10, 90, 9), point(12, 12, 1), point(90, 90)], 44);
  assert.deepEqual(places(bins), [[11, 11, 2], [90, 10, 1], [10, 90, 1], [90, 90, 1]]);
});

test("no points are no bins", () => {
  assert.deepEqual(binPoints([], 44), []);
});
