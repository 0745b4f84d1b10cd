/**
 * What of a group's week a calendar can hold, and what has to be said in words instead. Schedules are those of `search_index.js`;
 * days count from 1970-01-01, minutes from midnight, weekdays from Monday, and -1 is "not stated".
 */
const DAYS_OF_WEEK = 7;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_FIRST = 3;

const weekdayOf = (day) => (((day + WEEKDAY_OF_FIRST) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;

/**
 * Every group of a schedule, as the page of its facility lists them.
 *
 * @param {Object|null|undefined} schedule
 * @returns {{group: Object, daysPerWeek: Array|null, step: number}[]}  `step` is 0, or the number of the phase it belongs to
 */
export function groupsToJoin(schedule) {
  const own = (schedule?.groups ?? []).map((group) => ({ group, daysPerWeek: schedule.daysPerWeek, step: 0 }));
  const later = (schedule?.phases ?? []).flatMap(({ groups, daysPerWeek }, at) => groups.map((group) => ({ group, daysPerWeek, step: at + 1 })));
  return [...own, ...later];
}

/** Start and end of a session: as stated, or from one of them and its length. */
export function hoursOfSession({ starts, ends, minutes, byAppointment }) {
  const isFilled = minutes > 0 && !byAppointment;
  const from = isFilled && starts < 0 && ends >= minutes ? ends - minutes : starts;
  const to = isFilled && from >= 0 && ends < 0 ? from + minutes : ends;
  return { starts: from, ends: to > from ? to : -1 };
}

/** Held every week, and for all who attend the group. */
const isForAll = ({ every, kind, who }) => every === "week" && who !== "family" && (kind !== "family" || who !== "");

/** Also on known days from a known time: what a calendar can hold. */
function isWeekly(session) {
  return isForAll(session) && session.days.length > 0 && !session.byAppointment && hoursOfSession(session).starts >= 0;
}

/** Whether one attends on fewer days than the group is open, now or later: then nobody can know yet on which. */
function isOnSomeDays({ group, daysPerWeek }) {
  const { attends, sessions } = group;
  if (sessions.some((session) => isWeekly(session) && !session.inside && (session.pick || session.optional))) return true;
  const opened = sessions.filter((session) => isForAll(session) && !session.inside && !session.pick && !session.optional);
  const open = new Set(opened.flatMap(({ days }) => days)).size;
  if (attends) return (attends.minimum ?? 1) < open;
  const stated = daysPerWeek?.[0] ?? daysPerWeek?.[1] ?? open;
  return stated < open;
}

/**
 * @param {Object} joined  one of groupsToJoin
 * @param {number} from  the first day somebody may come
 * @returns {{events: Object[], others: Object[], isOnSomeDays: boolean, isSeasonal: boolean, hasEnded: boolean}}
 *   `events`: `{ session, days, starts, ends, first, last }`, a weekly event with its first day from `from` on and its last
 *   one, -1 for none; `others`: sessions that no calendar can hold, since they are not weekly or not stated well enough;
 *   what is held within other sessions is in neither. `hasEnded`: the timetable held until a day before that
 */
export function eventsOfGroup(joined, from) {
  const { sessions, validFrom, validTo, season } = joined.group;
  const own = sessions.filter(({ inside }) => !inside);
  const begins = Math.max(from, validFrom);
  const hasEnded = validTo >= 0 && validTo < begins;
  const weekly = own.filter(isWeekly);
  const events = weekly.map((session) => {
    const isHeld = (day) => session.days.includes(weekdayOf(day));
    let [first, last] = [begins, validTo];
    while (!isHeld(first)) first += 1;
    while (last >= 0 && !isHeld(last)) last -= 1;
    return { session, days: session.days, ...hoursOfSession(session), first, last };
  });
  return {
    events: events.filter(({ first, last }) => !hasEnded && (validTo < 0 || first <= last)),
    others: own.filter((session) => !isWeekly(session)),
    isOnSomeDays: isOnSomeDays(joined),
    isSeasonal: season !== "",
    hasEnded,
  };
}
