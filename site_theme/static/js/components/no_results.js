/** What stands where no results can: what to leave out, what is near, whom to call, and what went wrong. */
import { criterionWords } from "../core/result_words.js";
import { element } from "./element.js";
import { pageLink, whereWords } from "./result_card.js";

/**
 * @param {Array} mightLines  what might fit, when that is not asked for
 * @param {Object} view  state and options of mountResults in one
 */
export function noResults(mightLines, view) {
  const { say, help = [] } = view;
  const helpLink = ({ text, href }) => element("a", { href, rel: href.startsWith("https:") && "noreferrer noopener nofollow" }, text);
  return element("section", { class: "iop-no-results" },
    element("h2", {}, say("results_none")),
    element("p", {}, say("results_none_words")),
    mightLines,
    waysOn(view),
    headedList(say("results_help"), help.map(helpLink)));
}

/** What to leave out, and what lies beyond the distance, where nothing is found. */
export function waysOn(view) {
  const { say, suggested, onDrop } = view;
  const { drops = [], nearest = [] } = suggested ?? {};
  const dropButton = (drop) => plainButton(() => onDrop(drop),
    say("results_drop", { what: criterionWords(drop.criterion, say), facilities: say("results_facilities", { count: drop.facilities }) }));
  const nearLine = (found) => [pageLink(found.facility, view), `, ${whereWords(found, view).join(", ")}`];
  return [headedList(say("results_drop_heading"), drops.map(dropButton)), headedList(say("results_nearest"), nearest.map(nearLine))];
}

function headedList(heading, items) {
  return items.length > 0 && [element("h3", {}, heading), itemList(items)];
}

/** While the list is read, and when it could not be. */
export function noListYet({ status, say, onRetry }) {
  if (status === "lost") {
    return element("section", { class: "iop-no-results" }, element("h2", {}, say("results_lost_place")), element("p", {}, say("results_lost")));
  }
  const isRead = status === "reading";
  return element("div", { class: "iop-no-results" },
    element("p", {}, say(isRead ? "results_reading" : "results_unread")), !isRead && plainButton(onRetry, say("results_retry")));
}

/** What of a link could not be used, each in words. */
export function linkProblems({ problems = [], say }) {
  return problems.length > 0 && element("div", { class: "iop-notice" }, element("p", {}, say("results_problems")), itemList(problems));
}

/** A button like any other. */
export function plainButton(onclick, text) {
  return element("button", { type: "button", class: "iop-button", onclick }, text);
}

function itemList(items) {
  return element("ul", {}, items.map((item) => element("li", {}, item)));
}
