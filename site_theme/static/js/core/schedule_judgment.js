/**
 * Judges a schedule by free hours (record format, "Hours and fit, exactly", points 1 to 9). Levels: 3 fits, 2 might fit, 0 does not fit.
 *
 * Question: `{ free, travel, date, home, zones, ways, way }`: free time as in `week.js`, not to be changed once asked; minutes of travel; "2026-11-22"; the person's
 * zone or ""; the zones that the clock of the schedule may follow ("participant": each person's own); the modalities that count, or null for all; "video", "near" or "all".
 */
import { asksOfGroup } from "./schedule_asks.js";
import { DAY_MINUTES, inWeek, longestFree, runsOfFree } from "./week.js";
import { offsetOfZone } from "./zones.js";

/** What stands for the groups of a schedule that has none. */
const NO_GROUP = { sessions: [] };
const plansOfSchedules = new WeakMap();
const runsOfFreeTimes = new WeakMap();

function remembered(cache, key, make) {
  let known = cache.get(key);
  if (!known) cache.set(key, (known = make(key)));
  return known;
}

/** The phases of a schedule, or itself as the only one: lists of groups with what each asks, in person and by video, worked out when first needed. */
function planOfSchedule(schedule) {
  const steps = schedule.phases.length ? schedule.phases : [schedule];
  return steps.map(({ groups, daysPerWeek }) =>
    (groups.length ? groups : [NO_GROUP]).map((group) => {
      const made = [];
      return { group, asks: (video) => (made[video] ??= asksOfGroup(group, schedule, daysPerWeek ?? schedule.daysPerWeek, video > 0)) };
    }),
  );
}

/** Minutes by which the schedule's clock is moved to the person's, one for each zone it may follow; null: not known. */
function shiftsOf({ zones, home, date }) {
  const shiftOf = (zone) => {
    if (zone === "participant") return 0;
    const [from, to] = [offsetOfZone(zone, date), offsetOfZone(home, date)];
    return from === null || to === null ? null : to - from;
  };
  return zones.length ? [...new Set(zones.map(shiftOf))] : [null];
}

/** The level of one ask on the day that begins at `midnight`, a minute of the person's week. */
export function levelOfAsk({ starts, windows, need, best, partial, whole }, midnight, runs, travel) {
  if (whole) return runs[inWeek(midnight + starts - travel)] >= need + 2 * travel ? 3 : 0;
  let longest = 0;
  for (let at = 0; at < windows.length; at += 2) longest = Math.max(longest, longestFree(runs, midnight + windows[at], midnight + windows[at + 1]));
  return longest >= need ? best : longest && partial;
}

/** The rule of days: enough fit, too few are possible, or it is open. What is not firm never rules out. */
function judgePart(part, runs, shift, travel) {
  let fitting = 0;
  let possible = 0;
  for (let at = 0; at < part.days.length; at += 1) {
    let level = 3;
    for (const ask of part.asks[at]) level = Math.min(level, levelOfAsk(ask, part.days[at] * DAY_MINUTES + shift, runs, travel));
    if (level > 2) fitting += 1;
    if (level) possible += 1;
  }
  return { part, fitting, possible, level: fitting >= part.most ? 3 : possible < part.least && part.firm ? 0 : 2 };
}

function judgeGroup({ group, asks }, { runs, shift, travel, today, way }) {
  const byVideo = group.modality === "virtual" || way === "video";
  const asked = asks(Number(byVideo));
  const begins = group.validFrom > today ? group.validFrom : -1;
  const judged = { group, asked, begins, byVideo, travel: byVideo ? 0 : travel, shift: byVideo ? shift : 0, parts: [], level: 2, fitting: 0 };
  if (judged.shift === null) return judged;
  if (asked.hasTime && begins < 0) judged.level = 3;
  for (const part of asked.parts) {
    const found = judgePart(part, runs, judged.shift, judged.travel);
    judged.parts.push(found);
    judged.level = Math.min(judged.level, found.level);
    judged.fitting += found.fitting;
  }
  return judged;
}

/** The one of two judgments with the higher level, else with more days that fit, else the first. */
export const betterOf = (one, other) => ((other.level - one.level || other.fitting - one.fitting) > 0 ? other : one);
/** What all agree on, else "might". */
const agreedLevel = (judged) => (judged.every(({ level }) => level === judged[0].level) ? judged[0].level : 2);

/** The groups of one phase: the best in each season. `why`: "elsewhere" none is attended in that way, "ended" none is held any more. */
function judgeStep(step, view) {
  const judged = [];
  let why = "elsewhere";
  for (const entry of step) {
    const { modality, validTo } = entry.group;
    if (view.ways && modality && !view.ways.includes(modality)) continue;
    if (validTo >= 0 && validTo < view.today) why = "ended";
    else judged.push(judgeGroup(entry, view));
  }
  if (!judged.length) return { level: 2, why };
  const named = [...new Set(judged.map(({ group }) => group.season))].filter(Boolean);
  const heldIn = (season) => judged.filter(({ group }) => !group.season || group.season === season);
  const best = named.length ? named.map((season) => heldIn(season).reduce(betterOf)) : [judged.reduce(betterOf)];
  return { level: agreedLevel(best), best };
}

/**
 * The whole judgment: `schedule_fit.js` has its level alone, and the reasons.
 *
 * @returns {{level: number, views: Object[]}}  one for each zone that is tried: `{ level, runs, steps }`, one step for each phase: `{ level, why, best }`
 */
export function judgeSchedule(schedule, question) {
  const { free, travel, way, date } = question;
  const runs = remembered(runsOfFreeTimes, free, runsOfFree);
  const plan = remembered(plansOfSchedules, schedule, planOfSchedule);
  const ways = way === "video" ? ["virtual"] : question.ways;
  const today = Date.parse(date) / 86_400_000;
  const isMoved = way === "video" || (!ways || ways.includes("virtual")) && plan.some((step) => step.some(({ group }) => group.modality === "virtual"));
  const views = (isMoved ? shiftsOf(question) : [0]).map((shift) => {
    const steps = plan.map((step) => judgeStep(step, { runs, shift, travel, way, ways, today }));
    return { runs, steps, level: steps[0].level && agreedLevel(steps) };
  });
  return { views, level: agreedLevel(views) };
}
