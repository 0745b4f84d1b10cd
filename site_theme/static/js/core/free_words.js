/** Free times in words. */
import { DAY_MINUTES, DAY_SLUGS, WEEK_MINUTES, writeFree } from "./week.js";

const FREE_TEXT = /(\w+)(?:-(\w+))?\.(\d+):(\d+)-(\d+):(\d+)/;

/**
 * "Mon to Fri 6-9 am, 5-10 pm; Sat, Sun all day"; days that share their hours stand together.
 *
 * @param {number[][]} free  as core/week.js has it, not empty
 * @param {{say: function, weekdays: string[], clockRange: function}} words  what createWords gives
 */
export function freeWords(free, { say, weekdays, clockRange }) {
  if (free[0][1] - free[0][0] === WEEK_MINUTES) return say("form_free_always");
  const daysOfHours = new Map();
  for (const part of writeFree(free).split(",")) {
    const [, first, last = first, ...clock] = FREE_TEXT.exec(part);
    const [from, to] = [first, last].map((slug) => DAY_SLUGS.indexOf(slug));
    const [starts, ends] = [0, 2].map((at) => clock[at] * 60 + Number(clock[at + 1]));
    const hours = ends - starts === DAY_MINUTES ? say("form_all_day") : clockRange(starts, ends);
    const names = weekdays.slice(from, to + 1);
    const days = names.length > 2 ? [say("form_days", { first: names[0], last: names.pop() })] : names;
    daysOfHours.set(hours, [...(daysOfHours.get(hours) ?? []), ...days]);
  }
  const hoursOfDays = new Map();
  for (const [hours, names] of daysOfHours) {
    const days = names.join(", ");
    hoursOfDays.set(days, [...(hoursOfDays.get(days) ?? []), hours]);
  }
  return [...hoursOfDays].map(([days, hours]) => `${days} ${hours.join(", ")}`).join("; ");
}
