/** A program on somebody's list: what it is ordered by, and what is said of it in short. Programs are those of core/program_facts.js. */
import { createDistances } from "./distance.js";
import { fitWords } from "./fit_words.js";
import { fitOfProgram } from "./program_fit.js";
import { phoneWords, placeWords } from "./program_words.js";

const NOT_STATED_LEVEL = 2;

/**
 * How the hours of a program fit free hours.
 *
 * @returns {{fit: 3|2|0, fitText: string}}
 */
function hoursOfKept(program, asked, words) {
  const fit = fitOfProgram(program, asked);
  return fit ? { fit: fit.told.level, fitText: fitWords(fit.told, words).summary } : { fit: NOT_STATED_LEVEL, fitText: words.say("fit_unsaid") };
}

/** Whole miles from a place; null where one of the two is not known, as a state has no middle. */
function milesOfProgram({ index, facility }, place) {
  const miles = createDistances(index.facilities)(place)[facility];
  return miles >= 0 ? Math.round(miles) : null;
}

/** The name of a facility as far as its key tells: what remains when its facts are not there. */
function nameOfKey(key, say) {
  const [area, slug] = key.split(".")[0].split("/");
  const name = slug.replace(/-/g, " ");
  return say("list_gone_name", { name: name.charAt(0).toUpperCase() + name.slice(1), area: area === "virtual" ? say("list_video") : area.toUpperCase() });
}

/**
 * @param {{key: string, note: string}} kept
 * @param {Object|undefined} program
 * @param {{place: Object|null|undefined, free: number[][]|null, date: string, home: string}} asked  what a search asked, and the day it is
 * @param {Object} words  what createWords gives
 * @returns {Object}  `{ key, note, program, isKnown, isByVideo, state, county, miles, fit, fitText, facility, name, place, times,
 *   phone, checkedOn }`: `facility` and `name` are what facility and program are called, `times` lines, `phone` the number to
 *   call first in words; texts are "" where nothing is known
 */
export function keptItem({ key, note }, program, asked, words) {
  if (!program) {
    const name = nameOfKey(key, words.say);
    return { key, note, program: null, isKnown: false, isByVideo: false, state: "", county: "", miles: null, fit: null, fitText: "", facility: name, name: "", place: "", times: [], phone: "", checkedOn: -1 };
  }
  const { index, facility, track } = program;
  const { facilities, tracks } = index;
  const [phone, extension] = [facilities.phone[facility], facilities.extension[facility]];
  return {
    key,
    note,
    program,
    isKnown: true,
    isByVideo: facilities.virtualOnly[facility] > 0,
    state: facilities.state[facility],
    county: facilities.county[facility],
    miles: asked.place ? milesOfProgram(program, asked.place) : null,
    ...(asked.free ? hoursOfKept(program, asked, words) : { fit: null, fitText: "" }),
    facility: facilities.name[facility],
    name: program.name,
    place: placeWords(facility, { index, say: words.say }),
    times: tracks.when[track],
    phone: phone && phoneWords(phone, extension, words.say),
    checkedOn: facilities.checkedOn[facility],
  };
}

/** Whom to call, or where to look for a number, for a sheet or a message without links. */
export function reachWords({ phone, program }, say) {
  const numbers = program.cell("phone")?.lines?.join("; ") ?? "";
  const website = program.cell("website")?.links?.map(([text]) => text).join(", ") ?? "";
  return phone || numbers || say(website ? "list_no_phone" : "list_no_way", { website });
}

/** The day, in days since 1970, on which the facts of most programs of a list were read; -1 for none. */
export function commonDay(items) {
  const counts = new Map();
  for (const { checkedOn } of items) if (checkedOn >= 0) counts.set(checkedOn, (counts.get(checkedOn) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] || (each[1] === best[1] && each[0] > best[0]) ? each : best), [-1, 0])[0];
}

/** A date such as "2026-01-31" in days since 1970. */
export const dayOfDate = (date) => Date.parse(date) / 86_400_000;
