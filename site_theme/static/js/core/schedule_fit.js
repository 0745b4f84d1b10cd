/**
 * How a schedule fits free hours, and why. Schedules are those of `search_index.js`, questions those of `schedule_judgment.js`.
 */
import { betterOf, judgeSchedule, levelOfAsk } from "./schedule_judgment.js";
import { DAY_MINUTES, inWeek } from "./week.js";

/** @returns {3|2|0}  fits, might fit, does not fit */
export const fitOf = (schedule, question) => judgeSchedule(schedule, question).level;

/**
 * @returns {Object} about the best group of the first phase, in the season and zone where it does best:
 *   `level`; `why`: "", or nothing more is known because it is held "elsewhere" (not in that way), has "ended", or is "unsaid" (no sessions stated);
 *   `stays`, `unsure`, `inTheWay`: meetings that fit, might, and do not: `{ days, starts, ends, spare, kind, firm, session }`, days and times in the person's clock, in the
 *   program's where its zone is "open" or "any" (0 Monday; minutes, -1 not stated), `spare` the minutes that are still free after it and the way home, `kind` "pick": on one of the days,
 *   "any": weekdays not stated;
 *   `choose`: `{ kind, days, least, most }` where one attends some of the days and not all of them can be: ask whether one may choose;
 *   `arranged`: sessions whose time is found with the person; `leftOut`: those of no effect, being optional, inside another, or for the family alone;
 *   `zone`: "moved" to the person's clock, "any" of several with the same answer, "open" where it is not known or they do not agree; `travel` in minutes, 0 by video;
 *   `begins`: day since 1970 on which it begins, -1 when it has; `season` when it is held in no other; `later`: the worst level of later phases
 */
export function explainFit(schedule, question) {
  const { level, views } = judgeSchedule(schedule, question);
  const { steps, runs } = views.reduce(betterOf);
  const [{ why, best }, ...others] = steps;
  const told = { level, why, stays: [], unsure: [], inTheWay: [], choose: [], arranged: [], leftOut: [] };
  if (why) return told;
  const group = best.reduce(betterOf);
  const { shift, travel, begins, byVideo, asked, parts } = group;
  const moved = byVideo && views.length > 1 ? "any" : shift && "moved";
  Object.assign(told, {
    why: group.group.sessions.length ? "" : "unsaid",
    zone: shift === null || views.some((view) => view.level !== level) ? "open" : moved,
    travel,
    begins,
    arranged: asked.arranged,
    leftOut: asked.leftOut,
    season: best.some((other) => !other.level) && group.group.season,
    later: Math.min(3, ...others.map((step) => step.level)),
  });
  if (!told.why) for (const found of parts) tellPart(told, found, group, runs);
  return told;
}

function tellPart(told, { part, level, possible }, { shift, travel }, runs) {
  const { kind, days, asks, least, most, firm } = part;
  // Where its zone is not known, the program's own clock is the honest one to show.
  const shown = told.zone === "moved" ? shift : 0;
  const dayOf = (day, ask) => (ask?.starts >= 0 ? Math.floor(inWeek(day * DAY_MINUTES + ask.starts + shown) / DAY_MINUTES) : day);
  const clock = (minute) => (minute < 0 ? minute : inWeek(minute + shown) % DAY_MINUTES);
  const tell = (ask, day, found) => {
    const { session, starts, ends, whole } = ask;
    const spare = whole ? Math.max(0, runs[inWeek(day * DAY_MINUTES + shift + ends + travel)]) : Infinity;
    const list = found > 2 ? told.stays : found ? told.unsure : told.inTheWay;
    addMeeting(list, { days: kind === "any" ? [] : [dayOf(day, ask)], starts: clock(starts), ends: clock(ends), spare, kind, firm, session });
  };
  if (kind === "any") {
    tell(asks[0][0], days[0], level);
    return;
  }
  if (level && possible < days.length && least < days.length) told.choose.push({ kind, days: days.map((day, at) => dayOf(day, asks[at][0])), least, most });
  days.forEach((day, at) => {
    const levels = asks[at].map((ask) => levelOfAsk(ask, day * DAY_MINUTES + shift, runs, travel));
    // A day that one need not attend is not in the way; nor is it worth saying that what is not held every week fits.
    if (firm && Math.min(3, ...levels) < level) return;
    asks[at].forEach((ask, place) => (firm || levels[place] < 3) && tell(ask, day, levels[place]));
  });
}

const keyOfMeeting = ({ starts, ends, kind, firm, session }) => [starts, ends, kind, firm, session.every, session.byAppointment, session.partOfDay].join();

/** Adds a meeting, or its day to one that is the same on other days. */
function addMeeting(list, meeting) {
  const known = list.find((other) => keyOfMeeting(other) === keyOfMeeting(meeting));
  if (known) {
    known.days = [...new Set([...known.days, ...meeting.days])].sort();
    known.spare = Math.min(known.spare, meeting.spare);
  } else list.push(meeting);
}
