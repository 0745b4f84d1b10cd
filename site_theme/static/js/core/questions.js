/** What to ask a program on the phone: what it says already, to hear whether that still holds, and what it does not say. */

/** A cell of a program's facts as lines of words; none for one that says nothing. */
export function cellLines({ lines = [], items = [], notes = [], links = [] }, list) {
  const terms = items.length ? [list(items)] : [];
  return [...lines, ...terms, ...links.map(([text]) => text), ...notes];
}

/**
 * @param {{key: string, label: string, question: string}[]} kinds  what can be asked, in the order of pages
 * @param {function(string): Object|null} cellOf  gives what a program says of a kind, `{}` where nothing is stated, null where it
 *   does not apply
 * @param {function(string[]): string} list  joins terms in words
 * @returns {{said: Object[], open: Object[]}}  `said`: `{ key, label, question, lines, read, isOld }`, what is known with
 *   the day on which it was read where that is another than the record's; `open`: `{ key, label, question }`, what is not stated
 */
export function questionsOf(kinds, cellOf, list) {
  const said = [];
  const open = [];
  for (const { key, label, question } of kinds) {
    const cell = cellOf(key);
    if (!question || !cell) continue;
    const lines = cellLines(cell, list);
    if (lines.length) said.push({ key, label, question, lines, read: cell.read ?? "", isOld: Boolean(cell.ask) });
    else open.push({ key, label, question });
  }
  return { said, open };
}
