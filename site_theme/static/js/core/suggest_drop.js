/** What helps when nothing was found: which single criterion to drop, and what lies just outside the radius. */
import { criteriaOf, withoutCriterion } from "./query.js";

const MOST_NEAREST = 3;
const MOST_UNFIT = 6;

/** What a query counts as found: what might fit only where it is not hidden. */
const wanted = ({ fits, might }, { only }) => (only ? fits : [...fits, ...might]);

/**
 * @param {{search: function}} engine
 * @returns {{criterion: string, facilities: number}[]}  how many facilities near the place, or anywhere when there is none, the query
 *   would find without each criterion, most first; those that would find none are left out. "within" stands for the radius alone, "where" for the place.
 */
export function suggestDrops(engine, query, context) {
  const without = (criterion) => {
    const place = criterion === "where" ? null : context.place;
    const [first] = engine.search(withoutCriterion(query, criterion), { ...context, place }).sections;
    return wanted(first, query).length;
  };
  return criteriaOf(query, context.place)
    .map((criterion) => ({ criterion, facilities: without(criterion) }))
    .filter(({ facilities }) => facilities > 0)
    .sort((one, other) => other.facilities - one.facilities);
}

/** Facilities near the place that match all but the free hours: up to 6, best first, each with its best program. */
export function unfitNear(engine, query, context) {
  if (!context.place || !query.free) return [];
  const all = (asked) => engine.search(asked, context).sections.flatMap(({ fits, might }) => [...fits, ...might]);
  const found = new Set(all(query).map(({ facility }) => facility));
  const [{ fits, might }] = engine.search({ ...query, free: null }, context).sections;
  const unfit = [...fits, ...might].filter(({ facility }) => !found.has(facility)).slice(0, MOST_UNFIT);
  return unfit.map(({ facility, miles, rows: [{ track }] }) => ({ facility, miles, track }));
}

/** The nearest facilities that match all but the radius: up to 3 found ones with miles, nearest first. */
export function nearestOutside(engine, query, context) {
  if (!context.place || query.within === null) return [];
  const { sections } = engine.search({ ...withoutCriterion(query, "within"), sort: "distance" }, context);
  const known = wanted(sections[0], query).filter(({ miles }) => miles !== null);
  return known.sort((one, other) => one.miles - other.miles).slice(0, MOST_NEAREST);
}
