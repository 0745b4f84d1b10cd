/**
 * The week as it is painted: 16 rows of hours from 6 am, 7 columns of days. A cell's number is row * 7 + day.
 * Free times are those of core/week.js, and keep what lies outside the rows or ends within a cell.
 */
import { DAY_MINUTES, invertFree, mergeFree } from "./week.js";

const FIRST_MINUTE = 360;
const HOUR_MINUTES = 60;
const DAY_COLUMNS = 7;
export const ROWS = 16;
/** Everything that can be painted: what counts as free around somebody's work when nothing else is said. */
export const PAINTABLE = Array.from({ length: DAY_COLUMNS }, (_, day) => [
  day * DAY_MINUTES + FIRST_MINUTE,
  day * DAY_MINUTES + FIRST_MINUTE + ROWS * HOUR_MINUTES,
]);

/** When the hour of a row begins, in minutes since midnight. */
export const hourOfRow = (row) => FIRST_MINUTE + row * HOUR_MINUTES;

export const addFree = (free, more) => mergeFree([...free, ...more]);
export const takeFree = (free, less) => invertFree(addFree(invertFree(free), less));
export const keepFree = (free, kept) => takeFree(free, invertFree(kept));
/** Whether all of `part` is free; of nothing, no. */
export const holdsFree = (free, part) => part.length > 0 && !takeFree(part, free).length;

const cellTime = (cell) => {
  const starts = (cell % DAY_COLUMNS) * DAY_MINUTES + hourOfRow(Math.floor(cell / DAY_COLUMNS));
  return [starts, starts + HOUR_MINUTES];
};

/** How much of each cell is free: 0 nothing, 1 a part, 2 all. */
export function cellFills(free) {
  return Array.from({ length: ROWS * DAY_COLUMNS }, (_, cell) => {
    const [from, to] = cellTime(cell);
    const touching = free.filter(([starts, ends]) => starts < to && ends > from);
    if (!touching.length) return 0;
    return touching[0][0] <= from && touching[0][1] >= to ? 2 : 1;
  });
}

/** The cells of the rectangle that has two cells as its corners. */
export function cellsBetween(one, other) {
  const [left, right] = [one % DAY_COLUMNS, other % DAY_COLUMNS].sort((a, b) => a - b);
  const [top, bottom] = [one, other].map((cell) => Math.floor(cell / DAY_COLUMNS)).sort((a, b) => a - b);
  const width = right - left + 1;
  return Array.from({ length: width * (bottom - top + 1) }, (_, at) => (top + Math.floor(at / width)) * DAY_COLUMNS + left + (at % width));
}

/** Free times once cells are made free, or not free. */
export function paintCells(free, cells, isFree) {
  return (isFree ? addFree : takeFree)(free, mergeFree(cells.map(cellTime)));
}

/** The cell to which an arrow key, Home or End leads; the same one at an edge; -1 for other keys. */
export function cellAfter(cell, key) {
  const day = cell % DAY_COLUMNS;
  const to = {
    ArrowLeft: cell - Number(day > 0),
    ArrowRight: cell + Number(day < DAY_COLUMNS - 1),
    ArrowUp: cell - DAY_COLUMNS,
    ArrowDown: cell + DAY_COLUMNS,
    Home: cell - day,
    End: cell - day + DAY_COLUMNS - 1,
  }[key];
  if (to === undefined) return -1;
  return to < 0 || to >= ROWS * DAY_COLUMNS ? cell : to;
}
