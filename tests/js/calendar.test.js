/** Calendar files: their form, which sessions are in them, and what is said of the others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarFile, escapeCalendarText, foldCalendarLine } from "../../site_theme/static/js/core/calendar.js";
import { groupWords, sessionWords } from "../../site_theme/static/js/core/calendar_words.js";
import { calendarOfGroup, clockOfZones } from "../../site_theme/static/js/core/group_calendar.js";
import { eventsOfGroup, groupsToJoin } from "../../site_theme/static/js/core/group_events.js";
import { EVENINGS, group, schedule, session } from "./schedules.js";

/** Says keys and values as they are: which words a language has for them is the page's business. */
const words = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(" "),
  clock: (minutes) => `${minutes / 60}h`,
  clockRange: (starts, ends) => `${starts / 60}-${ends / 60}h`,
  list: (texts) => texts.join(" and "),
  date: (days) => `day ${days}`,
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
/** Sunday, 22 November 2026. */
const SUNDAY = Date.UTC(2026, 10, 22) / 86_400_000;
const joinedOf = (sessions, stated, ofSchedule) => groupsToJoin(schedule([group(sessions, stated)], ofSchedule))[0];
const eventsOf = (sessions, stated, ofSchedule) => eventsOfGroup(joinedOf(sessions, stated, ofSchedule), SUNDAY);
const CHICAGO = clockOfZones(["America/Chicago"], { "America/Chicago": ["BEGIN:VTIMEZONE", "TZID:America/Chicago", "END:VTIMEZONE"] });
const fileOf = (sessions, { title = null, clock = CHICAGO, ...stated } = {}) =>
  calendarOfGroup({ joined: joinedOf(sessions, stated), from: SUNDAY, clock, stamp: Date.UTC(2026, 10, 22, 12) }, title, words).text;
const linesOf = (text) => text.replace(/\r\n /g, "").split("\r\n");

test("text is marked where a calendar would take it for its own signs, and holds no control characters", () => {
  assert.equal(escapeCalendarText("a,b;c\\d\r\ne\rf\u0007\u0000\ud800"), "a\\,b\\;c\\\\d\\ne\\nf");
  assert.equal(escapeCalendarText("BEGIN:VEVENT\nUID:x"), "BEGIN:VEVENT\\nUID:x");
});

test("lines are at most 75 bytes long, and no character is cut", () => {
  const line = `SUMMARY:${"\u00e9\u{1f600}a".repeat(60)}`;
  const folded = foldCalendarLine(line).split("\r\n");
  assert.ok(folded.length > 3);
  assert.ok(folded.every((each, at) => Buffer.byteLength(each) <= 75 && (at === 0 || each.startsWith(" "))));
  assert.equal(folded.map((each, at) => (at ? each.slice(1) : each)).join(""), line);
  assert.equal(foldCalendarLine("x".repeat(75)), "x".repeat(75));
});

test("a weekly session is an event from the first day on which it is held", () => {
  const { events, others, isOnSomeDays } = eventsOf([EVENINGS]);
  assert.deepEqual(events.map(({ days, starts, ends, first, last }) => [days, starts, ends, first - SUNDAY, last]), [[[0, 2, 3], 1080, 1260, 1, -1]]);
  assert.deepEqual([others, isOnSomeDays], [[], false]);
});

test("a timetable begins and ends with its days, and one that has ended gives nothing", () => {
  const within = eventsOf([EVENINGS], { validFrom: SUNDAY + 2, validTo: SUNDAY + 13 });
  assert.deepEqual(within.events.map(({ first, last }) => [first - SUNDAY, last - SUNDAY]), [[3, 11]]);
  const over = eventsOf([EVENINGS], { validTo: SUNDAY - 1 });
  assert.deepEqual([over.events, over.hasEnded], [[], true]);
  assert.deepEqual(eventsOf([EVENINGS], { validTo: SUNDAY }).events, []);
});

