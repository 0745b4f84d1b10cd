/** A facility that was found, as templates/components/card.html shows facilities of a list, and why it was found. */
import { distanceWords } from "../core/distance_words.js";
import { programKeyOf } from "../core/program_key.js";
import { checkedWords, payersWords, phoneWords, placeWords, weekParts } from "../core/program_words.js";
import { whyWords } from "../core/result_words.js";
import { element } from "./element.js";
import { notStated } from "./not_stated.js";

/** A facility with more programs than this shows one fewer, and how many more there are. */
const MOST_ON_CARD = 4;
/** More states than these are counted, not named. */
const MOST_STATES = 6;

/**
 * @param {Object} found  a facility and its rows, as the engine gives them
 * @param {string} way  of its section
 * @param {Object} view  state and options of mountResults in one
 */
export function resultCard(found, way, view) {
  const { say, index } = view;
  const { facilities, tracks } = index;
  const { facility, rows } = found;
  const shown = rows.length > MOST_ON_CARD ? rows.slice(0, MOST_ON_CARD - 1) : rows;
  const rest = rows.slice(shown.length);
  const whys = shown.map((row) => whyOf(row, found, way, view));
  const isSame = whys.every((why) => why === whys[0]);
  const status = statusWords(facility, view);
  const timed = shown.filter(({ track }) => tracks.when[track].length);
  const doubtful = timed.filter(({ track }) => tracks.timesDoubtful[track]).length;
  return element("li", { class: "iop-card" },
    element("div", { class: "iop-card__head" },
      element("h4", { class: "iop-card__name" }, status && [element("strong", { class: "iop-card__status" }, status), " "], pageLink(facility, view)),
      element("p", { class: "iop-card__place" }, whereWords(found, view).join(", ")),
      element("p", { class: "iop-card__call" }, reachLink(facility, view))),
    isSame && whyLine(whys[0]),
    element("ul", { class: "iop-card__programs" },
      shown.map(({ track }, at) => element("li", {}, programParts(track, view), !isSame && whyLine(whys[at] || say("results_fits_all"))))),
    rest.length > 0 && element("p", { class: "iop-card__more" },
      pageLink(facility, view, "#programs", say(rest.every(({ level }) => level === 3) ? "results_more_fit" : "results_more_might", { count: rest.length }))),
    element("p", { class: "iop-card__foot" },
      payersWords(rows.map(({ track }) => track), view) || [say("results_insurance"), " ", notStated(say)], ". ",
      checkedWords(facilities.checkedOn[facility], view), facilities.confirmed[facility] ? `, ${say("results_confirmed")}. ` : ". ",
      doubtful > 0 && `${say(doubtful === timed.length ? "results_times_doubtful" : "results_some_doubtful")}.`));
}

/** The link to a facility's page, or to a part of it. */
export function pageLink(facility, { index: { facilities }, root }, part = "", text = facilities.name[facility]) {
  return element("a", { href: root + facilities.path[facility] + part }, text);
}

/** Where a facility is and, where that is known, how far away: two texts or one. */
export function whereWords({ facility, miles }, view) {
  const place = placeWords(facility, view);
  return miles === null ? [place] : [place, distanceWords(miles, view.index.facilities.precision[facility], view.say)];
}

/**
 * The link that calls a facility; without a number that a list may offer, the one to where its page says how to reach it,
 * and words for paper, where a link leads nowhere.
 */
export function reachLink(facility, view, isNumberOnly = false) {
  const { facilities } = view.index;
  const [phone, extension] = [facilities.phone[facility], facilities.extension[facility]];
  const about = element("span", { class: "iop-visually-hidden" }, `: ${facilities.name[facility]}`);
  if (!phone) {
    const onPaper = element("span", { class: "iop-on-paper" }, view.say("results_reach_paper"));
    return [pageLink(facility, view, "#reach", [view.say("results_reach"), about]), onPaper];
  }
  const number = phoneWords(phone, extension, view.say);
  const href = `tel:${phone}${extension && `;ext=${encodeURIComponent(extension)}`}`;
  return element("a", { href }, isNumberOnly ? [number, about] : view.say("results_call", { number }));
}

/** The check that puts a program on somebody's own list, as components/keep_box.html has it: hidden, for kept.js shows it. */
export function keepBox(track, { index, say }) {
  const { name, line, facility } = index.tracks;
  const about = say("kept_box_of", { program: name[track] || line[track], facility: index.facilities.name[facility[track]] });
  const box = element("input", { type: "checkbox", "data-keep": programKeyOf(track, index) });
  return element("label", { class: "iop-keep-box", hidden: true }, box, " ", say("kept_box"), element("span", { class: "iop-visually-hidden" }, about));
}

/** That a facility is not open, else "". */
export function statusWords(facility, { index, say }) {
  const status = index.facilities.status[facility];
  return status === "open" ? "" : say(`results_status_${status}`);
}

/** Why a row is listed; how its times fit is worked out only here, for what is drawn. */
export function whyOf(row, found, way, view) {
  return whyWords(row, view.query.free && view.explain(row.track, way, found), view);
}

function whyLine(why) {
  return why && element("p", { class: "iop-card__why" }, why);
}

function programParts(track, view) {
  const { index: { tracks, schedules }, say, list, weekdays } = view;
  const [when, effort, name] = [tracks.when[track], tracks.effort[track], tracks.name[track]];
  const schedule = schedules[tracks.schedule[track]];
  const effortLine = (...said) => element("p", { class: "iop-card__effort" }, said);
  return [
    element("p", { class: "iop-card__what" }, tracks.line[track], name && [" ", element("span", { class: "iop-card__called" }, name)]),
    when.length
      ? element("p", { class: "iop-card__when" }, schedule && miniWeek(weekParts(schedule), weekdays),
          element("span", { class: "iop-card__times" }, when.map((words) => [element("span", {}, words), " "])))
      : element("p", {}, say(effort ? "results_times" : "results_times_hours"), " ", notStated(say)),
    effort ? effortLine(effort) : when.length > 0 && effortLine(say("results_hours"), " ", notStated(say)),
    keepBox(track, view),
    tracks.byVideo[track] > 0 && tracks.serves[track] && effortLine(servesWords(tracks.serves[track], say, list)),
  ];
}

/** Whose residents may come by video. */
function servesWords(states, say, list) {
  const count = states.length;
  return say("results_serves", { states: count > MOST_STATES ? say("results_states", { count }) : list(states) });
}

function miniWeek(parts, weekdays) {
  return parts && element("span", { class: "iop-mini-week", "aria-hidden": "true" },
    parts.map((held, day) =>
      element("span", { class: `iop-mini-week__day${held && ` iop-mini-week__day--${held}`}` }, [...weekdays[day]][0])));
}
