/**
 * What stands behind the # of an address, where no server sees it: `v=1&key=value&...`.
 *
 * A fragment is other people's text: whatever cannot be used is reported as a problem, and the rest is used.
 */
import { onlyText, FRAGMENT_VERSION } from "./fragment_text.js";
import { readFree } from "./week.js";

const LONGEST_FRAGMENT = 4000;
const LONGEST_SHOWN = 40;
const MOST_PROBLEMS = 8;

/** Free hours as in core/week.js; undefined for a text that is none. */
export const freeOf = (text) => {
  const { free, problems } = readFree(text);
  return problems.length || !free.length ? undefined : free;
};

/** A problem: a code, and the part that it is about, cut short. */
export const problemOf = (code, shown) => ({ code, shown: onlyText(onlyText(shown).slice(0, LONGEST_SHOWN)) });

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
    if (key === "v") return value === FRAGMENT_VERSION ? "" : "version";
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
