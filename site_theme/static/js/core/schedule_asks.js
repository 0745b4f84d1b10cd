/**
 * What a group of a schedule asks of a week (record format, "Hours and fit, exactly", points 1 to 5 and 8). A schedule is that of `search_index.js`.
 *
 * Ask: `{ session, starts, ends, windows, need, best, partial, whole }`: a free stretch of `need` minutes in one of the `windows` (from, to, from, to... in minutes since
 * midnight) gives level `best`, less of it `partial`; `whole`: it is all of the window, and travel comes on top at both ends.
 * Part: `{ kind, days, asks, least, most, firm }`: the asks of each of its days; `most` days that fit are enough, fewer than `least` possible ones are too few.
 */
import { DAY_MINUTES } from "./week.js";

const LONGEST_BREAK_OF_STAY = 90;
const ALL_DAY = [0, DAY_MINUTES];
const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
const PART_WINDOWS = { morning: [240, 720], afternoon: [720, 1020], "after-school": [840, 1140], evening: [1020, 1320], night: [0, 240, 1320, DAY_MINUTES] };

const windowsOnDay = ({ partOfDay }, day) =>
  partOfDay.length ? partOfDay.flatMap((part) => (part === "weekend" && day < 5 ? [] : (PART_WINDOWS[part] ?? ALL_DAY))) : ALL_DAY;
const daysWithWindows = (stated) => ALL_DAYS.filter((day) => windowsOnDay(stated, day).length);

const isFirm = ({ every, kind, who }) => every === "week" && (kind !== "family" || who !== "");
const hasClockTime = ({ starts, ends }) => starts >= 0 || ends >= 0;
/** A time is found with the person: it has no effect. */
const isArranged = (session) => !hasClockTime(session) && ["individual", "family"].includes(session.kind);
/** Nobody has to come, or the person has not: it has no effect. */
const isLeftOut = ({ optional, inside, who }) => optional || inside || who === "family";

function askOfSession(session, day) {
  const { minutes, byAppointment } = session;
  let { starts, ends } = session;
  if (minutes > 0 && !byAppointment) {
    if (starts >= 0 && ends < 0) ends = starts + minutes;
    if (starts < 0 && ends >= minutes) starts = ends - minutes;
  }
  const ask = { session, starts, ends, windows: [starts, ends], need: 1, best: 2, partial: 0, whole: false };
  if (starts >= 0 && ends >= 0) {
    const all = ends - starts;
    ask.need = byAppointment && minutes > 0 ? Math.min(minutes, all) : all;
    ask.best = 3;
    ask.whole = !byAppointment;
    if (minutes < 0) ask.partial = 2;
  } else if (starts >= 0) ask.windows = [starts, byAppointment ? DAY_MINUTES : starts + 1];
  else if (ends >= 0) ask.windows = [byAppointment ? 0 : ends - 1, ends];
  else {
    const windows = windowsOnDay(session, day);
    ask.windows = windows.length ? windows : ALL_DAY;
  }
  return ask;
}

/** The asks of the sessions of one day; those close together are one stay, unless they are attended by video. */
function asksOfDay(sessions, day, byVideo) {
  const asks = [];
  let stay = null;
  for (const ask of sessions.map((session) => askOfSession(session, day)).sort((one, other) => one.starts - other.starts)) {
    if (ask.whole && stay && !byVideo && ask.starts - stay.ends <= LONGEST_BREAK_OF_STAY) {
      stay.ends = Math.max(stay.ends, ask.ends);
      stay.need = stay.ends - stay.starts;
    } else {
      asks.push(ask);
      if (ask.whole) stay = ask;
    }
  }
  return asks;
}

const lowestNumber = (range) => range?.[0] ?? 1;

/** How many of so many open days a person attends, at least and at most. */
function daysAttended({ attends }, daysPerWeek, open) {
  let stated = [open, open];
  if (attends) stated = attends.atFirst === null ? [attends.minimum, attends.maximum] : [attends.atFirst, attends.atFirst];
  else if (daysPerWeek && (daysPerWeek[0] ?? daysPerWeek[1]) < open) stated = daysPerWeek;
  const most = Math.min(stated[1] ?? open, open);
  return { least: Math.min(lowestNumber(stated), most), most };
}

function partWithoutSessions(schedule, daysPerWeek) {
  const { hoursPerDay, partOfDay } = schedule;
  const days = daysWithWindows(schedule);
  const need = Math.min(Math.max(Math.round(60 * (hoursPerDay?.[0] ?? 0)), 1), DAY_MINUTES);
  // A stretch has to begin in the part of the day, and may run on.
  const windows = (day) => windowsOnDay(schedule, day).map((minute, at) => (partOfDay.length && at % 2 ? minute + need - 1 : minute));
  const asks = days.map((day) => [{ windows: windows(day), need, best: 2, partial: 0 }]);
  const isStated = hoursPerDay || daysPerWeek || partOfDay.length;
  return { days, asks, least: isStated ? Math.min(lowestNumber(daysPerWeek), days.length) : 0, most: 8, firm: true };
}

function partOfSession(session, daysPerWeek, byVideo) {
  const { pick, times } = session;
  const isOnDays = session.days.length > 0;
  const days = isOnDays ? session.days : hasClockTime(session) ? ALL_DAYS : daysWithWindows(session);
  const least = Math.min(isOnDays ? pick || 7 : lowestNumber(times ?? daysPerWeek), days.length);
  const asks = days.map((day) => asksOfDay([session], day, byVideo));
  return { kind: isOnDays ? pick && "pick" : "any", days, asks, least, most: isOnDays ? least : 7, firm: isFirm(session) };
}

/**
 * @param group  of the schedule; one without sessions is judged by what the schedule states
 * @param daysPerWeek  of its phase, else of the schedule: `[low, high]` or null
 * @returns {{parts: Object[], hasTime: boolean, arranged: Object[], leftOut: Object[]}}
 */
export function asksOfGroup(group, schedule, daysPerWeek, byVideo) {
  const attended = group.sessions.filter((session) => !isLeftOut(session));
  const isShared = (session) => isFirm(session) && session.days.length && !session.pick;
  const shared = attended.filter(isShared);
  const timed = attended.filter((session) => !isArranged(session));
  const days = ALL_DAYS.filter((day) => shared.some((session) => session.days.includes(day)));
  const asks = days.map((day) => asksOfDay(timed.filter((session) => isShared(session) && session.days.includes(day)), day, byVideo));
  const parts = timed.filter((session) => !isShared(session)).map((session) => partOfSession(session, daysPerWeek, byVideo));
  if (days.length) parts.unshift({ days, asks, firm: true, ...daysAttended(group, daysPerWeek, days.length) });
  if (!group.sessions.length) parts.push(partWithoutSessions(schedule, daysPerWeek));
  return { parts, hasTime: attended.some(hasClockTime), arranged: attended.filter(isArranged), leftOut: group.sessions.filter(isLeftOut) };
}
