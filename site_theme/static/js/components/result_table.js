/** Programs that were found in a dense table: a row is a program, and the headers put them in order. */
import { agesWords, payersWords } from "../core/program_words.js";
import { element } from "./element.js";
import { notStated } from "./not_stated.js";
import { keepBox, pageLink, reachLink, statusWords, whereWords, whyOf } from "./result_card.js";
import { growList } from "./show_more.js";

/** Few at first: to lay out a hundred rows takes a slow phone half a second. */
const ROWS_AT_FIRST = 40;
const ROWS_AT_A_TIME = 100;
const ROWS_IN_SIGHT = 12;
const FITS_SIGN = "\u2713";
const MIGHT_SIGN = "?";
/** The columns, each with the order of the query that its header asks for. What people choose by comes first: a window is rarely wider. */
const COLUMNS = {
  facility: "name", program: "", when: "", insurance: "", fit: "best", phone: "", where: "distance", hours: "hours", ages: "", checked: "checked",
};

/**
 * @param {Object} section  as the engine gives it
 * @param {string} about  id of its heading
 * @param {Object} view  state and options of mountResults in one; `onChange({ sort })` is told the order that a header asks for
 * @returns {HTMLElement[]}
 */
export function resultTable({ fits, might, way }, about, view) {
  const { only } = view.query;
  const rows = (only ? fits : [...fits, ...might]).flatMap((found) => found.rows.map((row) => [found, row])).filter(([, { level }]) => !only || level === 3);
  const body = element("tbody");
  const draw = ([found, row]) => tableRow(found, row, way, view);
  const button = growList(body, rows, { first: ROWS_AT_FIRST, inSight: ROWS_IN_SIGHT, rest: view.rest, size: ROWS_AT_A_TIME, draw, say: view.say, about });
  const head = element("tr", {}, Object.entries(COLUMNS).map(([name, sort]) => headerCell(view.say(`results_col_${name}`), sort, view)));
  const region = { class: "iop-result-table", role: "region", "aria-labelledby": about, tabindex: 0 };
  return [element("div", region, element("table", {}, element("thead", {}, head), body)), button];
}

function headerCell(text, sort, { query, place, onChange }) {
  const isChosen = query.sort === sort;
  const order = isChosen && sort !== "best" && (sort === "checked" ? "descending" : "ascending");
  const onclick = () => onChange({ sort: isChosen ? "best" : sort });
  const hasButton = sort && (place || sort !== "distance");
  return element("th", { scope: "col", "aria-sort": order }, hasButton ? element("button", { type: "button", onclick }, text) : text);
}

function tableRow(found, row, way, view) {
  const { say, index } = view;
  const { facilities, tracks } = index;
  const { facility } = found;
  const { track } = row;
  const status = statusWords(facility, view);
  const checkedOn = facilities.checkedOn[facility];
  const cell = (content) => element("td", {}, content || notStated(say));
  const lines = (texts) => texts.length > 0 && texts.map((text) => text && element("div", {}, text));
  return element("tr", {},
    element("th", { scope: "row" }, pageLink(facility, view), status && ` (${status})`),
    cell([lines([tracks.line[track], tracks.name[track]]), keepBox(track, view)]),
    cell(lines(tracks.when[track])),
    cell(payersWords([track], view)),
    element("td", {}, element("b", { "aria-hidden": "true" }, row.level === 3 ? FITS_SIGN : MIGHT_SIGN), " ",
      whyOf(row, found, way, view) || say("results_fits_all")),
    cell(reachLink(facility, view, true)),
    cell(lines(whereWords(found, view))),
    cell(tracks.effort[track]),
    cell(agesWords(track, view)),
    cell(checkedOn >= 0 && view.date(checkedOn)));
}
