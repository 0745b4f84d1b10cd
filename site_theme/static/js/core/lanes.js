/**
 * One week with several programs: on each day a lane for each, all hours to one scale.
 * generator/views/comparison/lanes.py makes the same lanes.
 */
import { DAY_MINUTES } from "./week.js";

const DAYS_OF_LANES = 7;
const QUARTER_MINUTES = 15;
const QUARTERS_OF_HOUR = 4;
/** More hours in a row without any session are left out of the drawing. */
const LONGEST_GAP = 1;
/** What stands between the times of sessions that are drawn as one. */
const BETWEEN_TIMES = "; ";

/**
 * @param {{weeks: Object[], points: Object}[]} programs  those of which some week can be drawn, as core/program_facts.js has them
 * @returns {{blocks: Object[], untimed: string[]}[][]}  for each day, Monday first, the lane of each program: its sessions with a start, by
 *   start, of which those that overlap are one, and in words those without
 */
export function lanesOfWeek(programs) {
  return Array.from({ length: DAYS_OF_LANES }, (_, day) => programs.map((program) => laneOfDay(program, day)));
}

function laneOfDay({ weeks, points }, day) {
  const days = weeks.map((week) => week.days[day]);
  const byStart = days.flatMap(({ blocks }) => blocks).sort((one, other) => one.from - other.from || one.to - other.to);
  const periods = new Map(byStart.filter(({ period }) => period).map((block) => [JSON.stringify(block), block]));
  const blocks = [...joinedBlocks(byStart.filter(({ period }) => !period)), ...periods.values()];
  return {
    blocks: points.has_choice ? blocks.map((block) => ({ ...block, firm: false })) : blocks,
    untimed: [...new Set(days.flatMap(({ untimed }) => untimed))],
  };
}

/** Blocks by start, with those that overlap as one. */
function joinedBlocks(blocks) {
  const joined = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (before && block.from < before.to) joined[joined.length - 1] = blocksTogether(before, block);
    else joined.push(block);
  }
  return joined;
}

function blocksTogether(one, other) {
  const times = one.times.split(BETWEEN_TIMES);
  return {
    ...one,
    times: times.includes(other.times) ? one.times : [...times, other.times].join(BETWEEN_TIMES),
    notes: [...new Set([...one.notes, ...other.notes])],
    to: Math.max(one.to, other.to),
    firm: one.firm && other.firm,
  };
}

/**
 * The hours to draw: those in which a session is held, and the short gaps between them.
 *
 * @param {Object[][]} days  as lanesOfWeek gives them
 * @returns {{hour: number, from: number, isAfterGap: boolean}[]}  `from`: its first quarter hour, counted from midnight
 */
export function hoursDrawn(days) {
  const held = new Set();
  for (const { from, to, period } of days.flat().flatMap(({ blocks }) => blocks)) {
    for (let quarter = from; quarter < to && !period; quarter += 1) held.add(Math.floor(quarter / QUARTERS_OF_HOUR));
  }
  const hours = [];
  let before = null;
  for (const hour of [...held].sort((one, other) => one - other)) {
    const gap = before === null ? 0 : hour - before - 1;
    for (let between = hour - gap; gap <= LONGEST_GAP && between < hour; between += 1) hours.push({ hour: between, isAfterGap: false });
    hours.push({ hour, isAfterGap: gap > LONGEST_GAP });
    before = hour;
  }
  return hours.map((each) => ({ ...each, from: each.hour * QUARTERS_OF_HOUR }));
}

/**
 * Free time as lanes have it.
 *
 * @param {number[][]} free  as core/week.js has it
 * @returns {{starts: number, ends: number, from: number, to: number}[][]}  by day: minutes since midnight, and the nearest quarter hours
 */
export function freeByDay(free) {
  return Array.from({ length: DAYS_OF_LANES }, (_, day) =>
    free.flatMap((interval) => {
      const [starts, ends] = interval.map((minute) => Math.min(Math.max(minute - day * DAY_MINUTES, 0), DAY_MINUTES));
      const [from, to] = [starts, ends].map((minute) => Math.round(minute / QUARTER_MINUTES));
      return from < to ? [{ starts, ends, from, to }] : [];
    }),
  );
}
