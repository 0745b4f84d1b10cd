/** How large the letters of a comparison may be for it to fit on one sheet of paper on its side: a browser tells nobody how many sheets it will take. */

/** Sizes of letters in points, the largest first. Smaller ones cannot be read. */
const PAPER_SIZES = [8.5, 8, 7.5, 7, 6.5, 6];
/** What does not fit at any size goes on two sheets, at this one; what nearly does, by this part, may fit at the smallest. */
const SIZE_OF_TWO_SHEETS = 7;
const NEARLY = 1.1;
/** Points inside the margins: letter paper is less wide, A4 less high. */
const SHEET_OF_PAPER = { width: 745, height: 550 };
/** As compare_print.css and comparison_print.css have them, in sizes of a letter: widths, then letters, then heights. */
const PAPER_PARTS = { letter: 0.48, label: 13, table: 0.9, labels: 0.85, line: 1.2, edge: 0.36, heading: 1.8, hour: 0.95, days: 2 };
/** Of the sheet's width, what sentences have, and what the week beside them has. */
const PAPER_SHARES = { sentences: 0.38, week: 0.58 };
/** Lines besides the comparison itself: emergency numbers, heading, date and address, what holds for all facts. */
const OTHER_LINES = 7;

/**
 * @param {Object} drawn  numbers of letters and lines, as they are drawn: `columns`; `rows`, each `[letters of its label, letters of its fullest cell]`;
 *   `sentences`, of each its letters; `key` and `hours`, letters of the key and lines of the week; `closing`, letters of what stands below
 * @returns {number}  points
 */
export function paperSize(drawn) {
  const smallest = PAPER_SIZES[PAPER_SIZES.length - 1];
  const fits = (size) => heightOnPaper(drawn, size) <= SHEET_OF_PAPER.height * (size === smallest ? NEARLY : 1);
  return PAPER_SIZES.find(fits) ?? SIZE_OF_TWO_SHEETS;
}

function heightOnPaper({ columns, rows, sentences, key, hours, closing }, size) {
  const { letter, label, table, labels, line, edge, heading, hour, days } = PAPER_PARTS;
  const small = size * table;
  const linesOf = (letters, width, own) => Math.max(1, Math.ceil((letters * own * letter) / width)) * own * line;
  const column = (SHEET_OF_PAPER.width - label * size) / columns - small;
  const rowOf = ([name, fullest]) => Math.max(linesOf(fullest, column, small), linesOf(name, label * size, size * labels)) + edge * size;
  const sumOf = (list, heightOf) => list.reduce((sum, each) => sum + heightOf(each), 0);
  const said = sumOf(sentences, (letters) => linesOf(letters, SHEET_OF_PAPER.width * PAPER_SHARES.sentences, size));
  const week = hours ? linesOf(key, SHEET_OF_PAPER.width * PAPER_SHARES.week, size) + (hours * hour + days) * size : 0;
  const rest = linesOf(closing, SHEET_OF_PAPER.width, small) + (heading + OTHER_LINES * line) * size;
  return Math.max(said, week) + sumOf(rows, rowOf) + rest;
}
