/**
 * How programs differ, in plain sentences that follow from their points by rule: no score, and no winner.
 * generator/views/comparison/differences.py says the same; a test holds the two against each other.
 */

export const COLUMN_LETTERS = ["A", "B", "C", "D"];

/** The kinds of categories, in the order in which they are told. */
const TOLD_CATEGORIES = ["status", "level_of_care", "focus", "ages", "modality", "part_of_day", "hours_per_week", "length", "insurance"];
/** The kinds of lists, in the order in which they are told. */
const TOLD_LISTS = ["payers", "payers_in_part", "payment", "moud", "languages", "provides", "accessibility", "referral"];
/** Kinds of lists with a sentence of their own. */
const OWN_ONLY = { payers: "compare_only_payers", payers_in_part: "compare_only_payers_in_part", referral: "compare_only_referral" };
const OWN_REFUSED = { payers: "compare_refused_payers", referral: "compare_refused_referral" };
/** More terms than these are counted, not named. */
const MOST_TERMS_TOLD = 6;

/**
 * @param {Object[]} programs  the points of two to four programs, called A to D in this order
 * @param {{say: function, list: function, number: function, labelOf: function(string): string}} words  what createWords gives, and what
 *   a kind of fact is called
 * @returns {string[]}  sentences; none for what all say alike
 */
export function differencesOf(programs, words) {
  return [
    ...TOLD_CATEGORIES.flatMap((kind) => categorySentence(kind, programs.map(({ categories }) => categories?.[kind] ?? null), words)),
    ...daysSentence(programs.map(({ days }) => days ?? null), words),
    ...timesSentence(programs.map((points) => Boolean(points.has_times)), words),
    ...TOLD_LISTS.flatMap((kind) => termSentences(kind, programs.map(({ terms }) => terms?.[kind] ?? {}), words)),
  ];
}

/** The letters of the programs by their answer, those without one left out. */
function lettersByAnswer(answers) {
  const found = new Map();
  answers.forEach((answer, at) => {
    if (answer !== null) found.set(answer, [...(found.get(answer) ?? []), COLUMN_LETTERS[at]]);
  });
  return found;
}

/** "Ages - A and B: adults; C: teens." */
function valuesSentence(kind, said, { say, list, number, labelOf }) {
  const valueOf = (value) => (typeof value === "number" ? number(value) : value);
  const values = [...said].map(([value, who]) => say("compare_value", { programs: list(who), value: valueOf(value) })).join("; ");
  return say("compare_category", { fact: labelOf(kind), values });
}

function categorySentence(kind, answers, words) {
  const said = lettersByAnswer(answers);
  if (said.size < 2) return [];
  const silent = COLUMN_LETTERS.filter((_, at) => answers[at] === null);
  const { say, list } = words;
  const rest = silent.length ? ` ${say("compare_silent", { count: silent.length, programs: list(silent) })}` : "";
  return [valuesSentence(kind, said, words) + rest];
}

function daysSentence(days, words) {
  const said = lettersByAnswer(days);
  if (said.size > 2) return [valuesSentence("days_per_week", said, words)];
  if (said.size < 2) return [];
  const [fewer, more] = [...said.keys()].sort((one, other) => one - other);
  const { say, list } = words;
  return [say("compare_days", { count: more - fewer, programs: list(said.get(fewer)), others: list(said.get(more)) })];
}

function timesSentence(hasTimes, { say, list }) {
  const who = COLUMN_LETTERS.filter((_, at) => hasTimes[at]);
  return who.length && who.length < hasTimes.length ? [say("compare_times", { count: who.length, programs: list(who) })] : [];
}

/** Which terms only some name, then which only some refuse: a sentence for all terms of the same programs. */
function termSentences(kind, stated, words) {
  return [
    ...termsBySome(stated.map(({ yes = [] }) => yes)).map(([who, names]) => onlySentence(kind, who, names, words)),
    ...termsBySome(stated.map(({ no = [] }) => no)).map(([who, names]) => refusedSentence(kind, who, names, words)),
  ];
}

/** The terms that some programs name, but not all, by the letters of those that do, in the order of the letters. */
function termsBySome(named) {
  const found = new Map();
  for (const term of new Set(named.flat())) {
    const who = COLUMN_LETTERS.filter((_, at) => named[at]?.includes(term)).join("");
    if (who.length < named.length) found.set(who, [...(found.get(who) ?? []), term]);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([who, names]) => [[...who], names]);
}

function onlySentence(kind, who, names, { say, list, labelOf }) {
  const key = Object.hasOwn(OWN_ONLY, kind) ? OWN_ONLY[kind] : "compare_only";
  return say(key, { count: who.length, fact: labelOf(kind), programs: list(who), terms: list(fewTerms(names, say)) });
}

function refusedSentence(kind, who, names, words) {
  const { say, list } = words;
  if (!Object.hasOwn(OWN_REFUSED, kind)) return valuesSentence(kind, [[list(fewTerms(names, say)), who]], words);
  return say(OWN_REFUSED[kind], { count: who.length, programs: list(who), terms: list(fewTerms(names, say), "or") });
}

function fewTerms(names, say) {
  const count = names.length - MOST_TERMS_TOLD;
  return count > 0 ? [...names.slice(0, MOST_TERMS_TOLD), say("compare_more", { count })] : names;
}
