/** How the hours of a program fit free hours, in words: what `explainFit` found, for a line that begins with "Fits:" or "Might fit:". */

/** With more minutes than these between the end and the next thing, the end is not worth a word. */
const TIGHT_END = 30;

/** Keys of words by how often, by part of the day, and by why nothing more is known. */
const FIT_KEYS = {
  "2-weeks": "fit_second",
  "3-weeks": "fit_third",
  "4-weeks": "fit_fourth",
  month: "fit_monthly",
  morning: "fit_morning",
  afternoon: "fit_afternoon",
  "after-school": "fit_after_school",
  evening: "fit_evening",
  night: "fit_night",
  weekend: "fit_weekend",
  elsewhere: "fit_elsewhere",
  ended: "fit_ended",
  unsaid: "fit_unsaid",
  summer: "fit_summer",
  "school-year": "fit_school_year",
};

/**
 * @param {Object} told  what `explainFit` gives
 * @param words  what `createWords` gives
 * @returns {{summary: string, notes: string[]}}  in `summary` what decides, in `notes` what is good to know
 */
export function fitWords(told, words) {
  const { say, date } = words;
  const { level, why, stays, unsure, inTheWay, choose, arranged, leftOut, zone, travel, begins, season, later } = told;
  const said = [];
  const whens = (meetings) => meetings.map((meeting) => meetingWords(meeting, zone, words));
  if (level) said.push(...whens(stays));
  const minutes = Math.min(...stays.map(({ spare }) => spare));
  if (level && (!zone || zone === "moved") && minutes <= TIGHT_END) said.push(!minutes ? say("fit_ends_exactly") : travel ? say("fit_back", { minutes }) : say("fit_ends", { minutes }));
  if (level) said.push(...whens(unsure));
  if (inTheWay.length) said.push(say("fit_in_the_way", { when: whens(inTheWay).join("; ") }));
  said.push(...choose.map((choice) => choiceWords(choice, words)));
  if (level && why) said.push(say(FIT_KEYS[why]));
  if (zone === "open") said.push(say("fit_zone"));
  if (level && zone === "any") said.push(say("fit_zone_any"));
  if (begins >= 0) said.push(say("fit_begins", { date: date(begins) }));
  if (level && season) said.push(say(FIT_KEYS[season]));
  if (level && later < 3) said.push(say("fit_later"));
  if (!said.length) said.push(level ? say("fit_unsaid") : say("fit_too_little"));
  const notes = [];
  if (arranged.length) notes.push(say("fit_arranged"));
  if (leftOut.some(({ inside }) => !inside)) notes.push(say("fit_not_counted"));
  return { summary: said.join("; "), notes };
}

/** "Mon, Wed 6-9 pm", "every second Tue 5-6 pm", "Fri from 11 am, end not stated", "Sat (time not stated)". */
function meetingWords({ days, starts, ends, kind, firm, session }, zone, words) {
  const { say, clock, clockRange } = words;
  if (kind === "any" && starts < 0 && !session.partOfDay.length) return say("fit_untimed");
  const part = session.partOfDay.map((each) => say(FIT_KEYS[each])).join(", ");
  let time = part ? say("fit_part", { part }) : say("fit_no_time");
  if (starts >= 0) {
    time = ends < 0 ? say("fit_from", { time: clock(starts) }) : clockRange(starts, ends);
    if (session.byAppointment) time = say("fit_appointment", { time });
    if (zone === "moved") time = say("fit_your_time", { time });
  }
  const when = kind === "any" ? say("fit_any_day", { time }) : `${daysWords(days, kind, words)} ${time}`;
  const rhythm = FIT_KEYS[session.every];
  if (rhythm) return say(rhythm, { when });
  return firm ? when : say("fit_family_maybe", { when });
}

/** "Mon, Wed", "Mon to Fri", "Tue or Fri". */
function daysWords(days, kind, { say, weekdays, list }) {
  const names = days.map((day) => weekdays[day]);
  if (kind) return list(names, "or");
  return days.length > 2 && days[days.length - 1] - days[0] < days.length ? say("fit_days", { first: names[0], last: names.pop() }) : names.join(", ");
}

function choiceWords({ kind, days, least, most }, words) {
  const held = { days: daysWords(days, kind, words), number: least < most ? `${least}-${most}` : most };
  return kind ? words.say("fit_choose_one", held) : words.say("fit_choose", held);
}
