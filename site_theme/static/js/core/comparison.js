/**
 * The table of a comparison: a row for each kind of fact of which some program says something, with its mark.
 * generator/views/comparison/rows.py makes the same rows; a test holds the two against each other.
 *
 * A program is as core/program_facts.js has it; of it only `cell(key)` is asked: what it says of one kind of fact, null where nothing is
 * said and nothing is asked.
 */

/** The marks of rows, by the key of their words: two say different things; what is said is the same, and not all say it. */
const ROW_DIFFERS = "compare_differs";
const NOT_ALL_SAY = "compare_not_all";

/** Whether a cell says anything, be it a remark only. */
export const isSaidCell = (cell) => Boolean(cell && (isStatedCell(cell) || cell.notes?.length));

/** Whether a cell states a value. */
export const isStatedCell = (cell) => Boolean(cell && (cell.lines?.length || cell.items?.length || cell.links?.length));

/**
 * @param {Object[]} programs
 * @param {Object[]} sections  all sections of facts, as sections_for_scripts() in generator/views/comparison/sections.py gives them
 * @returns {{id: string, title: string, rows: {key: string, label: string, mark: string, cells: (Object|null)[]}[]}[]}  the sections of
 *   which some program says something; `mark` is the key of its words, or ""
 */
export function comparedSections(programs, sections) {
  return sections
    .map(({ id, title, kinds }) => ({ id, title, rows: kinds.flatMap((kind) => comparedRow(kind, programs)) }))
    .filter(({ rows }) => rows.length);
}

function comparedRow({ key, label, apart }, programs) {
  const cells = programs.map((program) => program.cell(key));
  return !apart && cells.some(isSaidCell) ? [{ key, label, mark: markOf(cells), cells }] : [];
}

/** What can be asked of some of the programs, and none of them states. */
export function labelsUnsaid(programs, sections) {
  const isUnsaid = ({ key, apart }) => {
    const cells = programs.map((program) => program.cell(key));
    return !apart && cells.some(Boolean) && !cells.some(isSaidCell);
  };
  return [...new Set(sections.flatMap(({ kinds }) => kinds.filter(isUnsaid).map(({ label }) => label)))];
}

/** The mark of a row of these cells. */
export function markOf(cells) {
  const said = cells.filter(isSaidCell).map(valueOfCell);
  if (new Set(said).size > 1) return ROW_DIFFERS;
  return said.length < cells.length ? NOT_ALL_SAY : "";
}

/** What two cells share that say the same: the order of short terms says nothing. */
function valueOfCell({ lines = [], items = [], links = [], notes = [], ask = 0 }) {
  return JSON.stringify([lines, [...new Set(items)].sort(), links.map(([text]) => text), notes, Boolean(ask)]);
}
