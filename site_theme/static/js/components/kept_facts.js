/** What is said of a program that somebody keeps: whom to call, where, when, who pays, and when each fact was read. */
import { distanceWords } from "../core/distance_words.js";
import { dayOfDate, reachWords } from "../core/kept_item.js";
import { termsListed } from "../core/program_words.js";
import { element } from "./element.js";
import { notStated } from "./not_stated.js";

/** The page of a program's facility, at the program. */
const programAddress = ({ program: { page }, key }, root) => `${root}${page}#track-${key.slice(key.indexOf(".") + 1)}`;

/** Whom to call first, as large as a thumb; where no number is sure, those there are in words, and the way to how to reach them. */
export function callLine(item, view) {
  const { program, phone, facility: name } = item;
  const { say, root } = view;
  const { index, facility, page } = program;
  const cell = program.cell("phone");
  const about = element("span", { class: "iop-visually-hidden" }, `: ${name}`);
  if (!phone) {
    const numbers = cell?.lines ?? [];
    return element("div", { class: "iop-kept__call iop-kept__call--none" },
      textLines(numbers),
      readOnLine(cell, view),
      element("p", { class: "iop-not-on-paper" }, element("a", { href: `${root}${page}#reach` }, say("results_reach"), about)),
      !numbers.length && element("p", { class: "iop-kept__on-paper" }, reachWords(item, say)));
  }
  const { phone: numbers, extension: extensions } = index.facilities;
  const extension = extensions[facility];
  const href = `tel:${numbers[facility]}${extension && `;ext=${encodeURIComponent(extension)}`}`;
  return element("div", { class: "iop-kept__call" }, element("p", {}, element("a", { href }, phone, about)), readOnLine(cell, view));
}

/** What it is called, with the way to its page; how it stands with a facility that is not open; and where it is. */
export function nameLines(item, { say, root }) {
  const { program, facility, name, place, county, miles } = item;
  const { index } = program;
  const { tracks, facilities } = index;
  const isOpen = facilities.status[program.facility] === "open";
  const lines = program.cell("place")?.lines ?? [];
  const where = item.isByVideo || !lines.length ? [place] : lines;
  const far = miles === null ? [] : [distanceWords(miles, facilities.precision[program.facility], say)];
  return [
    element("h3", { class: "iop-kept__name", tabindex: -1 }, element("a", { href: programAddress(item, root) }, facility)),
    !isOpen && element("p", { class: "iop-kept__status" }, program.cell("status")?.lines ?? []),
    element("p", { class: "iop-kept__what" }, element("strong", {}, name), " ", tracks.line[program.track]),
    element("p", { class: "iop-kept__place" }, [...where, ...(county ? [county] : []), ...far].join(", ")),
  ];
}

function factRow(label, parts) {
  return element("div", { class: "iop-kept__row" }, element("dt", {}, label), element("dd", {}, parts));
}

/** When a fact was read, where that is another day than that of the whole record. */
function readOnLine(cell, { say, date }) {
  return cell?.read ? element("p", { class: "iop-kept__read" }, say("list_read", { date: date(dayOfDate(cell.read)) })) : null;
}

const textLines = (lines) => lines.map((line) => element("p", {}, line));

/** Remarks and the provider's own words, smaller. */
const noteLines = (cell) => (cell?.notes ?? []).map((note) => element("p", { class: "iop-kept__remark" }, note));

function timesRow(item, view) {
  const { say } = view;
  const { times, program: { index, track }, fit, fitText } = item;
  const cell = item.program.cell("timetable");
  const effort = index.tracks.effort[track];
  return factRow(say("list_when"), [
    times.length ? textLines(times) : element("p", {}, notStated(say)),
    effort && textLines([effort]),
    fit !== null && element("p", { class: "iop-kept__fit" }, element("strong", {}, say(`list_fit_${fit}`)), fitText && `: ${fitText}`),
    noteLines(cell),
    readOnLine(cell, view),
  ]);
}

function payersRow({ program }, view) {
  const { say, list } = view;
  const { index, track } = program;
  const [taken, refused] = ["yes", "no"].map((standing) => termsListed(track, "payer", standing, index).map(({ label }) => label));
  const [insurance, payment] = [program.cell("insurance"), program.cell("payment")];
  const lines = [
    taken.length ? say("results_takes", { names: list(taken) }) : "",
    refused.length ? say("list_refuses", { names: list(refused) }) : "",
    ...(taken.length ? [] : [...(insurance?.lines ?? []), ...(insurance?.notes ?? [])]),
    (payment?.items ?? []).join(", "),
  ].filter(Boolean);
  return factRow(say("list_pays"), [lines.length ? textLines(lines) : element("p", {}, notStated(say)), readOnLine(program.cell("payers") ?? insurance, view)]);
}

function openingRow({ program }, view) {
  const { say } = view;
  const [accepting, wait] = [program.cell("accepting"), program.cell("wait")];
  const lines = [...(accepting?.lines ?? []), ...(wait?.lines ?? [])];
  const known = lines.join("; ");
  const said = accepting?.ask ? element("p", {}, element("strong", {}, say("list_ask")), " ", say("list_last_known", { known })) : textLines(lines);
  return factRow(say("list_opening"), [
    lines.length ? said : element("p", {}, notStated(say)),
    noteLines(accepting),
    noteLines(wait),
    readOnLine(accepting, view),
  ]);
}

/**
 * The facts that decide whom to call.
 *
 * @param {Object} item  of a program that is known, see core/kept_item.js
 * @param {Object} view  what createWords gives, `root`, and `common`, the day on which most facts of the list were read
 */
export function keptFacts(item, view) {
  const { say, date, common } = view;
  const { checkedOn } = item;
  const read = checkedOn < 0 ? say("results_checked_unsaid") : say("results_checked", { date: date(checkedOn) });
  return [
    element("dl", { class: "iop-kept__facts" }, timesRow(item, view), payersRow(item, view), openingRow(item, view)),
    element("p", { class: `iop-kept__checked${checkedOn === common ? " iop-kept__checked--common" : ""}` }, `${read}.`),
  ];
}
