/**
 * What stands behind the # of an address, where no server sees it: `v=1&key=value&...`.
 *
 * A fragment is other people's text: whatever cannot be used is reported as a problem, and the rest is used.
 */
import { readFree } from "./week.js";

const VERSION = "1";
const LONGEST_FRAGMENT = 4000;
const LONGEST_TEXT = 100;
const LONGEST_SHOWN = 40;
const MOST_PROBLEMS = 8;
/** Lone surrogates, which no address can hold, control characters, and marks that turn the direction of text. */
const UNWANTED = /[\p{Cs}\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what nobody means to write, and cut short. */
export const onlyText = (text) => text.replace(UNWANTED, "").trim().slice(0, LONGEST_TEXT).replace(UNWANTED, "");

/** Free hours as in core/week.js; undefined for a text that is none. */
export const freeOf = (text) => {
  const { free, problems } = readFree(text);
  return problems.length || !free.length ? undefined : free;
};

/** A problem: a code, and the part that it is about, cut short. */
export const problemOf = (code, shown) => ({ code, shown: onlyText(shown).slice(0, LONGEST_SHOWN).replace(UNWANTED, "") });

/** The first problems of a list: more would only be read by nobody. */
export const fewProblems = (problems) => problems.slice(0, MOST_PROBLEMS);

/**
 * Reads a fragment pair by pair.
 *
 * @param {string} text  what stands behind the #, with it or without; anything at all
 * @param {function(string, string): (string|Object[]|undefined)} readPair  told key and value of each pair but the version; gives the
 *   code of what is wrong with it, or problems, or nothing
 * @returns {{code: string, shown: string}[]}  at most 8 problems. Codes: "version", "long" (cut off), "part" (a broken, repeated or
 *   unusable part, `shown`), and those of `readPair`
 */
export function readFragment(text, readPair) {
  const problems = [];
  let given = text.replace(/^#/, "");
  if (given.length > LONGEST_FRAGMENT) {
    problems.push(problemOf("long", given));
    given = given.slice(0, given.lastIndexOf("&", LONGEST_FRAGMENT) + 1);
  }
  const used = new Set();
  const codeOf = (key, value) => {
    if (key === null || value === null) return "part";
    if (key === "v") return value === VERSION ? "" : "version";
    if (used.has(key)) return "part";
    used.add(key);
    return readPair(key, value);
  };
  for (const pair of given.split("&").filter(Boolean)) {
    const [key, value = ""] = pair.split(/=(.*)/s).map(decodePart);
    const found = codeOf(key, value) || [];
    problems.push(...(Array.isArray(found) ? found : [problemOf(found, decodePart(pair) ?? pair)]));
  }
  return fewProblems(problems);
}

/** "+" and "%2C" as they were meant; null where percent signs are broken. */
function decodePart(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return null;
  }
}

/** The fragment, without #, of pairs of a key and a value; those without a value are left out. "" for none. */
export function fragmentOf(pairs) {
  const readable = (value) => encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":").replace(/%2F/g, "/").replace(/%20/g, "+");
  const written = pairs.filter(([, value]) => value).map(([key, value]) => `&${key}=${readable(value)}`);
  return written.length ? `v=${VERSION}${written.join("")}` : "";
}
