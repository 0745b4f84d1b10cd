import assert from "node:assert/strict";
import { test } from "node:test";

import { paperSize } from "../../site_theme/static/js/core/paper_size.js";

const drawn = (columns, count, letters, more) => ({ columns, rows: Array(count).fill([12, letters]), sentences: [60, 60], key: 80, hours: 6, closing: 300, ...more });

test("what is short is printed large, and what is long smaller", () => {
  assert.equal(paperSize(drawn(2, 8, 20)), 8.5);
  const sizes = [10, 20, 30, 40].map((count) => paperSize(drawn(3, count, 60)));
  assert.deepEqual(sizes.slice(0, 3), [...sizes.slice(0, 3)].sort((one, other) => other - one));
  assert.ok(sizes[2] < sizes[0]);
});

test("narrower columns, more sentences, a longer week and more below the table make it smaller", () => {
  const usual = paperSize(drawn(2, 24, 90));
  for (const other of [drawn(4, 24, 90), drawn(2, 24, 90, { sentences: Array(30).fill(90) }), drawn(2, 24, 90, { hours: 24 }), drawn(2, 24, 90, { closing: 4000 })]) {
    assert.ok(paperSize(other) < usual);
  }
});

test("what fits at no size goes on two sheets in letters that can be read", () => {
  assert.equal(paperSize(drawn(4, 60, 400)), 7);
  assert.equal(paperSize(drawn(4, 200, 400)), 7);
});
