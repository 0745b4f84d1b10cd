/** The calendar file of a group's week: what is in it, in words, under a title that names nobody or the program. */
import { calendarFile } from "./calendar.js";
import { descriptionWords } from "./calendar_words.js";
import { eventsOfGroup } from "./group_events.js";

const OWN_CLOCK = "participant";

/**
 * Which clock the times of a program are told by.
 *
 * @param {string[]} zones  those it may follow, as the index has them
 * @param {Object<string, string[]>} known  the VTIMEZONE of each zone that has one
 * @returns {{zone: string, zoneLines: string[], zoneState: string}}  see calendarFile and descriptionWords
 */
export function clockOfZones(zones, known) {
  const zone = zones.length === 1 && known[zones[0]] ? zones[0] : "";
  return { zone, zoneLines: zone ? known[zone] : [], zoneState: zone ? "" : zones[0] === OWN_CLOCK ? "own" : "open" };
}

/**
 * @param {Object} asked
 *   `joined`, a group as groupsToJoin gives it; `from`, the first day somebody may come, in days
 *   since 1970; `clock`, as clockOfZones gives it; `stamp`, now, in milliseconds since 1970
 * @param {Object|null} title  null to name nobody, else `{ summary, where, lines, id }`: what it is called, where it is, what
 *   else is said, and an identifier of the group
 * @param {Object} words  what createWords gives
 * @returns {{text: string, made: Object}}  the file, "" when there is nothing that a calendar can hold, and what eventsOfGroup gave
 */
export function calendarOfGroup({ joined, from, clock, stamp }, title, words) {
  const { say } = words;
  const made = eventsOfGroup(joined, from);
  if (!made.events.length) return { text: "", made };
  const about = { step: joined.step, zoneState: clock.zoneState };
  const text = calendarFile(made.events, {
    ...clock,
    stamp,
    prefix: title ? title.id : "",
    // Which site made it is seen by whoever opens the file.
    product: title ? say("list_cal_product") : "Weekly times",
    isTentative: made.isOnSomeDays || made.isSeasonal,
    summary: title ? title.summary : say("list_cal_neutral"),
    where: title ? title.where : "",
    descriptionOf: (event) => [...(title ? title.lines : []), descriptionWords(event, made, about, words)].join("\n"),
  });
  return { text, made };
}
