/** Free times in words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { freeWords } from "../../site_theme/static/js/core/free_words.js";
import { readFree } from "../../site_theme/static/js/core/week.js";
import { createWords } from "../../site_theme/static/js/core/words.js";

const words = createWords(
  {
    form_free_always: "at any time",
    form_days: "%(first)s to %(last)s",
    form_all_day: "all day",
    clock_noon: "noon",
    clock_midnight: "midnight",
    clock_am: "%(time)s am",
    clock_pm: "%(time)s pm",
    clock_range: "%(starts)s-%(ends)s",
    clock_range_am: "%(starts)s-%(ends)s am",
    clock_range_pm: "%(starts)s-%(ends)s pm",
  },
  "en",
);
const said = (text) => freeWords(readFree(text).free, words);

test("days in a row that share their hours are a run", () => {
  assert.equal(said("mon-fri.17:00-22:00"), "Mon to Fri 5-10 pm");
  assert.equal(said("sat-sun.08:00-12:00"), "Sat, Sun 8 am-noon");
});

test("days apart that share their hours stand together", () => {
  assert.equal(said("mon.17:00-22:00,wed.17:00-22:00,fri.17:00-22:00,sat.08:30-12:00"), "Mon, Wed, Fri 5-10 pm; Sat 8:30 am-noon");
});

test("days that share all their hours are named once", () => {
  assert.equal(said("mon-fri.06:00-09:00,mon-fri.17:00-22:00,sat.17:00-22:00"), "Mon to Fri 6-9 am; Mon to Sat 5-10 pm");
  assert.equal(said("mon-fri.06:00-09:00,mon-fri.17:00-22:00"), "Mon to Fri 6-9 am, 5-10 pm");
});

test("whole days and a whole week are called so", () => {
  assert.equal(said("sat-sun.00:00-24:00"), "Sat, Sun all day");
  assert.equal(said("mon-sun.00:00-24:00"), "at any time");
});

test("a night is told up to midnight and from there", () => {
  assert.equal(said("mon.22:00-02:00"), "Mon 10 pm-midnight; Tue midnight-2 am");
});
