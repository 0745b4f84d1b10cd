/** Writes calendar files: RFC 5545, as calendar programs read them. */
import { DAY_SLUGS } from "./week.js";
import { offsetOfZone } from "./zones.js";

/** Longest line in bytes; what is longer goes on in the next line. */
const LONGEST_LINE = 75;
const MINUTES_A_DAY = 1440;
const MILLISECONDS_A_MINUTE = 60_000;
/** Clocks change at two in the night: what begins earlier is still told by the clock of the day before. */
const CLOCK_HAS_CHANGED = 120;
const NOT_IN_CALENDARS = /[\u0000-\u0009\u000b-\u001f\u007f\p{Cs}]/gu;

/** A day and minutes since its midnight as `20261122T180000`, whatever the zone. */
function writtenTime(day, minutes) {
  const shown = new Date((day * MINUTES_A_DAY + minutes) * MILLISECONDS_A_MINUTE).toISOString();
  return shown.slice(0, 19).replace(/[-:]/g, "");
}

/** The same moment in UTC. A zone that the browser does not know is taken for UTC. */
function writtenInUtc(day, minutes, zone) {
  const clockDay = minutes < CLOCK_HAS_CHANGED ? day - 1 : day;
  const date = new Date(clockDay * MINUTES_A_DAY * MILLISECONDS_A_MINUTE).toISOString().slice(0, 10);
  return `${writtenTime(day, minutes - (offsetOfZone(zone, date) ?? 0))}Z`;
}

/** Text of a property: what would end it is marked, lines stay lines. */
export function escapeCalendarText(text) {
  const lines = text.replace(/\r\n?/g, "\n").replace(NOT_IN_CALENDARS, "");
  return lines.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");
}

/** A line as lines of at most 75 bytes of UTF-8; no character is cut. */
export function foldCalendarLine(line) {
  const lines = [""];
  let room = LONGEST_LINE;
  for (const character of line) {
    const code = character.codePointAt(0);
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > room) {
      lines.push(" ");
      room = LONGEST_LINE - 1;
    }
    lines[lines.length - 1] += character;
    room -= bytes;
  }
  return lines.join("\r\n");
}

const weekdaysOf = ({ days }) => days.map((day) => DAY_SLUGS[day].slice(0, 2).toUpperCase());

/** What tells one event from another: the same timetable gives the same names, so that a file read twice changes nothing. */
function identifiersOf(events, prefix, zone) {
  const used = new Map();
  return events.map((event) => {
    const hours = [event.starts, event.ends].map((minute) => writtenTime(0, Math.max(minute, 0)).slice(9, 13)).join("-");
    const name = [prefix, weekdaysOf(event).join("-"), hours, zone.replaceAll("/", "-")].filter(Boolean).join("-").toLowerCase();
    used.set(name, (used.get(name) ?? 0) + 1);
    return used.get(name) > 1 ? `${name}-${used.get(name)}` : name;
  });
}

function* linesOfEvent(event, { zone, stamp, isTentative, summary, where, descriptionOf }) {
  const at = zone ? `;TZID=${zone}` : "";
  const { first, last, starts, ends } = event;
  yield `DTSTAMP:${writtenTime(0, stamp / MILLISECONDS_A_MINUTE)}Z`;
  yield `DTSTART${at}:${writtenTime(first, starts)}`;
  if (ends >= 0) yield `DTEND${at}:${writtenTime(first, ends)}`;
  const until = last < 0 ? "" : `;UNTIL=${zone ? writtenInUtc(last, starts, zone) : writtenTime(last, starts)}`;
  yield `RRULE:FREQ=WEEKLY;BYDAY=${weekdaysOf(event).join()}${until}`;
  yield `SUMMARY:${escapeCalendarText(summary)}`;
  const description = descriptionOf(event);
  if (description) yield `DESCRIPTION:${escapeCalendarText(description)}`;
  if (where) yield `LOCATION:${escapeCalendarText(where)}`;
  yield `STATUS:${isTentative ? "TENTATIVE" : "CONFIRMED"}`;
  yield "CLASS:PRIVATE";
}

/**
 * @param {Object[]} events  as eventsOfGroup gives them, at least one
 * @param {Object} options
 *   `zone`: an IANA name with `zoneLines`, its VTIMEZONE; "" for times of whatever clock they are read by;
 *   `stamp`: when the file is made, milliseconds since 1970; `prefix`: what the names of events begin with, "" to name nobody;
 *   `product`: what made the file; `isTentative`; `summary`, `where` ("" for none) and `descriptionOf(event)` in words
 * @returns {string}  the file
 */
export function calendarFile(events, options) {
  const { zone, zoneLines, prefix, product } = options;
  const names = identifiersOf(events, prefix, zone);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${product}//EN`,
    "CALSCALE:GREGORIAN",
    ...(zone ? zoneLines : []),
    ...events.flatMap((event, at) => ["BEGIN:VEVENT", `UID:${names[at]}`, ...linesOfEvent(event, options), "END:VEVENT"]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldCalendarLine(line)}\r\n`).join("");
}
