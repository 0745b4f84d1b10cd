/** Time zones as the browser knows them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { offsetOfZone } from "../../site_theme/static/js/core/zones.js";

test("the offset is that of noon of the date, in summer and in winter", () => {
  assert.equal(offsetOfZone("America/New_York", "2026-11-22"), -300);
  assert.equal(offsetOfZone("America/New_York", "2026-07-31"), -240);
  assert.equal(offsetOfZone("America/New_York", "2026-03-08"), -240);
  assert.equal(offsetOfZone("America/Phoenix", "2026-07-31"), -420);
});

test("zones far from UTC, and those not on a full hour, at the end of a month too", () => {
  assert.equal(offsetOfZone("Pacific/Guam", "2026-11-30"), 600);
  assert.equal(offsetOfZone("Pacific/Pago_Pago", "2026-12-31"), -660);
  assert.equal(offsetOfZone("Pacific/Kiritimati", "2026-12-31"), 840);
  assert.equal(offsetOfZone("Asia/Kathmandu", "2026-01-01"), 345);
});

test("a zone that nobody knows has none", () => {
  for (const zone of ["Nowhere/Known", "", "participant"]) assert.equal(offsetOfZone(zone, "2026-11-22"), null);
});
