import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { createProjection } from "../../site_theme/static/js/core/projection.js";

/** Points and where Python puts them; tests/unit/test_map_file.py keeps them right. */
const { projections, points } = JSON.parse(readFileSync(new URL("./projection.json", import.meta.url), "utf8"));
const project = createProjection(projections);

test("a point lies where Python puts it", () => {
  for (const [latitude, longitude, at] of points) {
    const found = project(latitude, longitude);
    if (at === null) assert.equal(found, null, `${latitude} ${longitude}`);
    else assert.ok(Math.hypot(found.x - at[0], found.y - at[1]) < 1e-6, `${latitude} ${longitude}`);
  }
});

test("a mile has the length of its part of the map", () => {
  const [texas, alaska] = [project(30, -98), project(61.2, -149.9)];
  assert.ok(texas.perMile > 0.6 && texas.perMile < 0.7);
  assert.ok(alaska.perMile < texas.perMile);
});

test("what is not known has no place", () => {
  assert.equal(project(NaN, NaN), null);
});
