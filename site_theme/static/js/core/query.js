/**
 * What is asked, and how it is written behind the # of an address: see core/fragment.js.
 */
import { fewProblems, freeOf, problemOf, readFragment } from "./fragment.js";
import { fragmentOf, onlyText } from "./fragment_text.js";
import { writeFree } from "./week.js";

/** The groups of terms, by their names in fragments and in the index. */
const GROUP_NAMES = (
  "level-of-care focus age-group specialty therapy population only payer payment credential language modality " +
  "accessibility provides medication referral"
).split(" ");
const SORTS = ["best", "distance", "name", "checked", "hours"];
const VIEWS = ["list", "table", "map"];

const NOT = "not-";

const whole = (low, high) => (text) => (/^\d{1,6}$/.test(text) && text >= low && text <= high ? Number(text) : undefined);
const oneOf = (choices) => (text) => choices.find((choice) => choice === text);
const travelOf = (text) => (text === "distance" ? text : whole(0, 240)(text));

/** Key of a fragment: [key of the query, what asks nothing, how it is read (undefined: not usable), how it is written]. */
const FIELDS = {
  where: ["where", "", onlyText, onlyText],
  within: ["within", null, whole(1, 500)],
  free: ["free", null, freeOf, writeFree],
  travel: ["travel", 0, travelOf],
  age: ["age", null, whole(0, 120)],
  accepting: ["accepting", false, (text) => text === "yes" || undefined, () => "yes"],
  wait: ["wait", null, whole(0, 365)],
  start: ["start", null, whole(0, 365)],
  cost: ["cost", null, whole(0, 100_000)],
  checked: ["checked", null, whole(1, 3650)],
  name: ["text", "", onlyText, onlyText],
  sort: ["sort", SORTS[0], oneOf(SORTS)],
  view: ["view", VIEWS[0], oneOf(VIEWS)],
  might: ["only", false, (text) => text === "no" || undefined, () => "no"],
};
const ALL_FIELDS = Object.values(FIELDS);
/** How it is looked, not what for. */
const NO_CRITERIA = ["where", "within", "travel", "sort", "view", "only"];

/** A query that asks for nothing. `terms` and `not` hold lists of slugs by group; null stands for "not asked". */
export function emptyQuery() {
  return { ...Object.fromEntries(ALL_FIELDS.map(([name, nothing]) => [name, nothing])), terms: {}, not: {} };
}

/** Reads one `key=value` into the query; returns "part" for one that cannot be used. */
function readPart(query, key, value) {
  const isNot = key.startsWith(NOT);
  const group = isNot ? key.slice(NOT.length) : key;
  if (GROUP_NAMES.includes(group)) {
    const slugs = new Set(value.split(",").map(onlyText).filter(Boolean));
    if (slugs.size) query[isNot ? "not" : "terms"][group] = [...slugs];
    return slugs.size ? "" : "part";
  }
  if (!Object.keys(FIELDS).includes(key)) return "part";
  const [name, , read] = FIELDS[key];
  const found = read(value);
  if (found === undefined || found === "") return "part";
  query[name] = found;
  return "";
}

/**
 * @param {string} text  what stands behind the #, with it or without; anything at all
 * @returns {{query: Object, problems: {code: string, shown: string}[]}}  problems as readFragment gives them. Terms are any text
 *   until checkTerms has looked them up.
 */
export function parseFragment(text) {
  const query = emptyQuery();
  return { problems: readFragment(text, (key, value) => readPart(query, key, value)), query };
}

/** Returns the query as a fragment without #, what is as by default left out; "" for a query that asks nothing. */
export function writeFragment(query) {
  const terms = (prefix, of) => GROUP_NAMES.filter((group) => of[group]?.length).map((group) => [prefix + group, of[group].join()]);
  const fields = Object.entries(FIELDS).map(([key, [name, nothing, , write = String]]) => {
    const value = query[name];
    return [key, value === nothing ? "" : write(value)];
  });
  const pairs = [...fields.slice(0, 4), ...terms("", query.terms), ...terms(NOT, query.not), ...fields.slice(4)];
  return fragmentOf(pairs);
}

/** Drops terms that the index does not hold from `query` itself and returns a problem ("term") for each, at most 8. */
export function checkTerms(query, index) {
  const problems = [];
  for (const of of [query.terms, query.not]) {
    for (const [group, slugs] of Object.entries(of)) {
      const isKnown = (slug) => index.groups[group]?.terms.some((term) => term.slug === slug);
      problems.push(...slugs.filter((slug) => !isKnown(slug)).map((slug) => problemOf("term", slug)));
      of[group] = slugs.filter(isKnown);
      if (!of[group].length) delete of[group];
    }
  }
  return fewProblems(problems);
}

/** The names of what the query asks: as the engine's criteria, with "within" for the radius of a place, if there is one. */
export function criteriaOf(query, place = query.where) {
  const of = (terms, prefix) => Object.keys(terms).filter((group) => terms[group].length).map((group) => prefix + group);
  const single = ALL_FIELDS.filter(([name, nothing]) => !NO_CRITERIA.includes(name) && query[name] !== nothing).map(([name]) => name);
  const placed = place ? ["where", ...(query.within === null ? [] : ["within"])] : [];
  return [...placed, ...single, ...of(query.terms, ""), ...of(query.not, NOT)];
}

/** A copy of the query without one of its criteria. Without a place the radius means nothing and goes as well. */
export function withoutCriterion(query, name) {
  const nothing = emptyQuery();
  if (name in nothing) return { ...query, [name]: nothing[name], ...(name === "where" && { within: null }) };
  const isNot = name.startsWith(NOT);
  const [key, group] = isNot ? ["not", name.slice(NOT.length)] : ["terms", name];
  const { [group]: _dropped, ...others } = query[key];
  return { ...query, [key]: others };
}

/** What of a query changes when a term is asked for or left out: `way` is "terms" or "not". */
export function termChange(query, way, group, slug, isChosen) {
  const slugs = (query[way][group] ?? []).filter((each) => each !== slug);
  const { [group]: _, ...others } = query[way];
  if (isChosen) slugs.push(slug);
  return { [way]: slugs.length ? { ...others, [group]: slugs } : others };
}

/** What of the query `before` is otherwise in `after`. */
export function changesOf(before, after) {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== before[name]));
}
