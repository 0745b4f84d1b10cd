import assert from "node:assert/strict";
import { test } from "node:test";

import { distanceWords } from "../../site_theme/static/js/core/distance_words.js";

const say = (key, values = {}) => (values.distance ? `${values.distance} ${key}` : `${key} ${values.count ?? ""}`.trim());

test("a distance is said in whole miles, and below half a mile as less than one", () => {
  assert.equal(distanceWords(12.4, "rooftop", say), "places_miles 12");
  assert.equal(distanceWords(0.5, "rooftop", say), "places_miles 1");
  assert.equal(distanceWords(0.2, "rooftop", say), "places_under_a_mile");
});

test("a distance says what it was measured to", () => {
  assert.equal(distanceWords(3, "street", say), "places_miles 3 places_to_street");
  assert.equal(distanceWords(3, "zip", say), "places_miles 3 places_to_zip");
  assert.equal(distanceWords(3, "city", say), "places_miles 3 places_to_city");
  assert.equal(distanceWords(0, "zip-area", say), "places_under_a_mile places_to_zip_area");
  assert.equal(distanceWords(3, "", say), "places_miles 3");
});
