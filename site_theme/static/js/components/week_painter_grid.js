/**
 * The week to paint, as a grid: with the mouse, with a finger (hold, then drag; a quick swipe scrolls the page) and
 * with the keyboard (arrows move, the space bar marks, Shift with arrows marks on).
 */
import { ROWS, cellAfter, cellFills, cellsBetween, hourOfRow, paintCells } from "../core/week_cells.js";
import { element } from "./element.js";

const HOLD_MILLISECONDS = 250;
const FILL_KEYS = ["form_hour_busy", "form_hour_partly", "form_hour_free"];

/**
 * @param {HTMLElement} box  what it is drawn into
 * @param {Object} options  what createWords gives, and `onPaint(free)`
 * @returns {{show: function(number[][]): void}}
 */
export function mountWeekGrid(box, { say, weekdays, clock, clockRange, onPaint }) {
  const rows = Array.from({ length: ROWS }, (_, row) =>
    element("tr", {}, element("th", { scope: "row" }, clock(hourOfRow(row))), weekdays.map(() => element("td", { tabindex: -1 }))),
  );
  const table = element(
    "table",
    { class: "iop-week-painter__table", role: "grid", "aria-label": say("form_week"), "aria-multiselectable": "true" },
    element("thead", {}, element("tr", {}, element("td"), weekdays.map((day) => element("th", { scope: "col" }, day)))),
    element("tbody", {}, rows),
  );
  const cells = rows.flatMap((row) => [...row.querySelectorAll("td")]);
  let [free, fills] = [[], []];
  let at = 0;
  /** What the keyboard marks on with: free or not free. */
  let brush = true;
  /** The stroke under way: from cell to cell, and whether it paints yet. */
  let stroke = null;
  let holding;

  const paint = (painted, isFree) => onPaint(paintCells(free, painted, isFree));
  const toggle = (cell) => {
    brush = fills[cell] < 2;
    paint([cell], brush);
  };
  const preview = () => {
    const under = new Set(stroke?.isOn ? cellsBetween(stroke.from, stroke.to) : []);
    cells.forEach((cell, index) => cell.classList.toggle("iop-week-painter__stroke", under.has(index)));
  };
  const begin = (event) => {
    const from = cells.indexOf(event.target);
    if (event.button || from < 0) return;
    const isTouch = event.pointerType === "touch";
    stroke = { from, to: from, isFree: fills[from] < 2, isOn: !isTouch };
    if (isTouch) holding = setTimeout(goOn, HOLD_MILLISECONDS);
    else table.setPointerCapture(event.pointerId);
    preview();
  };
  const goOn = () => {
    stroke.isOn = true;
    preview();
  };
  const follow = ({ clientX, clientY }) => {
    const cell = stroke ? cells.indexOf(document.elementFromPoint(clientX, clientY)) : -1;
    if (cell < 0 || cell === stroke.to) return;
    stroke.to = cell;
    // A finger that goes sideways does not scroll.
    if (Math.floor(cell / 7) === Math.floor(stroke.from / 7)) stroke.isOn = true;
    preview();
  };
  const end = ({ type }) => {
    clearTimeout(holding);
    const done = stroke;
    stroke = null;
    preview();
    if (!done || type === "pointercancel") return;
    cells[done.to].focus({ preventScroll: true });
    paint(cellsBetween(done.from, done.isOn ? done.to : done.from), done.isFree);
  };
  const press = (event) => {
    const to = cellAfter(at, event.key);
    if (to >= 0) {
      const from = at;
      cells[to].focus();
      if (event.shiftKey) paint([from, to], brush);
    } else if (event.key === " " || event.key === "Enter") toggle(at);
    else return;
    event.preventDefault();
  };

  for (const [name, act] of Object.entries({ pointerdown: begin, pointermove: follow, pointerup: end, pointercancel: end, keydown: press })) {
    table.addEventListener(name, act);
  }
  const holdPage = (event) => stroke?.isOn && event.cancelable && event.preventDefault();
  table.addEventListener("touchmove", holdPage, { passive: false });
  table.addEventListener("contextmenu", holdPage);
  // What is neither pointer nor key, such as a screen reader's own press.
  table.addEventListener("click", ({ detail, target }) => !detail && cells.includes(target) && toggle(cells.indexOf(target)));
  table.addEventListener("focusin", ({ target }) => {
    cells[at].tabIndex = -1;
    at = cells.indexOf(target);
    target.tabIndex = 0;
  });
  cells[at].tabIndex = 0;
  box.replaceChildren(table);
  return {
    show: (asked) => {
      const before = fills;
      [free, fills] = [asked, cellFills(asked)];
      cells.forEach((cell, index) => {
        const fill = fills[index];
        if (fill === before[index]) return;
        const starts = hourOfRow(Math.floor(index / 7));
        cell.setAttribute("aria-selected", fill === 2);
        cell.dataset.fill = fill;
        cell.setAttribute("aria-label", say(FILL_KEYS[fill], { day: weekdays[index % 7], hours: clockRange(starts, starts + 60) }));
      });
    },
  };
}
