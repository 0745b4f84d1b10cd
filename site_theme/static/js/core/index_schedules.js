/** The schedules of the search index, out of rows of numbers. */

import { demand, isTexts, numbersOf, placesOf, readerOf } from "./index_columns.js";

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const NOON = 720;
const EVENING = 1020;
const AS_SCHEDULED = "=";
const SCHEDULES_AT_A_STEP = 200;

const bitsOf = (sum) => (_, place) => (sum >> place) & 1;

/** What reads schedules: weekdays and clock times are shared by all, in numbers and in words. */
function scheduleReader({ next }, [dayBits, dayWords, hours, hourWords], lists) {
  const days = Array.from(dayBits, (bits) => WEEKDAYS.filter(bitsOf(bits)));
  const orNull = (scale = 1) => ((value) => (value < 0 ? null : value / scale))(next() - 1);
  const range = (scale) => [orNull(scale), orNull(scale)];
  const term = (name, place) => {
    demand(place <= lists[name].length, name);
    return place ? lists[name][place - 1] : "";
  };
  const parts = () => lists.partOfDay.filter(bitsOf(next()));
  const many = (make) => {
    const found = [];
    for (let left = next(); left > 0; left--) found.push(make());
    return found;
  };
  let said;
  const session = () => {
    const sum = next();
    const rare = sum >> 3;
    const [day, hour] = [next(), next()];
    demand(day < days.length && hour < hourWords.length, "session");
    const made = {
      kind: term("kind", sum & 7),
      days: days[day],
      starts: hours[2 * hour] - 1,
      ends: hours[2 * hour + 1] - 1,
      minutes: rare & 1 ? next() : -1,
      partOfDay: rare & 2 ? parts() : [],
      pick: rare & 4 ? next() : 0,
      every: rare & 8 ? term("every", next()) : lists.every[0],
      weekOfMonth: rare & 8 ? term("weekOfMonth", next()) : "",
      who: rare & 16 ? term("who", next()) : "",
      times: rare & 32 ? range() : null,
      byAppointment: !!(rare & 64),
      inside: !!(rare & 128),
      optional: !!(rare & 256),
    };
    if (!rare || (rare === 16 && made.who !== "family")) said.push(`${dayWords[day]} ${hourWords[hour]}`);
    return made;
  };
  const lines = [];
  const group = () => {
    const sum = next();
    said = [];
    const made = {
      modality: term("modality", sum & 3),
      attends: sum & 4 ? { minimum: orNull(), maximum: orNull(), atFirst: orNull() } : null,
      validFrom: sum & 8 ? next() - 1 : -1,
      validTo: sum & 8 ? next() - 1 : -1,
      season: term("season", sum >> 4),
      sessions: many(session),
    };
    lines.push(said.join("; "));
    return made;
  };
  return () => {
    const sum = next();
    lines.length = 0;
    if (!sum) return { schedule: null, lines: [] };
    const hoursPerDay = sum & 1 ? range(100) : null;
    const daysPerWeek = sum & 2 ? range() : null;
    const partOfDay = sum & 4 ? parts() : [];
    const groups = sum & 8 ? many(group) : [];
    const own = [...lines];
    const phase = () => ({ daysPerWeek: next() ? range() : daysPerWeek, groups: many(group) });
    return { schedule: { hoursPerDay, daysPerWeek, partOfDay, groups, phases: sum & 16 ? many(phase) : [] }, lines: own };
  };
}

/** What can be told at a glance about when a program meets. */
function roughTime(schedule) {
  const starts = schedule?.groups[0]?.sessions[0]?.starts ?? -1;
  return starts < 0 ? `${schedule?.partOfDay ?? ""}` : [starts >= NOON, starts >= EVENING, schedule.groups.length > 1].join();
}

/**
 * Reads schedules, in steps.
 *
 * @param {Array} written  shared weekdays, shared clock times, schedules, lines of words, rows
 * @param {number} count  how many programs there are
 * @returns schedules and the number of each program's, -1 for none; lines of words by timetable, the place of each
 *   program's, and what it foretells
 */
export function* timetablesOf(written, count, lists) {
  demand(Array.isArray(written) && written.length === 6, "timetable");
  const [[dayBits, dayWords], [hours, hourWords], numbers, words, ...rows] = written;
  const reader = readerOf(numbers);
  const shared = [numbersOf(dayBits), dayWords, numbersOf(hours), hourWords];
  demand(isTexts(dayWords) && isTexts(hourWords) && isTexts(words), "timetable");
  demand(shared[0].length === dayWords.length && shared[2].length === 2 * hourWords.length, "timetable");
  const read = scheduleReader(reader, shared, lists);
  const found = [];
  for (const text of words) {
    const { schedule, lines } = read();
    found.push({ schedule, when: text === AS_SCHEDULED ? lines : text ? text.split("\n") : [] });
    if (found.length % SCHEDULES_AT_A_STEP === 0) yield;
  }
  demand(reader.isAtEnd(), "timetable");
  const schedules = [];
  const numbered = found.map(({ schedule }) => (schedule ? schedules.push(schedule) - 1 : -1));
  const { places, size } = placesOf(rows, count, found.length);
  const when = found.map((each) => each.when);
  const roughly = found.map((each) => roughTime(each.schedule));
  const known = [...new Set(roughly)];
  const rough = { places: places.map((place) => known.indexOf(roughly[place])), size: known.length };
  return { schedules, schedule: places.map((place) => numbered[place]), when, rough, places, size };
}
