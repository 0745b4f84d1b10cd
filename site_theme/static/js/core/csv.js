/**
 * The table of programs, as `generator/exports/programs_csv.py` writes it, byte for byte.
 *
 * A spreadsheet may take what begins like a formula for one and run it, whoever wrote it. Such a field gets an apostrophe
 * in front, as OWASP recommends: https://owasp.org/www-community/attacks/CSV_Injection
 */

const FIRST_COLUMNS = ["facility_id", "program_id", "facility_name", "program_name", "page"];
const LAST_COLUMN = "read_on";
/** So that spreadsheets know the file for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
const LINE_BREAKS = /\r\n|[\n\x0b\x0c\r\x85\u2028\u2029]/g;
/** What begins a formula, also in the wide forms of East Asian keyboards and after blanks and marks that nobody sees. */
const FORMULA = /^[ \n\x0b\x0c\x85\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
/** Addresses that say no more than the words of their link. */
const SAID_BY_TEXT = /^(?:mailto|tel|sms):/;

/** A text as a field: on one line, no formula, in quotation marks. */
export function csvField(text) {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return `"${guarded.replace(LINE_BREAKS, " ").replaceAll('"', '""')}"`;
}

const csvLine = (texts) => `${texts.map(csvField).join(",")}\r\n`;

/** What a cell of a program says, as a page does, in one text; "" for null, which does not apply. */
export function cellWords(cell, say) {
  if (!cell) return "";
  const { lines = [], items = [], links = [], notes = [], ask } = cell;
  const addresses = links.map(([text, href]) => (SAID_BY_TEXT.test(href) ? text : href));
  const answer = [...lines, ...items, ...addresses].join("; ");
  const stated = !answer ? say("facts_not_stated") : ask ? say("facts_ask", { answer }) : answer;
  return [stated, ...notes].join("; ");
}

/** The names of the columns; `kinds` are the keys of all kinds of facts in their order. */
export function csvHeader(kinds) {
  return BYTE_ORDER_MARK + csvLine([...FIRST_COLUMNS, ...kinds, LAST_COLUMN]);
}

/** The row of a program, as stepsOfFacts gives it. */
export function csvRow(program, kinds, say) {
  const { key, name, page, base, facility, index, readOn } = program;
  const at = key.indexOf(".");
  const address = base ? `${base}/${page}` : page;
  const facts = kinds.map((kind) => cellWords(program.cell(kind), say));
  return csvLine([key.slice(0, at), key.slice(at + 1), index.facilities.name[facility], name, address, ...facts, readOn]);
}
