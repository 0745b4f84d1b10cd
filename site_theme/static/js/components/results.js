/** The answer to a search: what fits and what might, as cards or as a table, and the way on when there is nothing. */
import { countWords, foundWords, isNarrowed, unsaidWords } from "../core/result_words.js";
import { element } from "./element.js";
import { linkProblems, noListYet, noResults, plainButton, waysOn } from "./no_results.js";
import { resultCard } from "./result_card.js";
import { resultTable } from "./result_table.js";
import { placeAsked } from "./place_asked.js";
import { growList } from "./show_more.js";
import { unfitTimes } from "./unfit_times.js";

const CARDS_AT_A_TIME = 20;
/** So many are in sight: the others are drawn once these are. */
const CARDS_IN_SIGHT = 5;
/** So many of a group are drawn at first when the groups above it have used up the first twenty. */
const FEWEST_CARDS = 5;

/**
 * @param {HTMLElement} box  what results are drawn into
 * @param {Object} options  what createWords gives, and
 *   `root`: way to the top of the site ("../");
 *   `fresh`, `ageing`: days up to which facts are fresh, and not yet old;
 *   `explain(track, way, found) -> { summary, notes }|null`: how a program fits the free hours, in words;
 *   `onChange(part)`: told what of the query is to be otherwise, `{ sort }` or `{ only: false }`;
 *   `onPlace(null, text)`: told a place that somebody types;
 *   `onDrop(drop)`: told which criterion to leave out, as `suggested.drops` has it;
 *   `onRetry()`: to read the list again.
 * @returns {{show: function(Object): Array<function(): void>}} `show(state)` draws what is in sight and returns what draws the rest, with `{ status: "reading"|"failed", problems }` or
 *   `{ index, query, place, result, today, help, problems, suggested }`: `result` as the engine gives it, `help` links
 *   `{ text, href }` of the page, `problems` texts, `suggested` `{ drops, nearest }` as suggestDrops and nearestOutside
 *   give them, when nothing was found. The focus stays on the header of the table that was pressed; when what had it is
 *   gone, it goes to `box`.
 */
export function mountResults(box, options) {
  box.tabIndex = -1;
  const headers = () => [...box.querySelectorAll("th button")];
  const show = (state) => {
    const view = { ...options, ...state, room: CARDS_AT_A_TIME, inSight: CARDS_IN_SIGHT, rest: [] };
    const parts = [linkProblems(view), view.result ? answerParts(view) : noListYet(view)];
    const held = document.activeElement;
    const isHeld = box.contains(held);
    const header = headers().indexOf(held);
    box.replaceChildren(...parts.flat().filter(Boolean));
    if (isHeld) (headers()[header] ?? box).focus();
    return view.rest;
  };
  return { show };
}

function answerParts(view) {
  const { say, query, result } = view;
  const sections = result.sections.filter(({ fits, might }) => fits.length || might.length);
  if (!sections.some(({ fits }) => fits.length) && (query.only || !sections.length)) {
    const lines = sections.map((section) => [element("h3", {}, sectionWords(section.way, view)), leftOut(section, view)]);
    return [noResults(lines, view), unfitTimes(view)];
  }
  return [
    isNarrowed(view) && result.sections[0].way === "all" && placeAsked(view),
    !isNarrowed(view) && element("p", { class: "iop-quiet" }, say("results_not_asked")),
    ...result.sections.map((section) => sectionPart(section, view)),
  ];
}

function sectionPart(section, view) {
  const { say, query } = view;
  const { fits, might, way } = section;
  const id = `found-${way}`;
  let parts = [element("p", {}, say("results_none_here")), way !== "video" && waysOn(view)];
  if (fits.length || might.length) {
    parts = query.view === "table"
      ? [element("p", {}, foundWords([section], view)), resultTable(section, id, view)]
      : [cardGroup("fits", section, view), might.length > 0 && !query.only && cardGroup("might", section, view)];
  }
  return element("section", { class: "iop-results__section" },
    element("h2", { id }, sectionWords(way, view)), parts, might.length > 0 && query.only && leftOut(section, view),
    way === "near" && unfitTimes(view));
}

function sectionWords(way, view) {
  const { say, place, query } = view;
  if (way === "all") return say(isNarrowed(view) ? "results_anywhere" : "results_all");
  if (way === "video") return say("results_by_video", { state: place.stateName ?? place.state });
  if (place.kind === "here") return say("results_near_you");
  const isArea = query.within === null && ["state", "county"].includes(place.kind);
  return say(isArea ? "results_in" : "results_near", { place: place.label });
}

/** One of the two groups of a section as cards. What fits has its heading even when it holds nothing. */
function cardGroup(group, section, view) {
  const { say } = view;
  const { way, programs, [group]: found } = section;
  const about = `found-${way}-${group}`;
  const counted = found.length ? countWords(programs[group], found.length, view) : say("results_none_sure");
  const heading = group === "might" ? mightWords(found, view) : isNarrowed(view) && say("results_group_fits");
  const list = element("ul", { class: "iop-cards" });
  const first = Math.max(FEWEST_CARDS, view.room);
  view.room -= Math.min(first, found.length);
  const { rest, inSight } = view;
  view.inSight = Math.max(0, inSight - found.length);
  const button = growList(list, found, { first, inSight, rest, size: CARDS_AT_A_TIME, draw: (each) => resultCard(each, way, view), say, about });
  return element("div", { class: "iop-results__group" },
    element("h3", { id: about }, heading || counted), heading && element("p", { class: "iop-results__count" }, counted),
    group === "might" && element("p", { class: "iop-quiet" }, say("results_might_means")),
    found.length > 0 && [list, button]);
}

function mightWords(found, view) {
  const facts = unsaidWords(found, view).join(", ");
  return view.say(facts ? "results_group_might_unsaid" : "results_group_might", { facts });
}

/** What might fit in one line, when only what fits is asked for. */
function leftOut({ might, programs }, view) {
  return element("p", { class: "iop-results__left-out" }, `${mightWords(might, view)}. ${countWords(programs.might, might.length, view)}.`, " ",
    plainButton(() => view.onChange({ only: false }), view.say("results_show_might")));
}
