/** How the hours of one program fit free hours, in the way of attending in which they do best, as a search would judge it. */
import { createCriteria } from "./criteria.js";
import { explainFit } from "./schedule_fit.js";

/**
 * The ways in which a program can be attended from a place, and how sure that is: 3 stated, 2 not stated, as a search has it.
 * Without a place all count.
 */
function waysToAttend({ index: { tracks }, track }, place) {
  if (!place) return [["all", 3]];
  const near = tracks.inPerson[track] ? [["near", 3]] : [];
  const serves = tracks.serves[track];
  const isServed = !serves || serves.includes(place.state);
  return tracks.byVideo[track] && (isServed || !near.length) ? [...near, ["video", serves ? 3 : 2]] : near;
}

/**
 * @param {Object} program  as core/program_facts.js has it
 * @param {{free: number[][], place: Object|null|undefined, date: string, home: string}} context  hours as in core/week.js; the rest as a search has it
 * @returns {{told: Object, way: string, isOneOfSeveral: boolean}|null}  `told` as explainFit gives it; null when no schedule is stated
 */
export function fitOfProgram(program, { free, place, date, home }) {
  const { index, track } = program;
  const schedule = index.schedules[index.tracks.schedule[track]];
  if (!schedule) return null;
  const { questionOf } = createCriteria(index);
  const context = { place: place ?? null, date, home };
  const ways = waysToAttend(program, place).map(([way, sure]) => {
    const told = explainFit(schedule, questionOf(track, way, { free, travel: 0 }, context));
    return { way, told, level: Math.min(sure, told.level) };
  });
  const { told, way } = ways.reduce((one, other) => (other.level > one.level ? other : one));
  return { told, way, isOneOfSeveral: ways.length > 1 };
}
