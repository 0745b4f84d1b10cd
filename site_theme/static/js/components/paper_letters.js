/** How large the letters of a comparison that is drawn may be on paper. */
import { paperSize } from "../core/paper_size.js";

/**
 * @param {HTMLElement} box  in which components/comparison_table.js has drawn
 * @param {number} columns
 * @param {boolean} isShort  whether only rows that differ are shown
 * @returns {number}  points
 */
export function sizeForPaper(box, columns, isShort) {
  const lettersOf = ({ textContent }) => textContent.length;
  const all = (selector) => [...box.querySelectorAll(selector)];
  const lettersIn = (selector) => all(selector).reduce((sum, each) => sum + lettersOf(each), 0);
  const rowOf = ({ cells: [label, ...cells] }) => [lettersOf(label), Math.max(...cells.map(lettersOf))];
  return paperSize({
    columns: Math.max(columns, 1),
    rows: all(`.iop-comparison__row${isShort ? ":not(.iop-comparison__row--same)" : ""}`).map(rowOf),
    sentences: all(".iop-differences > li").map(lettersOf),
    key: lettersIn(".iop-week-lanes > li"),
    hours: all(".iop-week-grid__hour").length,
    closing: lettersIn(".iop-comparison__unsaid"),
  });
}
