/** One week with several programs, as templates/components/week_lanes.html and week_grid.html draw it. */
import { isStatedCell } from "../core/comparison.js";
import { COLUMN_LETTERS } from "../core/differences.js";
import { freeByDay, hoursDrawn, lanesOfWeek } from "../core/lanes.js";
import { DAY_MINUTES } from "../core/week.js";
import { element } from "./element.js";
import { notStated } from "./not_stated.js";

/** A Monday. */
const FIRST_DAY = Date.UTC(1970, 0, 5);

/**
 * @param {Object[]} programs  as core/program_facts.js has them
 * @param {Object} view  as comparisonParts has it
 * @returns {HTMLElement[]}  none when no week can be drawn
 */
export function weekLanes(programs, view) {
  const { say, free } = view;
  const all = programs.map((program, at) => ({ ...laneHead(program, view), letter: COLUMN_LETTERS[at], program }));
  const drawn = all.filter(({ program }) => program.weeks.length);
  if (!drawn.length) return [];
  const days = lanesOfWeek(drawn.map(({ program }) => program));
  const isLoose = days.flat().some(({ blocks }) => blocks.some(({ firm }) => !firm));
  return [
    element("ul", { class: "iop-week-lanes" },
      all.map((each) => element("li", {}, keyLetter(each.letter, drawn.includes(each)), " ", keyWords(each, drawn.includes(each), say))),
      free && element("li", {}, element("span", { class: "iop-letter iop-letter--free", "aria-hidden": "true" }), " ", say("compare_free_band"))),
    lanesGrid(drawn, days, view),
    isLoose && element("p", { class: "iop-quiet" }, say("compare_loose")),
  ].filter(Boolean);
}

function laneHead(program, { say }) {
  const { index, facility } = program;
  return { name: say("compare_program", { facility: index.facilities.name[facility], program: program.name }) };
}

/** The letter of a program in its color and pattern; without them where nothing of it is drawn. */
export function keyLetter(letter, hasPattern = true) {
  return element("span", { class: `iop-letter${hasPattern ? ` iop-letter--${letter.toLowerCase()}` : ""}` }, letter);
}

function keyWords({ name, program }, isDrawn, say) {
  if (isDrawn) return name;
  if (isStatedCell(program.cell("timetable"))) return say("compare_undrawn", { program: name });
  return [say("compare_days_and_times", { program: name }), " ", notStated(say)];
}

function lanesGrid(drawn, days, view) {
  const { say, clock, weekdays } = view;
  const free = view.free && freeByDay(view.free);
  const columnHead = (...said) => element("th", { scope: "col", role: "columnheader" }, said);
  const heads = drawn.map(({ letter, name }) => columnHead(`${letter} `, element("span", { class: "iop-week-grid__name" }, name)));
  const longNames = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long", timeZone: "UTC" });
  const dayRow = (lanes, day) =>
    element("tr", { role: "row" },
      element("th", { scope: "row", role: "rowheader" },
        element("abbr", { title: longNames.format(FIRST_DAY + day * DAY_MINUTES * 60_000) }, weekdays[day])),
      lanes.map((lane, at) => laneCell(drawn[at].letter, lane, say)),
      free && freeCell(free[day], view));
  return element("div", { class: `iop-week-grid iop-week-grid--lanes iop-week-grid--lanes-${drawn.length}` },
    element("div", { class: "iop-week-grid__hours", "aria-hidden": "true" }, hoursDrawn(days).map((hour) => hourLine(hour, clock))),
    element("table", { class: "iop-week-grid__days", role: "table" },
      element("caption", { class: "iop-visually-hidden" }, say("compare_week")),
      element("thead", { class: "iop-visually-hidden", role: "rowgroup" }, element("tr", { role: "row" }, columnHead(say("compare_day")), heads, free && columnHead(say("compare_free")))),
      element("tbody", { role: "rowgroup" }, days.map(dayRow))));
}

function hourLine({ hour, from, isAfterGap }, clock) {
  const after = isAfterGap ? " iop-week-grid__hour--after-gap" : "";
  return element("span", { class: `iop-week-grid__hour${after} iop-from-${from} iop-to-${from + 4}` }, clock(hour * 60));
}

function laneCell(letter, { blocks, untimed }, say) {
  const isEmpty = !blocks.length && !untimed.length;
  const name = `iop-week-grid__lane iop-week-grid__lane--${letter.toLowerCase()}${isEmpty ? " iop-week-grid__lane--empty" : ""}`;
  return element("td", { role: "cell", class: name },
    blocks.map((block) => laneBlock(letter, block)),
    untimed.length > 0 && element("div", { class: "iop-week-grid__untimed" }, untimed.map((line) => element("p", {}, line))),
    isEmpty && element("span", { class: "iop-week-grid__none" }, say("compare_none_listed")));
}

function laneBlock(letter, { times, label, notes, from, to, firm, period }) {
  const kinds = [!firm && "loose", period && "period"].filter(Boolean).map((kind) => ` iop-week-grid__block--${kind}`);
  return element("div", { class: `iop-week-grid__block${kinds.join("")} iop-from-${from} iop-to-${to}` },
    element("span", { class: "iop-week-grid__letter", "aria-hidden": "true" }, letter), " ",
    element("span", { class: "iop-week-grid__times" }, times), " ",
    label && [element("span", { class: "iop-week-grid__label" }, label), " "],
    notes.map((note) => [element("span", { class: "iop-week-grid__note" }, note), " "]));
}

function freeCell(times, { say, clockRange }) {
  const isEmpty = !times.length;
  const words = ({ starts, ends }) => (ends - starts === DAY_MINUTES ? say("form_all_day") : clockRange(starts, ends));
  const band = (time) =>
    element("div", { class: `iop-week-grid__block iop-from-${time.from} iop-to-${time.to}` },
      element("span", { class: "iop-week-grid__letter" }, say("compare_free")), " ", element("span", { class: "iop-week-grid__times" }, words(time)));
  return element("td", { role: "cell", class: `iop-week-grid__lane iop-week-grid__lane--free${isEmpty ? " iop-week-grid__lane--empty" : ""}` },
    times.map(band), isEmpty && element("span", { class: "iop-week-grid__none" }, say("compare_none_listed")));
}