test("what is not weekly, has no day or no time, or is not for all stands apart; what is inside another is nowhere", () => {
  const apart = [
    { days: [1], starts: 1020, ends: 1080, every: "2-weeks" },
    { starts: 540, ends: 600 },
    { days: [1] },
    { days: [1], starts: 480, ends: 1020, byAppointment: true, minutes: 50 },
    { days: [1], starts: 1020, kind: "family" },
    { days: [1], starts: 1020, who: "family" },
  ];
  const { events, others } = eventsOf([EVENINGS, ...apart, { days: [0], starts: 1080, ends: 1140, inside: true }]);
  assert.equal(events.length, 1);
  assert.deepEqual(others, apart.map(session));
});

test("a start or an end that is missing comes from the length, else the end is open", () => {
  const hours = (stated) => eventsOf([{ days: [0], ...stated }]).events.map(({ starts, ends }) => [starts, ends])[0];
  assert.deepEqual(hours({ starts: 600, minutes: 90 }), [600, 690]);
  assert.deepEqual(hours({ ends: 600, minutes: 90 }), [510, 600]);
  assert.deepEqual(hours({ starts: 600 }), [600, -1]);
  assert.deepEqual(hours({ starts: 600, ends: 540 }), [600, -1]);
});

test("whoever attends on some of the days does not know on which", () => {
  const some = (sessions, stated, ofSchedule) => eventsOf(sessions, stated, ofSchedule).isOnSomeDays;
  assert.equal(some([EVENINGS], { attends: { minimum: 2, maximum: 2, atFirst: null } }), true);
  assert.equal(some([EVENINGS], { attends: { minimum: 3, maximum: 3, atFirst: null } }), false);
  assert.equal(some([EVENINGS], { attends: { minimum: 2, maximum: 3, atFirst: 3 } }), true);
  assert.equal(some([EVENINGS], {}, { daysPerWeek: [2, 3] }), true);
  assert.equal(some([EVENINGS], {}, { daysPerWeek: [3, 5] }), false);
  assert.equal(some([EVENINGS, { days: [5], starts: 540, optional: true }]), true);
  assert.equal(some([EVENINGS, { days: [1, 4], starts: 540, pick: 1 }]), true);
  assert.equal(some([EVENINGS, { days: [1, 4], pick: 1 }]), false);
});

