/** Programs side by side, as templates/components/comparison.html shows them. */
import { comparedSections, isStatedCell, labelsUnsaid, markOf } from "../core/comparison.js";
import { COLUMN_LETTERS, differencesOf } from "../core/differences.js";
import { placeWords } from "../core/program_words.js";
import { element } from "./element.js";
import { notStated } from "./not_stated.js";
import { keyLetter, weekLanes } from "./week_lanes.js";

/** Stands for where the emphasis in a sentence begins and ends. */
const EDGE_OF_STRONG = "\u0001";

/** What a link to another site says of itself, as templates/components/link.html has it. */
const OUTSIDE = "noreferrer noopener nofollow";

/**
 * How programs differ in sentences, one week with all of them, and every fact in a table. A container of the class
 * `iop-comparison--differences` hides the rows without a mark.
 *
 * @param {Object[]} programs  one to four, as core/program_facts.js has them
 * @param {Object} view  what createWords gives; `sections`, all sections of facts; `root`, what leads to the top of the site; `free`,
 *   free hours as core/week.js has them or null; `extraRows`, rows at the top of the table: { id, label, cells: (string|null)[] }
 * @returns {HTMLElement[]}
 */
export function comparisonParts(programs, view) {
  const { say } = view;
  const heading = (key) => element("h2", { class: "iop-comparison__title" }, say(key));
  const week = weekLanes(programs, view);
  const differences = programs.length > 1 && element("div", {}, heading("compare_heading_differences"), differencesList(programs, view));
  const meetings = week.length > 0 && element("div", {}, heading("compare_heading_week"), week);
  return [element("div", { class: "iop-comparison__top" }, differences, meetings), heading("compare_heading_facts"), ...factsTable(programs, view)];
}

function differencesList(programs, view) {
  const labels = new Map(view.sections.flatMap(({ kinds }) => kinds.map(({ key, label }) => [key, label])));
  const sentences = differencesOf(programs.map(({ points }) => points), { ...view, labelOf: (kind) => labels.get(kind) ?? "" });
  if (!sentences.length) return element("p", {}, view.say("compare_no_difference"));
  return element("ul", { class: "iop-differences" }, sentences.map((sentence) => element("li", {}, sentence)));
}

function factsTable(programs, view) {
  const { say, sections, extraRows } = view;
  const columns = programs.map((program, at) => ({ program, letter: COLUMN_LETTERS[at], facility: program.index.facilities.name[program.facility] }));
  const isAlone = ({ page }) => programs.filter((other) => other.page === page).length === 1;
  const names = columns.map(({ letter, facility, program }) => element("span", {}, element("b", {}, letter), ` ${isAlone(program) ? facility : program.name}`));
  const unsaid = labelsUnsaid(programs, sections);
  const corner = element("th", { scope: "col", role: "columnheader" }, element("span", { class: "iop-visually-hidden" }, say("compare_fact")));
  return [
    element("div", { class: "iop-comparison__names", "aria-hidden": "true" }, names),
    element("table", { class: `iop-comparison iop-comparison--${programs.length}`, role: "table" },
      element("caption", { class: "iop-visually-hidden" }, say("compare_caption")),
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, corner, columns.map((column) => programHead(column, view)))),
      extraRows.length > 0 && element("tbody", { role: "rowgroup" }, extraRows.map((row) => extraRow(row, say))),
      comparedSections(programs, sections).map((section) => sectionBody(section, programs.length, say))),
    unsaid.length > 0 && element("p", { class: "iop-comparison__unsaid" }, say("compare_unsaid", { facts: unsaid.join("; ") })),
  ].filter(Boolean);
}

function programHead({ program, letter, facility }, view) {
  const track = program.key.slice(program.key.indexOf(".") + 1);
  return element("th", { scope: "col", role: "columnheader" },
    keyLetter(letter), " ", element("a", { href: `${view.root}${program.page}#track-${track}` }, facility), " ",
    element("span", { class: "iop-comparison__program" }, program.name), " ",
    element("span", { class: "iop-comparison__place" }, placeWords(program.facility, { index: program.index, say: view.say })));
}

function sectionBody({ id, title, rows }, columns, say) {
  const isSame = rows.every(({ mark }) => !mark);
  const heading = element("th", { colspan: columns + 1, scope: "rowgroup", role: "rowheader" }, title);
  return element("tbody", { role: "rowgroup", class: isSame ? "iop-comparison__section--same" : null },
    element("tr", { class: `iop-comparison__heading${id === "sitewide" ? " iop-comparison__heading--apart" : ""}`, role: "row" }, heading),
    rows.map(({ key, label, mark, cells }) => tableRowOf({ label, mark, name: key === "sources" ? " iop-not-on-paper" : "" }, cells.map((cell) => (cell ? factValue(cell, say) : nothingSaid(say))), say)));
}

function extraRow({ label, cells }, say) {
  const made = cells.map((text) => (text === null ? {} : { lines: [text] }));
  return tableRowOf({ label, mark: markOf(made), name: "" }, made.map((cell) => factValue(cell, say)), say);
}

function tableRowOf({ label, mark, name }, cells, say) {
  return element("tr", { class: `iop-comparison__row${mark ? "" : " iop-comparison__row--same"}${name}`, role: "row" },
    element("th", { scope: "row", role: "rowheader" }, label, mark && [" ", element("span", { class: "iop-comparison__mark" }, say(mark))]),
    cells.map((cell) => element("td", { role: "cell" }, cell)));
}

const nothingSaid = (say) => element("p", { class: "iop-comparison__nothing" }, say("compare_nothing"));

/** What is said of one fact, as fact_value in templates/components/facts_list.html shows it. */
export function factValue(cell, say) {
  const { lines = [], items = [], links = [], notes = [], ask } = cell;
  const line = (...said) => element("p", {}, said);
  const value = ask && lines.length
    ? [line(askWords(lines, say))]
    : [
        ...lines.map((text) => line(text)),
        items.length > 0 && element("ul", { class: "iop-facts-list__items" }, items.map((text) => element("li", {}, text))),
        ...links.map(([text, href]) => line(element("a", { href, rel: /^https?:/i.test(href) && OUTSIDE }, text))),
      ];
  return [...value, ...notes.map((text) => element("p", { class: "iop-facts-list__note" }, text)), !isStatedCell(cell) && line(notStated(say))];
}

/** "Ask. Last known: ...", the first word with emphasis. */
function askWords(lines, say) {
  const [before, strong, after] = say("compare_ask", { ask: EDGE_OF_STRONG, end: EDGE_OF_STRONG, known: lines.join("; ") }).split(EDGE_OF_STRONG);
  return [before, element("strong", { class: "iop-facts-list__ask" }, strong), after];
}
