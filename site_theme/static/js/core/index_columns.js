/** Columns of the search index: numbers as text, and references into a dictionary. guide/maintain/search-index.md describes them. */

const DIGITS = 45;
const FIRST_DIGIT = 35;
/** A backslash is no digit: JSON would write it as two. */
const BACKSLASH = 92;
const HIGHEST_BEFORE_DIGIT = 2 ** 25;

/** Throws TypeError unless `condition` holds. */
export function demand(condition, what) {
  if (!condition) throw new TypeError(`the search index is malformed: ${what}`);
}

/** Whole numbers of 0 or more from a text of base 45, where every digit but a number's last one is marked. */
export function numbersOf(text) {
  demand(typeof text === "string", "numbers");
  const found = new Int32Array(text.length);
  let count = 0;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
    if (!(digit >= 0 && digit < 2 * DIGITS && value < HIGHEST_BEFORE_DIGIT)) demand(false, "digit");
    if (digit < DIGITS) {
      found[count++] = value * DIGITS + digit;
      value = 0;
    } else value = value * DIGITS + digit - DIGITS;
  }
  return found.subarray(0, count);
}

/** Whole numbers as they are needed, one after another, from a text. */
export function readerOf(text) {
  const row = numbersOf(text);
  let at = 0;
  return {
    isAtEnd: () => at === row.length,
    next: () => {
      demand(at < row.length, "end");
      return row[at++];
    },
  };
}

/**
 * Which value each of `count` rows has, as its place among `size` values: the text, and how to read it (1: numbers count
 * back from the newest value, 2: what comes again is foretold by the column `beside`).
 */
export function placesOf([text, way], count, size, beside) {
  const places = numbersOf(text);
  demand(places.length === count, "rows");
  const contexts = way & 2 ? beside.places : null;
  const last = new Int32Array(contexts ? beside.size : 1).fill(-1);
  const isBack = way & 1;
  let newest = -1;
  for (let row = 0; row < count; row++) {
    const code = places[row];
    const context = contexts ? contexts[row] : 0;
    const place = code === 0 ? last[context] : code === 1 ? ++newest : isBack ? newest - code + 2 : code - 2;
    if (!(place >= 0 && place <= newest && place < size)) demand(false, "reference");
    places[row] = last[context] = place;
  }
  return { places, size };
}

/** Reads columns of `count` rows out of `written`, each held to a check of its values: { values, places, size }. */
export function columnsOf(written, count) {
  demand(written && typeof written === "object", "columns");
  return (name, isValid, beside) => {
    const column = written[name];
    demand(Array.isArray(column) && Array.isArray(column[0]) && column[0].every(isValid), name);
    return { values: column[0], ...placesOf(column.slice(1), count, column[0].length, beside) };
  };
}

/** A column of what several columns have in a row, to foretell others by. */
export function togetherOf(columns) {
  return columns.reduce((before, { places, size }) => {
    const known = new Map();
    const together = new Int32Array(places.length);
    for (let row = 0; row < together.length; row++) {
      const key = before.places[row] * size + places[row];
      const place = known.get(key) ?? known.size;
      if (place === known.size) known.set(key, place);
      together[row] = place;
    }
    return { places: together, size: known.size };
  });
}

/** The values of a column's rows, each made once by `make`. */
export function rowsOf({ values, places }, make) {
  const made = make ? values.map(make) : values;
  const rows = [];
  for (let row = 0; row < places.length; row++) rows.push(made[places[row]]);
  return rows;
}

/** One array of several, of the kind of the first. */
export function joinedOf(arrays) {
  if (arrays.length === 1) return arrays[0];
  if (Array.isArray(arrays[0])) return arrays.flat();
  const joined = new arrays[0].constructor(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of arrays) {
    joined.set(each, at);
    at += each.length;
  }
  return joined;
}

export const isText = (value) => typeof value === "string";
export const isTexts = (value) => Array.isArray(value) && value.every(isText);
export const isNumber = (value) => value === null || Number.isFinite(value);
export const isWhole = (value) => Number.isInteger(value);
