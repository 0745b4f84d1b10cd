/**
 * Hours of a week. Minutes count from Monday 00:00 (0 to 10,080). A free time is a list of `[starts, ends]`, sorted, joined and inside the week;
 * Sunday night goes on on Monday. As text it is `mon-fri.17:00-22:00,sat.08:00-12:00`.
 */

export const WEEK_MINUTES = 10_080;
export const DAY_MINUTES = 1_440;
/** Short names of the weekdays in records and fragments, Monday first. */
export const DAY_SLUGS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** The same place in the week, whatever the number of weeks before or after. */
export const inWeek = (minute) => ((minute % WEEK_MINUTES) + WEEK_MINUTES) % WEEK_MINUTES;

/** Sorts, cuts at the end of the week and joins; what overlaps or touches becomes one, what is empty is left out. */
export function mergeFree(intervals) {
  const cut = [];
  for (const [starts, ends] of intervals) {
    if (!(starts < ends)) continue;
    const first = inWeek(starts);
    const last = first + ends - starts;
    cut.push([first, Math.min(last, WEEK_MINUTES)]);
    if (last > WEEK_MINUTES) cut.push([0, last - WEEK_MINUTES]);
  }
  const joined = [];
  for (const [starts, ends] of cut.sort((one, other) => one[0] - other[0])) {
    const before = joined[joined.length - 1];
    if (before && starts <= before[1]) before[1] = Math.max(before[1], ends);
    else joined.push([starts, ends]);
  }
  return joined;
}

/** What is not free: "I work then" made "I am free then", and back. */
export function invertFree(free) {
  const edges = [0, ...free.flat(), WEEK_MINUTES];
  const rest = [];
  for (let at = 0; at < edges.length; at += 2) if (edges[at] < edges[at + 1]) rest.push([edges[at], edges[at + 1]]);
  return rest;
}

/**
 * For each minute of the week: for how many minutes one is free from here on, round the week (at most a whole week);
 * where one is not free, minus the minutes until one is.
 *
 * @returns {Int16Array}
 */
export function runsOfFree(free) {
  const runs = new Int16Array(WEEK_MINUTES);
  for (const [starts, ends] of free) runs.fill(1, starts, ends);
  for (let minute = 2 * WEEK_MINUTES, run = 0; minute--; ) {
    const at = minute % WEEK_MINUTES;
    run = runs[at] > 0 ? Math.min(Math.max(run, 0) + 1, WEEK_MINUTES) : Math.max(Math.min(run, 0) - 1, -WEEK_MINUTES);
    runs[at] = run;
  }
  return runs;
}

/** Minutes of the longest free stretch in [from, until). */
export function longestFree(runs, from, until) {
  let longest = 0;
  for (let at = from; at < until; ) {
    const run = runs[inWeek(at)];
    if (run > 0) longest = Math.max(longest, Math.min(run, until - at));
    at += Math.abs(run);
  }
  return longest;
}

const FREE_PART = /^([a-z]{3})[a-z]*(?:-([a-z]{3})[a-z]*)?[. ]+(\d\d?)(?::?([0-5]\d))?-(\d\d?)(?::?([0-5]\d))?$/;

/**
 * Reads the text of a fragment, leniently: "Mon 17-22" will do, and an end at or before the start is on the next day.
 *
 * @returns {{free: number[][], problems: string[]}}  problems: the parts that are no days and hours, as written
 */
export function readFree(text) {
  const intervals = [];
  const problems = [];
  for (const part of text.split(",").map((written) => written.trim())) {
    const [, first, last = first, ...clock] = FREE_PART.exec(part.toLowerCase().replace(/\s*[-\u2013]\s*/g, "-")) ?? [];
    const [from, to] = [DAY_SLUGS.indexOf(first), DAY_SLUGS.indexOf(last)];
    const [starts, ends] = [0, 2].map((at) => 60 * clock[at] + Number(clock[at + 1] ?? 0));
    if (from >= 0 && to >= 0 && starts !== ends && Math.max(starts, ends) <= DAY_MINUTES) {
      for (let day = from; day <= (to < from ? to + 7 : to); day += 1) {
        const midnight = day * DAY_MINUTES;
        intervals.push([midnight + starts, midnight + ends + (ends < starts ? DAY_MINUTES : 0)]);
      }
    } else if (part) problems.push(part);
  }
  return { free: mergeFree(intervals), problems };
}

const clockText = (minute) => [minute / 60, minute % 60].map((value) => String(Math.floor(value)).padStart(2, "0")).join(":");

/** Writes it as short as that can be: one part for the days in a row that share hours. `readFree` gives the same again. */
export function writeFree(free) {
  const parts = [];
  DAY_SLUGS.forEach((slug, day) => {
    for (const interval of free) {
      const [from, to] = interval.map((minute) => Math.min(Math.max(minute - day * DAY_MINUTES, 0), DAY_MINUTES));
      if (from === to) continue;
      const hours = `.${clockText(from)}-${clockText(to)}`;
      const open = parts.find((part) => part.hours === hours && part.next === day);
      if (open) open.last = `-${slug}`;
      else parts.push({ first: slug, last: "", hours });
      (open ?? parts[parts.length - 1]).next = day + 1;
    }
  });
  return parts.map(({ first, last, hours }) => first + last + hours).join(",");
}
