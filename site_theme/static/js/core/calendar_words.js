/**
 * What stands in a calendar beside days and times. A calendar is seen by others, so nothing here says what somebody goes to:
 * names stand in it only where they were asked for.
 */
import { hoursOfSession } from "./group_events.js";

/** Keys of words by how often, by week of the month, and by part of the day. */
const RHYTHM_KEYS = { "2-weeks": "fit_second", "3-weeks": "fit_third", "4-weeks": "fit_fourth", month: "fit_monthly" };
const MONTH_KEYS = { 1: "list_month_1", 2: "list_month_2", 3: "list_month_3", 4: "list_month_4", last: "list_month_last" };
const DAY_PART_KEYS = {
  morning: "fit_morning",
  afternoon: "fit_afternoon",
  "after-school": "fit_after_school",
  evening: "fit_evening",
  night: "fit_night",
  weekend: "fit_weekend",
};

/** "Mon, Wed", "Mon to Fri". */
function weekdayWords(days, { say, weekdays }) {
  const names = days.map((day) => weekdays[day]);
  const isRun = days.length > 2 && days[days.length - 1] - days[0] === days.length - 1;
  return isRun ? say("fit_days", { first: names[0], last: names.pop() }) : names.join(", ");
}

function timeWords(session, { say, clock, clockRange }) {
  const { starts, ends } = hoursOfSession(session);
  const { minutes, partOfDay, byAppointment } = session;
  const part = partOfDay.map((each) => say(DAY_PART_KEYS[each])).join(", ");
  let time = part ? say("fit_part", { part }) : say("fit_no_time");
  if (starts >= 0) time = ends < 0 ? say("fit_from", { time: clock(starts) }) : clockRange(starts, ends);
  else if (ends >= 0) time = say("list_until", { time: clock(ends) });
  if (byAppointment && (starts >= 0 || ends >= 0)) time = say("fit_appointment", { time });
  return minutes > 0 && (byAppointment || starts < 0) ? say("list_minutes", { time, minutes }) : time;
}

/** When a session is held, in one line: "Mon, Wed 6-9 pm", "every second Tue 5-6 pm", "1 of Tue, Fri 5-6 pm", "2 times a week (time not stated)". */
export function sessionWords(session, words) {
  const { say } = words;
  const { days, times, every, weekOfMonth, pick } = session;
  const [low, high] = times ?? [null, null];
  const count = low !== null && high !== null && low < high ? `${low}-${high}` : (high ?? low);
  const often = count === null ? say("list_day_unsaid") : Number(count) === 1 ? say("list_once") : say("list_times", { number: count });
  const named = weekdayWords(days, words);
  const held = pick && pick < days.length ? say("list_pick", { number: pick, days: named }) : named;
  const when = `${days.length ? held : often} ${timeWords(session, words)}`;
  if (every === "month" && MONTH_KEYS[weekOfMonth]) return say("list_in_month", { when, which: say(MONTH_KEYS[weekOfMonth]) });
  return RHYTHM_KEYS[every] ? say(RHYTHM_KEYS[every], { when }) : when;
}

/** The days and times of a whole group in one line: "Mon, Wed, Thu 6-9 pm; Sat 9 am-noon"; "" for one without sessions. */
export function groupWords({ group: { sessions } }, words) {
  return [...new Set(sessions.filter(({ inside }) => !inside).map((session) => sessionWords(session, words)))].join("; ");
}

/**
 * What is said in the description of an event.
 *
 * @param {Object} event  one of those that eventsOfGroup gives in `made`
 * @param {Object} made  what eventsOfGroup gives
 * @param {{step: number, zoneState: string}} about  the phase it belongs to, 0 for none; "", "own" for the clock of
 *   whoever comes, "open" where the time zone is not stated
 * @returns {string}  sentences, one below the other
 */
export function descriptionWords(event, made, { step, zoneState }, words) {
  const { say } = words;
  const others = made.others.map((session) => sessionWords(session, words));
  return [
    made.isOnSomeDays && say("list_cal_some"),
    event.session.optional && say("list_cal_optional"),
    made.isSeasonal && say("list_cal_season"),
    event.ends < 0 && say("list_cal_end"),
    others.length > 0 && say("list_cal_others", { sessions: [...new Set(others)].join("; ") }),
    step > 0 && say("list_cal_later"),
    zoneState === "own" && say("list_cal_own_clock"),
    zoneState === "open" && say("list_cal_zone"),
    say("list_cal_check"),
  ].filter(Boolean).join("\n");
}
