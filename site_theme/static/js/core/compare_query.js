/**
 * Which programs are compared, and how that is written behind the # of an address: see core/fragment.js.
 *
 * What is compared is `{ programs, where, free, differences }`: up to 4 keys of programs in the order of their columns, a place as
 * text ("" for none), free hours as in core/week.js (null for none), and whether only rows that differ are shown.
 */
import { freeOf, problemOf, readFragment } from "./fragment.js";
import { fragmentOf, onlyText } from "./fragment_text.js";
import { isProgramKey } from "./kept.js";
import { problemWords } from "./query_words.js";
import { writeFree } from "./week.js";

export const MOST_COMPARED = 4;

/** What is wrong with a link to a comparison and with nothing else. */
const OWN_PROBLEMS = {
  program: "comparepage_problem_program",
  twice: "comparepage_problem_twice",
  more: "comparepage_problem_more",
  gone: "comparepage_problem_gone",
  closed: "comparepage_problem_closed",
  choice: "comparepage_problem_choice",
  guess: "comparepage_problem_guess",
};

/** Reads the keys into `asked`; gives a problem for each that cannot be used. */
function readPrograms(asked, value) {
  const problems = [];
  let more = 0;
  for (const key of value.split(",").filter(Boolean)) {
    if (!isProgramKey(key)) problems.push(problemOf("program", key));
    else if (asked.programs.includes(key)) problems.push(problemOf("twice", key));
    else if (asked.programs.length < MOST_COMPARED) asked.programs.push(key);
    else more += 1;
  }
  return more ? [problemOf("more", String(more)), ...problems] : problems;
}

/**
 * @param {string} text  what stands behind the #, with it or without; anything at all
 * @returns {{asked: Object, problems: {code: string, shown: string}[]}}  problems as readFragment gives them, and "program" (no key of a
 *   program, `shown`), "twice" (the same one again), "more" (so many beyond the fourth)
 */
export function parseComparison(text) {
  const asked = { programs: [], where: "", free: null, differences: false };
  const readers = {
    programs: (value) => (value ? readPrograms(asked, value) : "part"),
    where: (value) => ((asked.where = onlyText(value)) ? "" : "part"),
    free: (value) => ((asked.free = freeOf(value) ?? null) ? "" : "part"),
    differences: (value) => ((asked.differences = value === "1") ? "" : "part"),
  };
  return { problems: readFragment(text, (key, value) => (Object.hasOwn(readers, key) ? readers[key](value) : "part")), asked };
}

/** Returns it as a fragment without #; "" when nothing is asked. `parseComparison` gives the same again. */
export function writeComparison({ programs, where, free, differences }) {
  return fragmentOf([
    ["programs", programs.join()],
    ["where", onlyText(where)],
    ["free", free ? writeFree(free) : ""],
    ["differences", differences ? "1" : ""],
  ]);
}

/**
 * A problem of a comparison in words: those of its link, "gone" (nobody lists it any more) and "closed", each of a program `shown`, and those
 * of a place as core/query_words.js has them.
 */
export function comparisonProblem(say, { code, shown }) {
  if (code === "more") return say(OWN_PROBLEMS.more, { count: Number(shown), most: MOST_COMPARED });
  return Object.hasOwn(OWN_PROBLEMS, code) ? say(OWN_PROBLEMS[code], { shown }) : problemWords(say, { code, shown });
}

/** The programs with one of them so many places further on, or back for a number below 0; no further than the ends. */
export function programsMoved(programs, key, by) {
  const others = programs.filter((each) => each !== key);
  const to = Math.min(Math.max(programs.indexOf(key) + by, 0), others.length);
  return [...others.slice(0, to), key, ...others.slice(to)];
}
