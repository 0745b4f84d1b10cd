/**
 * The programs that somebody keeps on a device, each with a note: read from what is stored, changed, and written.
 *
 * What is stored may be anybody's, of any age and broken: what is valid of it is used, what is not is told.
 * A program is `{ key, note }`; `key` is `<facility>.<track>`, such as "tx/harbor-point.evening-iop".
 */

export const MOST_KEPT = 40;
export const LONGEST_NOTE = 500;
const KEPT_VERSION = 1;
const LONGEST_KEY = 200;
/** More entries than these are not looked at. */
const MOST_READ = 1000;
const PROGRAM_KEY = /^(?:[a-z]{2}|virtual)\/[a-z0-9-]+\.[a-z0-9-]+$/;
/** Control characters but tabs and line breaks, and lone surrogates, which no file can hold. */
const NOT_IN_NOTES = /[\p{Cs}\0-\x08\x0b-\x1f\x7f-\x9f]/gu;

export function isProgramKey(value) {
  return typeof value === "string" && value.length <= LONGEST_KEY && PROGRAM_KEY.test(value);
}

const keptNoteOf = (text) => text.slice(0, LONGEST_NOTE).replace(NOT_IN_NOTES, "");

/**
 * @param {string|null} text  what is stored; null for nothing
 * @returns {{programs: {key: string, note: string}[], problems: string[]}}  problems: "unreadable" (nothing of it can be used),
 *   "version" (written in another version's way), "parts" (some of it cannot be used and is left out), "many" (more than 40)
 */
export function parseKept(text) {
  if (text === null) return { programs: [], problems: [] };
  let stored;
  try {
    stored = JSON.parse(text);
  } catch {
    // Told below, as is JSON of another kind.
  }
  if (!Array.isArray(stored?.programs)) return { programs: [], problems: ["unreadable"] };
  const problems = new Set(stored.v === KEPT_VERSION ? [] : ["version"]);
  const notes = new Map();
  for (const entry of stored.programs.slice(0, MOST_READ)) {
    const [key, note = ""] = Array.isArray(entry) ? entry : [];
    const kept = typeof note === "string" ? keptNoteOf(note) : "";
    if (!isProgramKey(key) || notes.has(key)) problems.add("parts");
    else if (notes.size === MOST_KEPT) problems.add("many");
    else {
      notes.set(key, kept);
      if (kept !== note) problems.add("parts");
    }
  }
  if (stored.programs.length > MOST_READ) problems.add("many");
  return { programs: [...notes].map(([key, note]) => ({ key, note })), problems: [...problems] };
}

/** What is to be stored for some programs. */
export function serializeKept(programs) {
  return JSON.stringify({ v: KEPT_VERSION, programs: programs.map(({ key, note }) => [key, note]) });
}

/** With a program at the end; those given where it is among them, null where there is no room for it or it is none. */
export function withKept(programs, key) {
  if (programs.some((each) => each.key === key)) return programs;
  return programs.length < MOST_KEPT && isProgramKey(key) ? [...programs, { key, note: "" }] : null;
}

export function withoutKept(programs, key) {
  return programs.filter((each) => each.key !== key);
}

/** With another note for one of them, cut to what is kept of it. */
export function withNote(programs, key, note) {
  return programs.map((each) => (each.key === key ? { key, note: keptNoteOf(note) } : each));
}

/** With one of them so many places further down, or up for a number below 0; no further than the ends. */
export function withMoved(programs, key, by) {
  const from = programs.findIndex((each) => each.key === key);
  if (from < 0) return programs;
  const others = withoutKept(programs, key);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return [...others.slice(0, to), programs[from], ...others.slice(to)];
}