test("the file tells times by the clock of the program, with the rule of its zone", () => {
  const lines = linesOf(fileOf([EVENINGS], { validTo: SUNDAY + 11 }));
  assert.deepEqual(lines.slice(0, 8), ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Weekly times//EN", "CALSCALE:GREGORIAN", "BEGIN:VTIMEZONE", "TZID:America/Chicago", "END:VTIMEZONE", "BEGIN:VEVENT"]);
  assert.ok(lines.includes("DTSTART;TZID=America/Chicago:20261123T180000"));
  assert.ok(lines.includes("DTEND;TZID=America/Chicago:20261123T210000"));
  // The last one is on Thursday at 6 pm, which is midnight in UTC.
  assert.ok(lines.includes("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,TH;UNTIL=20261204T000000Z"));
  assert.ok(lines.includes("STATUS:CONFIRMED") && lines.includes("CLASS:PRIVATE") && lines.includes("DTSTAMP:20261122T120000Z"));
});

test("times that each person's own clock tells have no zone", () => {
  const own = clockOfZones(["participant"], {});
  assert.deepEqual(own, { zone: "", zoneLines: [], zoneState: "own" });
  const lines = linesOf(fileOf([EVENINGS], { validTo: SUNDAY + 11, clock: own }));
  assert.ok(lines.includes("DTSTART:20261123T180000") && lines.includes("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,TH;UNTIL=20261203T180000"));
  assert.equal(clockOfZones(["America/Chicago", "America/Denver"], {}).zoneState, "open");
  assert.equal(clockOfZones([], {}).zoneState, "open");
});

test("without a name nothing says what it is; with it title, place and more are there", () => {
  const title = { id: "iop-tx-example-iop-1", summary: "IOP, Example", where: "1 Example Street", lines: ["Phone: 1"] };
  const [neutral, named] = [fileOf([EVENINGS]), fileOf([EVENINGS], { title })].map(linesOf);
  assert.ok(neutral.includes("SUMMARY:list_cal_neutral") && neutral.includes("UID:mo-we-th-1800-2100-america-chicago"));
  assert.ok(!neutral.some((line) => line.startsWith("LOCATION")));
  assert.ok(named.includes("SUMMARY:IOP\\, Example") && named.includes("LOCATION:1 Example Street"));
  assert.ok(named.includes("UID:iop-tx-example-iop-1-mo-we-th-1800-2100-america-chicago"));
  assert.ok(named.some((line) => line.startsWith("DESCRIPTION:Phone: 1\\n")));
});

test("events that are alike have names of their own", () => {
  const names = linesOf(fileOf([EVENINGS, EVENINGS])).filter((line) => line.startsWith("UID"));
  assert.deepEqual(names, ["UID:mo-we-th-1800-2100-america-chicago", "UID:mo-we-th-1800-2100-america-chicago-2"]);
});

test("the description says what the calendar cannot hold", () => {
  const text = fileOf([{ days: [0], starts: 600, optional: true }, { days: [1], starts: 1020, ends: 1080, every: "month", weekOfMonth: "4" }], { season: "summer" });
  const description = linesOf(text).find((line) => line.startsWith("DESCRIPTION"));
  const others = "list_cal_others list_in_month Tue 17-18h list_month_4";
  assert.equal(description, `DESCRIPTION:list_cal_some\\nlist_cal_optional\\nlist_cal_season\\nlist_cal_end\\n${others}\\nlist_cal_check`);
  assert.ok(text.includes("STATUS:TENTATIVE"));
});

test("the steps of a stay give groups of their own, and it is said that times may change", () => {
  const steps = groupsToJoin(schedule([], { phases: [{ daysPerWeek: null, groups: [group([EVENINGS])] }, { daysPerWeek: [1, 1], groups: [group([EVENINGS])] }] }));
  assert.deepEqual(steps.map(({ step, daysPerWeek }) => [step, daysPerWeek]), [[1, null], [2, [1, 1]]]);
  const { text } = calendarOfGroup({ joined: steps[0], from: SUNDAY, clock: CHICAGO, stamp: 0 }, null, words);
  assert.ok(text.includes("list_cal_later"));
  assert.deepEqual(groupsToJoin(null), []);
});

test("nothing weekly gives no file", () => {
  assert.equal(fileOf([{ times: [3, 3] }]), "");
  assert.equal(fileOf([]), "");
});

test("sessions in words", () => {
  const said = (stated) => sessionWords(session(stated), words);
  assert.equal(said(EVENINGS), "Mon, Wed, Thu 18-21h");
  assert.equal(said({ days: [0, 1, 2], starts: 600 }), "fit_days Mon Wed fit_from 10h");
  assert.equal(said({ times: [2, 3] }), "list_times 2-3 fit_no_time");
  assert.equal(said({ times: [1, 1], minutes: 50 }), "list_once list_minutes fit_no_time 50");
  assert.equal(said({ starts: 600, ends: 720 }), "list_day_unsaid 10-12h");
  assert.equal(said({ days: [1, 4], pick: 1, partOfDay: ["evening"] }), "list_pick 1 Tue, Fri fit_part fit_evening");
  assert.equal(said({ days: [0], starts: 480, ends: 1020, byAppointment: true, minutes: 50 }), "Mon list_minutes fit_appointment 8-17h 50");
  assert.equal(said({ days: [0], starts: 480, ends: 540, every: "2-weeks" }), "fit_second Mon 8-9h");
  assert.equal(said({ days: [0], ends: 540 }), "Mon list_until 9h");
  assert.equal(groupWords({ group: group([EVENINGS, EVENINGS, { days: [0], inside: true }]) }, words), "Mon, Wed, Thu 18-21h");
});

test("a file of no zone, no place and no description is one as well", () => {
  const { events } = eventsOf([EVENINGS]);
  const text = calendarFile(events, { zone: "", zoneLines: [], stamp: 0, prefix: "", product: "x", isTentative: true, summary: "y", where: "", descriptionOf: () => "" });
  assert.ok(!/DESCRIPTION|LOCATION|TZID/.test(text) && text.endsWith("END:VCALENDAR\r\n"));
});
